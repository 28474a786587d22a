import { createHash } from 'node:crypto';
import { buildLesson } from '../../../src/lesson/build/buildLesson';
import type { Lesson } from '../../../src/lesson/Lesson';
import { placeText } from '../../../src/lesson/places';
import type { Candidate, Maker } from '../../../src/quiz/make/Candidate';
import type { QuizOptions } from '../../../src/quiz/make/QuizOptions';
import type { QuizSource } from '../../../src/quiz/make/QuizSource';
import { readSource } from '../../../src/quiz/make/readSource';
import { openLesson } from '../../../src/quiz/openLesson';
import { theLexicon } from '../../support/theLexicon';

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** A lesson on a raw text. */
export function lessonOn(text: string): Lesson {
  const lesson = buildLesson(text, theLexicon, sha256);
  if (!lesson) throw new Error('no lesson');
  return lesson;
}

export const someOptions = (changes: Partial<QuizOptions> = {}): QuizOptions => ({
  seed: 1,
  kinds: 'all',
  level: 'B1',
  count: 20,
  knows: () => false,
  ...changes,
});

export const sourceOn = (text: string, changes: Partial<QuizOptions> = {}): QuizSource =>
  readSource(lessonOn(text), someOptions(changes), theLexicon);

/** What a maker makes of a raw text. Throws where one of them is no question that a lesson could have. */
export function madeBy(maker: Maker, text: string, changes: Partial<QuizOptions> = {}): readonly Candidate[] {
  const source = sourceOn(text, changes);
  const made = maker(source);
  const parsed = openLesson({ ...source.lesson, questions: made.map(({ question }) => question) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return made;
}

/** The words of a text that a question is about, as they stand there. */
export function askedOf(text: string, { question }: Candidate): string {
  const lesson = lessonOn(text);
  switch (question.kind) {
    case 'vocabulary':
      return placeText(lesson, question.word);
    case 'cloze':
      return placeText(lesson, question.gap);
    case 'build':
      return placeText(lesson, question.task.kind === 'build' ? question.task.gap : question.task.word);
    case 'connector':
    case 'reference':
    case 'family':
    case 'dictation':
      return question.passage ? placeText(lesson, question.passage) : '';
    default:
      throw new Error(`no maker of ${question.kind} here`);
  }
}
