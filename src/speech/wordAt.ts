import type { Span } from './Reader';

const FIRST_LETTER = /[\p{L}\p{N}]/u;
const LAST_LETTER = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u;

/**
 * The word that an engine means by a boundary event, without the punctuation around it; null if no word stands there.
 *
 * @param charIndex UTF-16 offset of the boundary in `text`
 * @param charLength of the word; undefined or 0 where the engine does not say: then up to the next white space
 */
export function wordAt(text: string, charIndex: number, charLength: number | undefined): Span | null {
  const rest = text.slice(Math.max(0, charIndex));
  const reach = charLength ? rest.slice(0, charLength) : (/^\s*\S+/u.exec(rest)?.[0] ?? '');
  const first = FIRST_LETTER.exec(reach);
  const last = LAST_LETTER.exec(reach);
  if (!first || !last) return null;
  const offset = text.length - rest.length;
  return [offset + first.index, offset + last.index + last[0].length];
}
