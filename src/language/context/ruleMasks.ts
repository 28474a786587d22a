import { WORD_CLASSES, type WordClass } from '../lexicon/Entry';
import { TRAIT_BIT } from './readingTraits';
import type { Beside, Gap, Rule } from './Rule';

/** Places of classes: those of WORD_CLASSES, and what columns have where no class can be told. */
export const NO_CLASS = WORD_CLASSES.length;

/** The place of each class in WORD_CLASSES. */
export const CLASS_PLACE = Object.fromEntries(WORD_CLASSES.map((name, place) => [name, place])) as Readonly<
  Record<WordClass, number>
>;

/** One side of a word, for each rule of a set the bit of its place: which rules does what stands there let apply? */
export interface SideMasks {
  /** Rules that ask for nothing on this side. */
  readonly free: number;
  /** Rules that ask for, and that refuse, an edge. */
  readonly edge: { readonly is: number; readonly not: number };
  /** The same by the place of a class; at NO_CLASS nothing. */
  readonly classIs: Int32Array;
  readonly classNot: Int32Array;
  /** The same by word, lower case. */
  readonly wordIs: ReadonlyMap<string, number>;
  readonly wordNot: ReadonlyMap<string, number>;
  readonly writtenName: number;
}

/** Rules as bit masks: the rule at place n of the set is bit n. Whether it applies to a word is then one AND of neighbours. */
export interface RuleMasks {
  readonly rules: readonly Rule[];
  readonly before: SideMasks;
  readonly after: SideMasks;
  /** Rules that ask for a capital, and that refuse one, of the word itself. */
  readonly written: number;
  readonly unwritten: number;
  readonly notInitial: number;
  readonly beforeCapital: number;
  /** Rules that ask what stands before the word; and rules that may apply where this does. */
  readonly ofGap: number;
  readonly gap: Readonly<Record<Gap, number>>;
  /** Rules that favour a class, by its place, and that favour readings with these traits, by their bits. */
  readonly byClass: Int32Array;
  readonly byTraits: Int32Array;
  /** Rules about one lexeme, by its id; and about none. */
  readonly byLexeme: ReadonlyMap<string, number>;
  readonly anyLexeme: number;
  /** By place, in thousandths. */
  readonly bonuses: Int32Array;
}

/** The bits of a reading's cost: whole thousandths, so that no order hangs on how fractions are added. */
export const THOUSANDTHS = 1000;

const MOST_RULES = 30; // bits of a small integer, in every engine

/** @throws Error where there are more rules than bits */
export function ruleMasksOf(rules: readonly Rule[]): RuleMasks {
  if (rules.length > MOST_RULES) throw new Error(`${rules.length} rules in a set of ${MOST_RULES}`);
  const where = (holds: (rule: Rule) => boolean) =>
    rules.reduce((mask, rule, place) => (holds(rule) ? mask | (1 << place) : mask), 0);
  const lexemes = new Set(rules.flatMap(({ favours }) => favours.lexeme ?? []));
  return {
    rules,
    before: sideOf(
      where,
      ({ before }) => before,
      ({ notBefore }) => notBefore,
    ),
    after: sideOf(
      where,
      ({ after }) => after,
      ({ notAfter }) => notAfter,
    ),
    written: where(({ written }) => written === true),
    unwritten: where(({ written }) => written === false),
    notInitial: where(({ initial }) => initial === false),
    beforeCapital: where((rule) => rule.beforeCapital === true),
    ofGap: where(({ gap }) => gap !== undefined),
    gap: {
      quotation: where(({ gap }) => !gap || gap === 'quotation'),
      comma: where(({ gap }) => !gap || gap === 'comma'),
      other: where(({ gap }) => !gap || gap === 'other'),
    },
    byClass: Int32Array.from(WORD_CLASSES, (name) => where(({ favours: { as } }) => !as || as.includes(name))),
    byTraits: Int32Array.from({ length: 1 << Object.keys(TRAIT_BIT).length }, (_, traits) =>
      where(
        ({ favours: { only = [], never = [] } }) =>
          only.every((trait) => traits & TRAIT_BIT[trait]) && !never.some((trait) => traits & TRAIT_BIT[trait]),
      ),
    ),
    byLexeme: new Map([...lexemes].map((id) => [id, where(({ favours }) => favours.lexeme === id)])),
    anyLexeme: where(({ favours }) => favours.lexeme === undefined),
    bonuses: Int32Array.from(rules, ({ bonus }) => Math.round(bonus * THOUSANDTHS)),
  };
}

type Where = (holds: (rule: Rule) => boolean) => number;
type Asks = (rule: Rule) => Beside | undefined;

function sideOf(where: Where, is: Asks, not: Asks): SideMasks {
  const byClass = (asks: Asks) =>
    Int32Array.from([...WORD_CLASSES, null], (name) =>
      where((rule) => name !== null && (asks(rule)?.classes?.includes(name) ?? false)),
    );
  const byWord = (asks: Asks) => {
    const masks = new Map<string, number>();
    const words = (rule: Rule) => asks(rule)?.words;
    where((rule) => {
      for (const word of words(rule) ?? [])
        if (!masks.has(word))
          masks.set(
            word,
            where((other) => words(other)?.has(word) ?? false),
          );
      return false;
    });
    return masks;
  };
  return {
    free: where((rule) => !is(rule)),
    edge: { is: where((rule) => is(rule)?.edge === true), not: where((rule) => not(rule)?.edge === true) },
    classIs: byClass(is),
    classNot: byClass(not),
    wordIs: byWord(is),
    wordNot: byWord(not),
    writtenName: where((rule) => is(rule)?.writtenName === true),
  };
}

/** The rules that an edge on one side lets apply. */
export const atEdge = ({ free, edge }: SideMasks): number => (free | edge.is) & ~edge.not;
