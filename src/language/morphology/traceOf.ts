import { affixGroupsOf } from '../affixes/affixGroupsOf';
import type { Reading, Spelling } from './Reading';

/** A piece of a word as it is shown. */
export type Piece =
  | {
      readonly kind: 'affix';
      /** `meN-` */
      readonly affix: string;
      /** What it added to the form, where that is not its name: `mem`; else empty. */
      readonly written: string;
      /** Its card, alone or with another piece of the word: `ke-…-an`. */
      readonly card: string;
    }
  | { readonly kind: 'root'; readonly headword: string; readonly gloss: string };

/** What one reading says of a word: plain data, which a worker can send. */
export interface Trace {
  /** From the left. */
  readonly pieces: readonly Piece[];
  /** The lexicon's word that the form is made from, and its meanings. */
  readonly headword: string;
  readonly glosses: readonly string[];
  readonly colloquial: boolean;
  readonly spelling: Spelling | null;
}

/** @param glossOf the first meaning of a root, by its headword; empty where there is none */
export function traceOf(reading: Reading, glossOf: (headword: string) => string): Trace {
  const { stem, root, affixes, colloquial, spelling } = reading;
  const pieces = affixPieces(reading);
  const before = affixes.findLastIndex(isBefore) + 1;
  const roots = root.split(' ').map((headword): Piece => ({ kind: 'root', headword, gloss: glossOf(headword) }));
  return {
    pieces: [...pieces.slice(0, before), ...roots, ...pieces.slice(before)],
    headword: stem.headword,
    glosses: stem.senses.map(({ gloss }) => gloss),
    colloquial,
    spelling,
  };
}

/** Infixes and reduplication stand behind the root: there is no better place for them in a row. */
const isBefore = (affix: string) => affix.endsWith('-') && !affix.startsWith('-');

function affixPieces({ stem, steps, affixes }: Reading): readonly Piece[] {
  const written = new Map<string, string>();
  for (const step of steps) if ('affix' in step) written.set(step.affix, step.written);
  const cards = new Map<number, string>();
  for (const { affix, places } of affixGroupsOf(affixes, stem.derivation?.affixes))
    for (const place of places) cards.set(place, affix);
  return affixes.map((affix, place): Piece => {
    const shape = written.get(affix) ?? '';
    return {
      kind: 'affix',
      affix,
      written: shape === affix.replaceAll('-', '') ? '' : shape,
      card: cards.get(place) ?? affix,
    };
  });
}
