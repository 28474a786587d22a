import { partEndsWith, type Letters } from '../lexicon/Letters';
import { allBut, isIn, letterSet, PAIRS, pairOf, type LetterSet } from './letterPattern';

/** An ending found behind a word, mostly one of loans: the word that it would leave is what stands before `end`, and `dropped`. */
export interface EndingCut {
  readonly affix: string;
  readonly written: string;
  /** What the word has lost at its end. */
  readonly dropped: string;
  readonly end: number;
}

/** How an ending is written behind which stems; `restores` is what the stem has lost. */
interface EndingShape {
  readonly affix: string;
  readonly written: string;
  /** What the rest of the form must end in. */
  readonly after: LetterSet;
  /** One letter. */
  readonly restores?: string;
}

/**
 * Endings that still make new words, from Latin by way of Dutch, and from Sanskrit and Arabic. Not here: -man (seniman,
 * budiman) and -ir, which make none any more. Written from memory.
 */
const ENDINGS: readonly EndingShape[] = [
  { affix: '-isasi', written: 'isasi', after: allBut('aeiou') },
  { affix: '-isasi', written: 'nisasi', after: letterSet('aou') }, // swastanisasi
  { affix: '-isme', written: 'isme', after: allBut('aeiou') },
  { affix: '-is', written: 'is', after: allBut('aeiou') },
  { affix: '-is', written: 'is', after: allBut('aeiou'), restores: 'o' }, // pianis
  { affix: '-is', written: 'vis', after: letterSet('i'), restores: 'f' }, // aktivis
  { affix: '-itas', written: 'itas', after: letterSet('lr') },
  { affix: '-itas', written: 'vitas', after: letterSet('i'), restores: 'f' }, // kreativitas
  { affix: '-wan', written: 'wan', after: letterSet('aiu') },
  { affix: '-wan', written: 'wan', after: letterSet('a'), restores: 'h' }, // sejarawan
  { affix: '-wati', written: 'wati', after: letterSet('aiu') },
  { affix: '-wi', written: 'wi', after: letterSet('a') }, // manusiawi
];

const LEAST_STEM = 4; // letters: what is shorter is found by chance (gratis, kawan)

/** By the last two letters of a form: most are done with after one look. */
const byLast: (EndingShape[] | undefined)[] = Array.from({ length: PAIRS });
for (const shape of ENDINGS) {
  const [before, last] = [
    shape.written.charCodeAt(shape.written.length - 2),
    shape.written.charCodeAt(shape.written.length - 1),
  ];
  (byLast[pairOf(before, last)] ??= []).push(shape);
}

const none: readonly EndingCut[] = [];

/** Every such ending that a part of a form may have. */
export function endingCuts(letters: Letters, from: number, to: number): readonly EndingCut[] {
  const { codes } = letters;
  const possible = to - from < LEAST_STEM ? undefined : byLast[pairOf(codes[to - 2]!, codes[to - 1]!)];
  if (!possible) return none;
  let cuts: EndingCut[] | undefined;
  for (const { affix, written, after, restores = '' } of possible) {
    const end = to - written.length;
    if (end - from + restores.length < LEAST_STEM || !partEndsWith(letters, from, to, written)) continue;
    if (!isIn(after, codes[end - 1] ?? 0)) continue;
    (cuts ??= []).push({ affix, written, dropped: restores, end });
  }
  return cuts ?? none;
}
