import type { BlockId } from '../lesson/Lesson';
import type { NumberedBlock, OwnText, TextBlock } from './OwnText';

const DRAWN = { title: 'title', subhead: 'subhead', paragraph: 'paragraph', continued: 'paragraph' } as const;
const LETTERS = { subhead: 'h', paragraph: 'p', continued: 'c' } as const;

/**
 * The blocks of a text with their ids: `p4` is the fourth paragraph, in every text and for ever, since a stored text is never
 * cut again. A text without a headline of its own has its name for one.
 */
export function numberedBlocks({ header, blocks }: OwnText): readonly NumberedBlock[] {
  const counts = { subhead: 0, paragraph: 0, continued: 0 };
  const own = blocks.map((block): NumberedBlock => {
    if (block.kind === 'title') return drawn(block, 'title', null);
    const number = (counts[block.kind] += 1);
    return drawn(block, `${LETTERS[block.kind]}${number}`, block.kind === 'paragraph' ? number : null);
  });
  if (blocks[0]?.kind === 'title') return own;
  const { title } = header;
  const name = drawn({ kind: 'title', text: title, sentences: [[0, title.length]] }, 'title', null);
  return [{ ...name, counted: false }, ...own];
}

const drawn = ({ kind, text, sentences }: TextBlock, id: string, number: number | null): NumberedBlock => ({
  id: id as BlockId,
  kind: DRAWN[kind],
  text,
  sentences,
  number,
  counted: true,
});
