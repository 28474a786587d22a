import { partStartsWith, type Letters } from '../lexicon/Letters';
import { PAIRS, pairOf } from './letterPattern';
import type { Step } from './Reading';

/** A bound element found before a word, which begins at `rest`. */
export interface ElementCut {
  readonly element: Element;
  readonly rest: number;
}

/** A bound element as it is written. */
export interface Element {
  readonly affix: string;
  /** With its hyphen, if it has one. */
  readonly written: string;
  readonly step: Step;
}

/**
 * Elements, most of them from Sanskrit, Latin and Greek, that stand before whole words, joined to them by today's spelling
 * and often written with a hyphen. As the general spelling guidelines (EYD V) have it; the list is
 * written from memory.
 */
const ELEMENTS = (
  'adi antar anti dwi eks infra inter intra kontra maha makro mega mikro mini mono multi nara neo nir non ' +
  'pasca poli pra pro pseudo purna semi sub super swa tele trans tri tuna ultra'
).split(' ');

const LEAST_STEM = 4; // letters: what is shorter is found by chance (antik, subur)

const elementOf = (affix: string, written: string): Element => ({
  affix,
  written,
  step: { kind: 'prefix', affix, written, dropped: '' },
});

interface Spellings {
  readonly joined: Element;
  readonly hyphened: Element;
}

/** By their first two letters. */
const byBeginning: (Spellings[] | undefined)[] = Array.from({ length: PAIRS });
for (const element of ELEMENTS) {
  const affix = `${element}-`;
  const spellings = { joined: elementOf(affix, element), hyphened: elementOf(affix, affix) };
  (byBeginning[pairOf(element.charCodeAt(0), element.charCodeAt(1))] ??= []).push(spellings);
}

const none: readonly ElementCut[] = [];

/** Every bound element that a part of a form may begin with. */
export function elementCuts(letters: Letters, from: number, to: number): readonly ElementCut[] {
  const { codes } = letters;
  const possible = byBeginning[pairOf(codes[from] ?? 0, codes[from + 1] ?? 0)];
  if (!possible) return none;
  let cuts: ElementCut[] | undefined;
  for (const { joined, hyphened } of possible) {
    if (!partStartsWith(letters, from, to, joined.written)) continue;
    const element = partStartsWith(letters, from, to, hyphened.written) ? hyphened : joined;
    const rest = from + element.written.length;
    if (to - rest >= LEAST_STEM) (cuts ??= []).push({ element, rest });
  }
  return cuts ?? none;
}
