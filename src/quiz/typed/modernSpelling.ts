const MODERN: Readonly<Record<string, string>> = {
  oe: 'u',
  tj: 'c',
  dj: 'j',
  nj: 'ny',
  sj: 'sy',
  ch: 'kh',
  j: 'y',
};

/** A word in the spelling before 1972 (and with oe before 1947) in that of today, all of it at once: `tjoetjoe`, `cucu`. */
export const modernSpelling = (plain: string): string =>
  plain.replaceAll(/oe|[tdns]j|ch|j/g, (letters) => MODERN[letters] ?? letters);
