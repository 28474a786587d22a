import { editCost, EDIT } from '../../language/search/editCost';
import type { Random } from '../shuffle';
import { areNear } from './areNear';
import { meaningsOfClass, type Meaning } from './Meaning';
import { areBothSeen, nounSort } from './nounSorts';
import type { QuizSource } from './QuizSource';

/**
 * Three meanings that are surely not that of a word, and might be: of the same class, of a noun of the same sort, about as common, said
 * at about the same length; one may be that of a word that looks like it.
 *
 * @returns null where there are not as many
 */
export type Distractors = (meaning: Meaning) => readonly Meaning[] | null;

const WANTED = 3;
const MOST_ALIKE = 1;

/**
 * Finds distractors for the words of one text: meanings of words that look like the one asked, of other words of the text, and of
 * words that are as common. Those that were used least come first, lest one that is always wrong betrays itself.
 *
 * @param inText meanings of words of the text
 */
export function createDistractors(
  inText: readonly Meaning[],
  { lexicon, random }: Pick<QuizSource, 'lexicon' | 'random'>,
): Distractors {
  const used = new Map<Meaning, number>();
  const usesOf = (one: Meaning) => used.get(one) ?? 0;
  return (meaning) => {
    const pool = meaningsOfClass(meaning.wordClass, lexicon);
    const sort = meaning.wordClass === 'n' ? nounSort(meaning) : null;
    if (meaning.wordClass === 'n' && sort === null) return null;
    // Of another sort it would be out before anybody had thought of it: *keadilan*, a stage.
    const fits = (other: Meaning) =>
      other.wordClass === meaning.wordClass &&
      !isGeneral(other) &&
      !isSaidWith(other, meaning) &&
      (meaning.wordClass !== 'n' || nounSort(other) === sort);
    const chosen: Meaning[] = [];
    const take = (from: Iterable<Meaning>, most: number) => {
      if (chosen.length >= most) return;
      for (const other of from) {
        if (areNear(meaning, other) || chosen.some((one) => areNear(one, other))) continue;
        chosen.push(other);
        if (chosen.length >= most) return;
      }
    };
    take(
      filtered(
        rotated(pool, random),
        (other) =>
          looksLike(other, meaning) &&
          isAsCommon(other, meaning) &&
          (fits(other) || areBothSeen(nounSort(other), nounSort(meaning))),
      ),
      MOST_ALIKE,
    );
    const around = [...rotated(inText, random)].toSorted((one, other) => usesOf(one) - usesOf(other));
    take(
      filtered(around, (other) => fits(other) && isAsLong(other, meaning)),
      WANTED,
    );
    take(
      filtered(
        rotated(pool, random),
        (other) => fits(other) && (sort !== null || isAsCommon(other, meaning)) && isAsLong(other, meaning),
      ),
      WANTED,
    );
    if (chosen.length < WANTED || isLongest(meaning, chosen)) return null;
    for (const one of chosen) used.set(one, usesOf(one) + 1);
    return chosen;
  };
}

function* filtered<Item>(items: Iterable<Item>, fits: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (fits(item)) yield item;
}

/** All items, from one that chance picks on, in steps that go through all of them. */
function* rotated<Item>(items: readonly Item[], random: Random): Generator<Item> {
  const { length } = items;
  const [start, step] = [Math.floor(random() * length), stepThrough(length, random)];
  for (let nth = 0; nth < length; nth++) yield items[(start + nth * step) % length]!;
}

/** A number of steps that has no divisor in common with a length. */
function stepThrough(length: number, random: Random): number {
  let step = 1 + Math.floor(random() * Math.max(1, length - 1));
  while (divisor(step, length) > 1) step++;
  return step;
}
const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));

/** Whether an explanation stands out among those of the others by its length, in either language. */
const isLongest = ({ said }: Meaning, others: readonly Meaning[]): boolean =>
  !(['en', 'id'] as const).every((language) =>
    others.some((other) => other.said[language].length >= said[language].length * 0.7),
  );

/** What is true of everything of a sort, or says so little that nobody takes it for the meaning of another word. */
const isGeneral = ({ said }: Meaning): boolean => GENERAL.test(said.en) || OF_A_FIELD.test(said.id);
/** *pidana*, of crime: such an adjective says of no thing what it is like. */
const OF_A_FIELD = /^(?:mengenai|berhubungan dengan|untuk seluruh|milik)\b/u;
const GENERAL =
  /^(?:be aged|be in the form|tend$|nuclear|ex$|elect$|parent$|planned event|event|meeting|person|people|thing|object|place|spot|matter|activity|human|man|item|group|time|life)\b|; (?:person|people|life|thing)$/iu;

/** Whether the paraphrase of one has the other word in it: *istana*, a big *rumah*. */
const isSaidWith = ({ said }: Meaning, { headword, lexeme: { root } }: Meaning): boolean =>
  said.id
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => word === headword || word === root);

const isAsCommon = (one: Meaning, other: Meaning): boolean => Math.abs(bandOf(one) - bandOf(other)) <= 1;
/** Of words together the lexicon does not know how common they are, and few rare words are told of in both languages. */
const bandOf = ({ lexeme }: Meaning): number => Math.min(lexeme.band, RARE);
const RARE = 3;
const isAsLong = (one: Meaning, other: Meaning): boolean =>
  one.said.id.length <= other.said.id.length * 1.7 && other.said.id.length <= one.said.id.length * 1.7;

const looksLike = (one: Meaning, other: Meaning): boolean =>
  other.headword.length > 4 &&
  Math.abs(one.headword.length - other.headword.length) < 3 &&
  (one.headword[0] === other.headword[0] || one.headword.endsWith(other.headword.slice(-3))) &&
  editCost(one.headword, other.headword, 2 * EDIT) <=
    (Math.min(one.headword.length, other.headword.length) > 6 ? 2 : 1) * EDIT;
