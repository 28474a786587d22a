const NAMES = String.raw`\p{Lu}[\p{L}\p{M}\p{N}./-]*(?:\s+\p{Lu}[\p{L}\p{M}\p{N}./-]*){0,3}`;
const DATELINE = new RegExp(
  String.raw`^(?<one>${NAMES})(?:(?:,\s*|\s*\(\s*)(?<other>${NAMES})\s*\)?)?\s*(?:(?:\s--?|[–—])\s|--\s|(?<=\p{Lu}{3})(?:-\s|—))`,
  'u',
);
const MOST = 90; // UTF-16 units: no longer one is looked for

/** Papers and agencies that have no dot in their name. To be extended freely. */
const PAPERS =
  /^(?:antara|mi|bbc|cnn|cnbc|tempo|kompas|detik|republika|suara|liputan6|tribun|jpnn|okezone|sindonews|viva|merdeka|kumparan|idn|beritasatu|bisnis|kontan|inilah|tirto|media)\b/iu;
const ADDRESS = /\.(?:com|co|id|net|news|tv)\b/iu;
const isPaper = (name: string) => ADDRESS.test(name) || PAPERS.test(name);

/** What stands before the dash that an article begins with. */
export interface Dateline {
  /** UTF-16 units, dash and space included; 0 where there is none. */
  readonly length: number;
  /** As printed; empty where only a place is named. */
  readonly publisher: string;
}

/** The dateline of an article: `Bogor, MI - `, `TEMPO.CO, Jakarta - `, `Jakarta (ANTARA) -- `, `PENAJAM – `. */
export function datelineParts(text: string): Dateline {
  const match = DATELINE.exec(text.slice(0, MOST));
  if (!match) return { length: 0, publisher: '' };
  const [one, other] = [match.groups?.['one'] ?? '', match.groups?.['other'] ?? ''];
  const length = match[0].length;
  if (isPaper(one)) return { length, publisher: one };
  return { length, publisher: other }; // Bogor, MI: where neither tells, the paper comes second
}
