import { noLetters, setLetters } from '../lexicon/Letters';
import type { Lexicon } from '../lexicon/Lexicon';
import { asWritten } from './asWritten';
import { behindClitics } from './behindClitics';
import { isNameLike } from './capitals';
import { likeliestFirst } from './likeliestFirst';
import { rareNameReadings, rareReadings } from './rareReadings';
import type { Reading } from './Reading';
import { hyphenatedReadings, respelledReadings } from './respelledReadings';
import { standardReadings } from './standardReadings';

/** Of the word that is being read: nothing of it is kept. */
const letters = noLetters();

/**
 * Every reading of a word that the lexicon bears out, the likeliest first; empty for a word that it does not know.
 * Rarer ways to build and spell words are tried only where the commoner ones find nothing.
 *
 * @param word as in the text, any case
 */
export function readingsOf(word: string, lexicon: Lexicon): readonly Reading[] {
  const form = formOfWord(word);
  setLetters(letters, form);
  const standard = asWritten(behindClitics(letters, word, lexicon, standardReadings), word);
  if (standard.length > 0) return likeliestFirst(standard);
  const round = isNameLike(word) ? rareNameReadings : rareReadings;
  const rare = asWritten(behindClitics(letters, word, lexicon, round), word);
  if (rare.length > 0) return likeliestFirst(rare);
  const respelled = respelledReadings(form, word, lexicon);
  const last = letters.hyphen < 0 ? respelled : [...hyphenatedReadings(form, word, lexicon), ...respelled];
  return likeliestFirst(asWritten(last, word));
}

function formOfWord(word: string): string {
  const form = word.toLowerCase();
  return form.includes('’') ? form.replaceAll('’', "'") : form;
}
