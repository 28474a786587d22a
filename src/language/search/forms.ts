import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import type { Reading } from '../morphology/Reading';
import { readingsOf } from '../morphology/readingsOf';
import { activeVerbs } from './activeVerb';
import { plainLetters } from './keyOf';
import { standardEntry } from './ledTo';
import type { SearchResult } from './SearchResult';

/** Whether a reading is one that an English or an unfinished word may have by chance: `train` is no `terain`. */
export const isDoubtful = (reading: Reading): boolean =>
  reading.spelling !== null || reading.colloquial || isFarFetched(reading);

/** Whether somebody may mean it: not memu- as meN-mu, nor kusus as ku-sus. */
export const isMeant = (reading: Reading): boolean =>
  reading.spelling !== null || reading.colloquial || !isFarFetched(reading);

function isFarFetched({ cost, affixes: [affix = ''], stem }: Reading): boolean {
  const isShort = affix.endsWith('-') && stem.headword.length < FEWEST;
  return cost > DEAR || ((isShort || AGENTS.has(affix)) && !isVerb(stem));
}
const DEAR = 1.9; // mengunggulinya costs less, memu- and berpa- more
const FEWEST = 4; // letters
const AGENTS: ReadonlySet<string> = new Set(['ku-', 'kau-']);
const isVerb = ({ classes }: Lexeme): boolean => classes.includes('vt') || classes.includes('v');

/**
 * The readings of a query of one word. Those that are far less likely than the best are left out.
 *
 * @param query as it was typed
 */
export function readingsOfQuery(query: string, lexicon: Lexicon): readonly Reading[] {
  if (/\s/.test(query)) return [];
  const word = query.replaceAll(HYPHENS, '-').replace(PLURAL, '$<word>-$<word>$<clitic>');
  const lower = likely(readingsOf(plainLetters(word), lexicon));
  return lower.length > 0 ? lower : likely(readingsOf(word, lexicon));
}
const HYPHENS = /\p{Pd}/gu;
const PLURAL = /^(?<word>\p{L}{2,})2(?<clitic>nya|ku|mu|)$/u; // orang2: orang-orang

const likely = (readings: readonly Reading[]): readonly Reading[] =>
  readings.filter(({ cost }) => cost <= Math.min(readings[0]!.cost + FAR, DEAREST));
const FAR = 1.5;
const DEAREST = 3.6; // kauperbuat costs less, mejadi as meN-yad-i more

/**
 * The words of which the query is a form, by its readings: `ditekankan` is a form of menekankan, and both come from tekan. Of
 * each reading the verb in meN-, the word that the rules began from, its root.
 */
export function* byForm(lexicon: Lexicon, query: string, readings: readonly Reading[]): Generator<SearchResult> {
  for (const reading of readings) {
    const { affixes, spelling, first, stem } = reading;
    const matched = spelling?.standard ?? query;
    for (const entry of [
      ...activeVerbs(reading, lexicon),
      ...(first ? [first] : []),
      stem,
      ...rootsOf(reading, lexicon),
    ])
      yield { entry: standardEntry(entry, lexicon), kind: { by: 'form', affixes, spelling }, matched };
  }
}

/** The roots, as entries: one, or of two what they are together and each. */
function rootsOf({ stem, first, root }: Reading, lexicon: Lexicon): readonly Lexeme[] {
  const known = !first && stem.derivation ? lexicon.byId(stem.derivation.root) : undefined;
  if (known) return [known];
  const words = root.includes(' ') ? [root, ...root.split(' ')] : [root];
  return words.flatMap((word) => lexicon.spelled(word).slice(0, 1));
}
