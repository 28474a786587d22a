import { TEXT_LIMITS } from '../ownText/textLimits';

export type FileOutcome =
  | { readonly ok: true; readonly text: string }
  /** `too-large`: not even looked at; `not-text`: not UTF-8, or a program's own file; `unreadable`: the browser could not. */
  | { readonly ok: false; readonly code: 'too-large' | 'not-text' | 'unreadable' };

const BYTES_AT_MOST = 3; // for each UTF-16 unit, in UTF-8

/** The text of a file that somebody has chosen. */
export async function readTextFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<FileOutcome> {
  if (file.size > TEXT_LIMITS.units * BYTES_AT_MOST) return { ok: false, code: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { ok: false, code: 'unreadable' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { ok: false, code: 'not-text' } : { ok: true, text };
  } catch {
    return { ok: false, code: 'not-text' };
  }
}
