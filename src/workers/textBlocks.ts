import { blocksOf } from '../lesson/blocks';
import type { BlockId, Lesson } from '../lesson/Lesson';
import { numberedBlocks } from '../ownText/numberedBlocks';
import type { OwnText } from '../ownText/OwnText';
import type { SearchedBlock } from '../shelf/WordColumns';
import { countedBlocks } from '../study/countedBlocks';

/** A block that something may be found in, and by which it is linked to. */
export interface LinkedBlock extends SearchedBlock {
  readonly id: BlockId;
}

/** All that is read of a text: what it says, and what its English says. */
export interface TextBlocks {
  readonly body: readonly LinkedBlock[];
  readonly english: readonly LinkedBlock[];
}

/** Of a lesson; its title is searched by itself. */
export function blocksOfLesson(lesson: Lesson): TextBlocks {
  const blocks = blocksOf(lesson);
  return {
    body: blocks.filter(({ kind }) => kind !== 'title'),
    english: blocks.flatMap(({ id }) => {
      const translated = lesson.translations.en[id];
      return translated ? [{ id, text: translated.text, sentences: translated.sentences }] : [];
    }),
  };
}

/** Of a text of the reader's own: as the reader draws it, without the name where that stands for a headline. */
export const blocksOfText = (text: OwnText): TextBlocks => ({
  body: countedBlocks(numberedBlocks(text)),
  english: [],
});
