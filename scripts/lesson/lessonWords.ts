import { writtenEntries } from '../../build/lexicon.ts';
import { lexiconOf, type OpenLexicon } from '../../src/language/lexicon/Lexicon.ts';
import { blocksOf } from '../../src/lesson/blocks.ts';
import type { Lesson } from '../../src/lesson/Lesson.ts';
import { countedBlocks } from '../../src/study/countedBlocks.ts';
import { formatTextWords } from '../../src/study/formatTextWords.ts';
import { textWordsOf } from '../../src/study/textWordsOf.ts';

/** The lexicon that ships, read once for all lessons. */
let lexicon: OpenLexicon | undefined;

/** The words of a lesson's text, its title and caption among them, in the form of `formatTextWords`. */
export function lessonWords(lesson: Pick<Lesson, 'source' | 'body'>): string {
  const texts = countedBlocks(blocksOf(lesson)).map(({ text }) => text);
  return formatTextWords(textWordsOf(texts, (lexicon ??= lexiconOf(writtenEntries()))));
}
