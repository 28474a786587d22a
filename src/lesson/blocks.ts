import type { Span } from '../language/text/Span';
import type { BlockId, Lesson } from './Lesson';

/** A stretch of the article that is read as one, whatever part of the page it comes from. */
export interface PassageBlock {
  readonly id: BlockId;
  readonly kind: 'title' | 'caption' | 'paragraph' | 'subhead';
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** Title, caption (if the source prints one) and body as one list, in reading order; the first two are one sentence each. */
export function blocksOf({ source, body }: Pick<Lesson, 'source' | 'body'>): readonly PassageBlock[] {
  return [...whole('title', source.title), ...whole('caption', source.caption), ...body];
}

/** The text of a block, title and caption included; undefined if there is no such block. */
export function textOf(lesson: Pick<Lesson, 'source' | 'body'>, id: BlockId): string | undefined {
  return blocksOf(lesson).find((block) => block.id === id)?.text;
}

function whole(kind: 'title' | 'caption', text: string): readonly PassageBlock[] {
  return text === '' ? [] : [{ id: kind as BlockId, kind, text, sentences: [[0, text.length]] }];
}
