const NAMES = String.raw`\p{Lu}[\p{L}\p{M}.]*(?:\s+\p{Lu}[\p{L}\p{M}.]*){0,2}`;
const DATELINE = new RegExp(String.raw`^(?<names>${NAMES}(?:,\s*|\s*\()${NAMES}\)?)\s*(?:--?|[–—])\s`, 'u');
const MOST = 80; // UTF-16 units: no longer one is looked for

/**
 * How long the dateline is that a text begins with, up to its dash: a place and a paper (`Bogor, MI - `, `JAKARTA, KOMPAS.com – `,
 * `Jakarta (ANTARA) -- `), which are names whatever else their words may mean. 0 where there is none.
 */
export const datelineOf = (text: string): number => DATELINE.exec(text.slice(0, MOST))?.groups?.['names']?.length ?? 0;
