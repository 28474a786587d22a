import type { Parsed } from '../lesson/Parsed';
import type { TextId } from '../ownText/OwnText';

/** Which words a text of the reader's own has, as it is stored. */
export interface StoredTextWords {
  readonly text: TextId;
  /** The way of counting that they were counted in. */
  readonly version: number;
  /** In the form of `formatTextWords`. */
  readonly lexemes: string;
}

/** Parses a row of the words of texts. What its string says is parsed by whoever needs it: there may be thousands. */
export function parseTextWordsRow(value: unknown): Parsed<StoredTextWords> {
  return isRow(value) ? { ok: true, value } : { ok: false, problems: [{ at: '', code: 'wrong-type' }] };
}

function isRow(value: unknown): value is StoredTextWords {
  if (typeof value !== 'object' || value === null) return false;
  const { text, version, lexemes } = value as Readonly<Record<string, unknown>>;
  return typeof text === 'string' && Number.isInteger(version) && typeof lexemes === 'string';
}
