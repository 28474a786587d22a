import type { Numbering } from './Numbering';
import { MOST_TERMS, type Query, type Term } from './Query';
import { foldWord } from './searchWords';

/** Other forms of a word, by the word as it is in the query: `dibuka` of `membuka`. */
export type WordForms = ReadonlyMap<string, readonly string[]>;

/** A query made ready to be held against word after word. */
export interface Matcher {
  /** A bit for every term. */
  readonly all: number;
  /** By word number: the bits of the terms that it is, or that it begins. */
  readonly bits: Uint16Array;
  /** By word number: how much it counts, where it is found. */
  readonly weights: Uint8Array;
  /** Of terms of several words: what must follow the first one. */
  readonly phrases: readonly Phrase[];
  /** The bits of them. */
  readonly phraseBits: number;
}

interface Phrase {
  readonly bit: number;
  /** Of each word after the first: what it may be. */
  readonly rest: readonly ReadonlySet<number>[];
}

/** How much a word counts that is what was typed; that begins with it; that is another form of it. */
const WEIGHTS = { itself: 4, beginning: 2, form: 1 } as const;

/** Makes a query ready. It holds for the words that are numbered now. */
export function matcherOf(query: Query, forms: WordForms, vocabulary: Numbering): Matcher {
  const { length } = vocabulary.names;
  const bits = new Uint16Array(length);
  const weights = new Uint8Array(length);
  const phrases: Phrase[] = [];
  const add = (number: number, bit: number, weight: number) => {
    bits[number]! |= bit;
    weights[number] = Math.max(weights[number]!, weight);
  };
  query.slice(0, MOST_TERMS).forEach((term, index) => {
    const bit = 1 << index;
    const itself = vocabulary.find(term.words[0]!);
    for (const number of wordsFor(term, 0, vocabulary))
      add(number, bit, number === itself ? WEIGHTS.itself : WEIGHTS.beginning);
    if (term.words.length > 1)
      phrases.push({ bit, rest: term.words.slice(1).map((_, at) => wordsFor(term, at + 1, vocabulary)) });
    else for (const number of formsOf(term, forms, vocabulary)) add(number, bit, WEIGHTS.form);
  });
  const phraseBits = phrases.reduce((sum, { bit }) => sum | bit, 0);
  return { all: (1 << query.length) - 1, bits, weights, phrases, phraseBits };
}

/** What one word of a term may be: itself, or all that begin with it if it is still being typed. */
function wordsFor({ words, open }: Term, at: number, { names, find }: Numbering): ReadonlySet<number> {
  const word = words[at]!;
  if (!open || at < words.length - 1) {
    const number = find(word);
    return new Set(number === undefined ? [] : [number]);
  }
  const found = new Set<number>();
  for (let number = 0; number < names.length; number++) if (names[number]!.startsWith(word)) found.add(number);
  return found;
}

const formsOf = ({ words: [word = ''] }: Term, forms: WordForms, { find }: Numbering): readonly number[] =>
  (forms.get(word) ?? []).flatMap((form) => find(foldWord(form)) ?? []);

/** The bits of the terms that are found at a word, or that begin there. */
export function bitsAt({ bits, phrases, phraseBits }: Matcher, words: Uint32Array, at: number): number {
  let here = bits[words[at]!] ?? 0; // a word that was numbered later is none of them
  if ((here & phraseBits) === 0) return here;
  for (const { bit, rest } of phrases)
    if ((here & bit) !== 0 && !rest.every((may, step) => may.has(words[at + 1 + step] ?? -1))) here &= ~bit;
  return here;
}

/** How many words from this one on belong to what is found there; 0 if nothing is. */
export function lengthAt(matcher: Matcher, words: Uint32Array, at: number): number {
  const here = bitsAt(matcher, words, at);
  if (here === 0) return 0;
  return Math.max(1, ...matcher.phrases.filter(({ bit }) => (here & bit) !== 0).map(({ rest }) => rest.length + 1));
}
