import { blocksOf } from '../../src/lesson/blocks.ts';
import type { Lesson } from '../../src/lesson/Lesson.ts';
import { countedBlocks } from '../../src/study/countedBlocks.ts';
import { formatTextWords } from '../../src/study/formatTextWords.ts';
import { textWordsOf } from '../../src/study/textWordsOf.ts';
import { lexiconOnce } from './lexiconOnce.ts';

/** The words of a lesson's text, its title and caption among them, in the form of `formatTextWords`. */
export function lessonWords(lesson: Pick<Lesson, 'source' | 'body'>): string {
  const texts = countedBlocks(blocksOf(lesson)).map(({ text }) => text);
  return formatTextWords(textWordsOf(texts, lexiconOnce()));
}
