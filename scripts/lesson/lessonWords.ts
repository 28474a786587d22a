import { blocksOf } from '../../src/lesson/blocks.ts';
import type { Lesson } from '../../src/lesson/Lesson.ts';
import { formatTextWords } from '../../src/study/formatTextWords.ts';
import { textWordsOf } from '../../src/study/textWordsOf.ts';
import { lexiconOnce } from './lexiconOnce.ts';

/** The words of a lesson's text, its title among them, but not the caption of a picture; in the form of `formatTextWords`. */
export function lessonWords(lesson: Pick<Lesson, 'source' | 'body'>): string {
  const texts = blocksOf(lesson).flatMap(({ kind, text }) => (kind === 'caption' ? [] : [text]));
  return formatTextWords(textWordsOf(texts, lexiconOnce()));
}
