/** Word files that are no band: their words name one, or are neither common nor rare. */
const DEFAULT_BAND = 6;

/** Whether a file of the folder `words` has entries: `band-3.txt`, `abbreviations.txt`, `phrases-public.txt`. */
export const isWordFile = (name: string): boolean => /^(?:band-[1-9]|abbreviations|phrases-[a-z]+)\.txt$/.test(name);

/** Whether it has details of senses: `details-verbs.txt`. */
export const isDetailFile = (name: string): boolean => /^details-[a-z]+\.txt$/.test(name);

/** What tells senses apart in a text. */
export const CONTEXT_FILE = 'contexts.txt';

/** The frequency band of the words in a file. */
export const bandOfFile = (name: string): number =>
  Number(/^band-(?<band>[1-9])/.exec(name)?.groups?.['band'] ?? DEFAULT_BAND);
