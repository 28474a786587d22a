import type { Span } from '../text/Span';

/** A word with some of its sentence around it, as UTF-16 offsets; `…` belongs where it does not reach an end of the sentence. */
export interface Snippet {
  readonly span: Span;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * As much of a sentence as fits around a word, from word to word.
 *
 * @param room how many UTF-16 units there may be on either side
 */
export function snippetOf(text: string, [from, to]: Span, [start, end]: Span, room: number): Snippet {
  const first = start - from <= room ? from : text.indexOf(' ', start - room) + 1;
  const last = to - end <= room ? to : text.lastIndexOf(' ', end + room);
  const span: Span = [Math.min(first === 0 ? from : first, start), Math.max(last, end)];
  return { span, cutBefore: span[0] > from, cutAfter: span[1] < to };
}
