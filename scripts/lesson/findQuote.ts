import type { Span } from '../../src/language/text/Span.ts';
import { wordsOf } from '../../src/language/text/words.ts';

/** Spans of a text, or why there are none, in words for an author. */
export type Found =
  { readonly kind: 'found'; readonly spans: readonly Span[] } | { readonly kind: 'lost'; readonly why: string };

/** What a search may and may not use. */
export interface Search {
  /** Whether `Kita` is found by `kita`. Quotes of places are exact; forms of a glossary entry are not. */
  readonly anyCase?: boolean;
  /** Only what lies inside this stretch. */
  readonly within?: Span;
  /** Places that are somebody else's already: passed over, unless a `#n` names them, which is then an error. */
  readonly taken?: readonly Span[];
}

/**
 * Finds a quote as authors write it: `kita`, `kita#2` (the second one), `tidak hanya … tetapi juga` (interrupted, each
 * part after the one before it), `Dulu kita ... hilir` (everything from here to there). Whole words only.
 */
export function findQuote(text: string, quote: string, search: Search = {}): Found {
  const [within, taken] = [search.within ?? ([0, text.length] as const), search.taken ?? []];
  const finder = wholeWordFinder(text, search.anyCase ?? false);
  const spans: Span[] = [];
  let from = within[0];
  for (const part of quote.split('…')) {
    const found = findStretch(finder, part, [from, within[1]], [...taken, ...spans]);
    if (typeof found === 'string') return { kind: 'lost', why: found };
    spans.push(found);
    from = found[1];
  }
  return { kind: 'found', spans };
}

/** Every place where a form stands, parts of an interrupted one together, in order and without overlap. */
export function findEvery(text: string, form: string): readonly (readonly Span[])[] {
  const places: (readonly Span[])[] = [];
  let from = 0;
  for (;;) {
    const found = findQuote(text, form, { anyCase: true, within: [from, text.length] });
    if (found.kind === 'lost') return places;
    places.push(found.spans);
    from = found.spans[found.spans.length - 1]?.[1] ?? text.length;
  }
}

/** All whole-word occurrences of a needle in a stretch, in order. */
type Finder = (needle: string, within: Span) => readonly Span[];

function findStretch(finder: Finder, written: string, within: Span, taken: readonly Span[]): Span | string {
  const [first, last, more] = written.split('...');
  if (more !== undefined) return `“${written.trim()}” holds more than one ...`;
  const start = findOne(finder, first ?? '', within, taken);
  if (last === undefined || typeof start === 'string') return start;
  const end = findOne(finder, last, [start[1], within[1]], taken);
  return typeof end === 'string' ? end : [start[0], end[1]];
}

function findOne(finder: Finder, written: string, within: Span, taken: readonly Span[]): Span | string {
  const { needle, nth } = splitNumber(written.trim());
  if (needle === '') return 'an empty quote';
  const all = finder(needle, within);
  const free = all.filter((span) => !taken.some((other) => overlap(span, other)));
  const chosen = nth === null ? free[0] : all[nth - 1];
  if (chosen !== undefined && free.includes(chosen)) return chosen;
  if (chosen !== undefined) return `“${needle}” #${nth} is taken by another phrase`;
  if (all.length === 0) return `“${needle}” does not stand there as whole words`;
  return nth === null
    ? `“${needle}” stands there, but every place is taken by another phrase`
    : `“${needle}” stands there ${all.length} times, so there is no #${nth}`;
}

function splitNumber(written: string): { readonly needle: string; readonly nth: number | null } {
  const match = /^(.*?)\s*#(\d+)$/su.exec(written);
  return match ? { needle: match[1] ?? '', nth: Number(match[2]) } : { needle: written, nth: null };
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function wholeWordFinder(text: string, anyCase: boolean): Finder {
  const fold = anyCase ? lowered : sameSpaces;
  const [haystack, words] = [fold(text), wordsOf(text)];
  const splitsWord = (at: number) => words.some(([start, end]) => start < at && at < end);
  return (written, [from, to]) => {
    const [needle, found] = [fold(written), [] as Span[]];
    for (let at = haystack.indexOf(needle, from); at >= 0; at = haystack.indexOf(needle, at + 1)) {
      const end = at + needle.length;
      if (end > to) break;
      if (!splitsWord(at) && !splitsWord(end)) found.push([at, end]);
    }
    return found;
  };
}

/** Nobody sees a no-break space in a quote, so an ordinary one finds it too. Lengths stay as they are. */
function sameSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** Lower case, leaving alone the few letters whose lower case is longer, so that offsets hold. */
function lowered(text: string): string {
  return sameSpaces(text).replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}
