import fc from 'fast-check';
import { STATUSES, type LexemeKey, type Status } from '../../src/study/Standing';
import type { TextWords } from '../../src/study/TextWords';

/** Words of a text, from counts by key. */
export function textWords(counts: Readonly<Record<string, number>>, names = 0, numbers = 0): TextWords {
  const entries = Object.entries(counts) as [LexemeKey, number][];
  const words = entries.reduce((sum, [, count]) => sum + count, names + numbers);
  return { counts: new Map(entries), names, numbers, words };
}

/** Any key: of a line, of a word by rule, of one that nobody knows. */
const anyKey: fc.Arbitrary<LexemeKey> = fc
  .tuple(fc.constantFrom('', '', '=', '?'), fc.stringMatching(/^[a-zé'-][a-zé'# -]{0,12}$/))
  .map(([mark, letters]) => `${mark}${letters}` as LexemeKey);

/** Any words of a text. */
export const anyTextWords: fc.Arbitrary<TextWords> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(anyKey, fc.integer({ min: 1, max: 60 })), { selector: ([key]) => key, maxLength: 40 }),
    fc.nat(20),
    fc.nat(20),
  )
  .map(([counts, names, numbers]) => textWords(Object.fromEntries(counts), names, numbers));

/** Some status for each of the keys of a text. */
const anyStatuses = ({ counts }: TextWords): fc.Arbitrary<ReadonlyMap<LexemeKey, Status>> =>
  fc
    .array(fc.constantFrom(...STATUSES), { minLength: counts.size, maxLength: counts.size })
    .map((statuses) => new Map([...counts.keys()].map((key, at) => [key, statuses[at]!])));

/** A text, and what its words are to a reader. */
export const anyRead = anyTextWords.chain((words) => anyStatuses(words).map((statuses) => ({ words, statuses })));

/** What a map says, `unseen` where it says nothing. */
export const by =
  (statuses: ReadonlyMap<LexemeKey, Status>) =>
  (key: LexemeKey): Status =>
    statuses.get(key) ?? 'unseen';

/** The same by an object. */
export const byName =
  (statuses: Readonly<Record<string, Status>>) =>
  (key: LexemeKey): Status =>
    statuses[key] ?? 'unseen';

/** The same words, met in another order. */
export const turned = (words: TextWords): TextWords => ({ ...words, counts: new Map([...words.counts].toReversed()) });
