import { aroundWords, type WordReader } from './aroundWords';
import { derivedReadings } from './derivedReadings';
import { STANDARD } from './rules';
import { joinedPreposition } from './joinedPrepositions';
import { addReading } from './Found';
import { changed } from './Reading';
import { ownReading, wholeReadings } from './wholeReadings';

const JOINED_PREPOSITION = 0.3; // `diatas`: before di- + noun

/** Adds what the rules of the standard give on words of the lexicon. */
export const standardReadings: WordReader = (letters, from, to, lexicon, found) => {
  const before = found.count;
  wholeReadings(letters, from, to, lexicon, found);
  if (found.count === before) joinedReadings(letters, from, to, lexicon, found);
  derivedReadings(letters, from, to, STANDARD, null, lexicon, found, before);
  aroundWords(letters, from, to, lexicon, found, wordReadings);
};

const wordReadings: WordReader = (letters, from, to, lexicon, found) => {
  const before = found.count;
  wholeReadings(letters, from, to, lexicon, found);
  derivedReadings(letters, from, to, STANDARD, null, lexicon, found, before);
};

/** `dimana`: the preposition and its word, wrongly joined. */
const joinedReadings: WordReader = (letters, from, to, lexicon, found) => {
  const joined = joinedPreposition(letters, from, to);
  if (!joined) return;
  const first = lexicon.spelled(joined.preposition).find(({ classes }) => classes.includes('prep'));
  if (!first) return;
  for (const stem of lexicon.spelled(joined.place))
    addReading(
      found,
      changed(ownReading(stem), {
        first,
        cost: ownReading(stem).cost + JOINED_PREPOSITION,
        spelling: { kind: 'misspelt', standard: `${joined.preposition} ${joined.place}` },
      }),
    );
};
