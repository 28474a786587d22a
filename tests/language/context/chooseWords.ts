import { chooseInContext } from '../../../src/language/context/chooseInContext';
import { factsPlaceOf } from '../../../src/language/context/formFacts';
import { emptyMemory, rankedReadings } from '../../../src/language/context/FormMemory';
import { learnForm } from '../../../src/language/context/learnForm';
import { NYA_FUNCTIONS, type NyaFunction } from '../../../src/language/context/nyaFunctionOf';
import { classPlaceOf } from '../../../src/language/context/outcomeRows';
import { BROKEN, emptyPassage, INITIAL, roomForWords } from '../../../src/language/context/Passage';
import { WORD_CLASSES, type WordClass } from '../../../src/language/lexicon/Entry';
import type { Reading } from '../../../src/language/morphology/Reading';
import { unitsOf } from '../../../src/language/text/unitsOf';
import type { WordInContext } from './wordsIn';

/** What context makes of one word. */
export interface Choice {
  /** All the readings that it came with, the likeliest here first. */
  readonly readings: readonly Reading[];
  readonly wordClass: WordClass | null;
  readonly nya: NyaFunction | null;
}

/** What context makes of some words, each of them taken for a form that was never met before. */
export function chooseWords(words: readonly WordInContext[]): readonly Choice[] {
  const memory = emptyMemory();
  const passage = emptyPassage();
  roomForWords(passage, words.length);
  passage.text = words.map(({ before, form }) => before + form).join('');
  passage.count = words.length;
  let at = 0;
  words.forEach(({ form, readings, before, initial }, word) => {
    memory.readings.push(readings);
    passage.forms[word] = learnForm(memory, unitsOf(form), 0, form.length, factsPlaceOf(form), false);
    passage.flags[word] = initial ? INITIAL | BROKEN : /\S/.test(before) ? BROKEN : 0;
    passage.starts[word] = at + before.length;
    passage.ends[word] = at += before.length + form.length;
  });
  chooseInContext(passage, memory);
  return words.map((_, word) => ({
    readings: rankedReadings(memory, passage.outcomes[word]!),
    wordClass: WORD_CLASSES[classPlaceOf(memory.outcomes, passage.outcomes[word]!)] ?? null,
    nya: NYA_FUNCTIONS[passage.nya[word]! - 1] ?? null,
  }));
}
