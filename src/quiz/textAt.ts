import type { Place } from '../lesson/Lesson';
import type { QuestionContext } from '../lesson/QuestionKinds';

/** The words of a place, parts of an interrupted one joined by ` … `; null where the text has no such block. */
export function textAt({ block, spans }: Place, { textOf }: QuestionContext): string | null {
  const text = textOf(block);
  return text === undefined ? null : spans.map(([start, end]) => text.slice(start, end)).join(' … ');
}
