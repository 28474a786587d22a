import type { Lexicon } from '../lexicon/Lexicon';
import { aroundWords, type WordReader } from './aroundWords';
import { derivedReadings, STANDARD } from './derivedReadings';
import { joinedPreposition } from './joinedPrepositions';
import type { Reading } from './Reading';
import { plainStems } from './stems';
import { ownReading, wholeReadings } from './wholeReadings';

const JOINED_PREPOSITION = 0.3; // `diatas`: before di- + noun

/** Adds what the rules of the standard give on words of the lexicon. */
export function standardReadings(host: string, lexicon: Lexicon, found: Reading[]): void {
  const from = found.length;
  wholeReadings(host, lexicon, found);
  if (found.length === from) joinedReadings(host, lexicon, found);
  derivedReadings(host, STANDARD, plainStems, lexicon, found);
  aroundWords(host, lexicon, found, wordReadings);
}

const wordReadings: WordReader = (form, lexicon, found) => {
  wholeReadings(form, lexicon, found);
  derivedReadings(form, STANDARD, plainStems, lexicon, found);
};

/** `dimana`: the preposition and its word, wrongly joined. */
function joinedReadings(form: string, lexicon: Lexicon, found: Reading[]): void {
  const joined = joinedPreposition(form);
  if (!joined) return;
  const first = lexicon.spelled(joined.preposition).find(({ classes }) => classes.includes('prep'));
  if (!first) return;
  for (const stem of lexicon.spelled(joined.place))
    found.push({
      ...ownReading(stem),
      first,
      cost: ownReading(stem).cost + JOINED_PREPOSITION,
      spelling: { kind: 'misspelt', standard: `${joined.preposition} ${joined.place}` },
    });
}
