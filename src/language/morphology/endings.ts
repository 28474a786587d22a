import { isIn, letterSet } from './letterPattern';

/** An ending found behind a word, mostly one of loans, and the word that it would leave. */
export interface EndingCut {
  readonly affix: string;
  readonly written: string;
  /** What the word has lost at its end. */
  readonly dropped: string;
  readonly stem: string;
}

/** How an ending is written behind which stems; `restores` is what the stem has lost. */
interface EndingShape {
  readonly affix: string;
  readonly written: string;
  /** How the rest of the form must end. */
  readonly after: RegExp;
  readonly restores?: string;
}

/**
 * Endings that still make new words, from Latin by way of Dutch, and from Sanskrit and Arabic. Not here: -man (seniman,
 * budiman) and -ir, which make none any more. Written from memory.
 */
const ENDINGS: readonly EndingShape[] = [
  { affix: '-isasi', written: 'isasi', after: /[^aeiou]$/ },
  { affix: '-isasi', written: 'nisasi', after: /[aou]$/ }, // swastanisasi
  { affix: '-isme', written: 'isme', after: /[^aeiou]$/ },
  { affix: '-is', written: 'is', after: /[^aeiou]$/ },
  { affix: '-is', written: 'is', after: /[^aeiou]$/, restores: 'o' }, // pianis
  { affix: '-is', written: 'vis', after: /i$/, restores: 'f' }, // aktivis
  { affix: '-itas', written: 'itas', after: /[lr]$/ },
  { affix: '-itas', written: 'vitas', after: /i$/, restores: 'f' }, // kreativitas
  { affix: '-wan', written: 'wan', after: /[aiu]$/ },
  { affix: '-wan', written: 'wan', after: /a$/, restores: 'h' }, // sejarawan
  { affix: '-wati', written: 'wati', after: /[aiu]$/ },
  { affix: '-wi', written: 'wi', after: /a$/ }, // manusiawi
];

const LEAST_STEM = 4; // letters: what is shorter is found by chance (gratis, kawan)

const LAST = letterSet(ENDINGS.map(({ written }) => written.slice(-1)).join(''));

/** Whether one of the endings has this letter at its end: most forms are done with after one look. */
export const mayEnd = (last: number): boolean => isIn(LAST, last);

/** Every such ending that the form may have. */
export function endingCuts(form: string): readonly EndingCut[] {
  const cuts: EndingCut[] = [];
  for (const { affix, written, after, restores = '' } of ENDINGS) {
    if (!form.endsWith(written)) continue;
    const rest = form.slice(0, -written.length);
    const stem = rest + restores;
    if (stem.length >= LEAST_STEM && after.test(rest)) cuts.push({ affix, written, dropped: restores, stem });
  }
  return cuts;
}
