import { wordsOf } from '../../src/language/text/words.ts';
import type { Lesson } from '../../src/lesson/Lesson.ts';

/** The lessons that ship as src/lesson/catalogue.json: what a library shows of them without loading them. */
export function catalogueOf(lessons: readonly Lesson[]): string {
  return `${JSON.stringify(lessons.map(entryOf), null, 2)}\n`;
}

function entryOf({ id, revision, hash, source, level, topic, summary, body }: Lesson) {
  const words = body.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const { title, publisher, date } = source;
  return { id, revision, hash, title, level, topic, summary, publisher, date, words };
}
