import type { Lexicon } from '../language/lexicon/Lexicon';
import { lessonAround, MOST_UNITS } from '../lesson/build/lessonAround';
import type { Block, Lesson, LessonId } from '../lesson/Lesson';
import { LIMITS } from '../lesson/limits';
import { numberedBlocks } from './numberedBlocks';
import type { NumberedBlock, OwnText } from './OwnText';

/**
 * A text of the reader's own as a lesson but for its hash (`contentHash`), so that questions can be made of it: its blocks have the ids that the
 * reader draws them with. Of a long text only the beginning, as much as a lesson may have.
 */
export function lessonOfText(text: OwnText, lexicon: Lexicon): Omit<Lesson, 'hash'> {
  const blocks = numberedBlocks(text);
  const source = { publisher: '', author: '', date: '', title: blocks[0]?.text ?? '', caption: '', tagLine: '' };
  return lessonAround({ id: text.header.id as string as LessonId, source, body: bodyOf(blocks) }, lexicon);
}

function bodyOf(blocks: readonly NumberedBlock[]): readonly Block[] {
  let units = 0;
  return blocks
    .flatMap(({ kind, id, text, sentences }): readonly Block[] =>
      kind === 'paragraph' || kind === 'subhead' ? [{ kind, id, text, sentences }] : [],
    )
    .slice(0, LIMITS.entries.body)
    .filter(({ text }) => (units += text.length) <= MOST_UNITS);
}
