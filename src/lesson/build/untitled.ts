import type { PassageBlock } from '../blocks';

/** What stands for a title where an article has none: a lesson must have one, and a sentence of the article is none. */
export const UNTITLED = 'Tanpa judul';

/** Whether a block is what stands for a title. */
export const isUntitled = ({ kind, text }: Pick<PassageBlock, 'kind' | 'text'>): boolean =>
  kind === 'title' && text === UNTITLED;
