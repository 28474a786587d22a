import { blocksOf } from '../lesson/blocks';
import type { Digest } from '../lesson/contentHash';
import type { Lesson } from '../lesson/Lesson';
import { arrangementOf, placesOf, type Item } from './Item';
import { itemHash } from './itemHash';
import { attemptId, type AttemptStarted, type Stamp } from './QuizEvent';
import { isQuestion, type Question } from './questionKinds';
import type { Random } from './shuffle';

/**
 * The event that begins the n-th attempt (from 1) at a lesson: its questions in the lesson's order, with their options
 * in an order left to chance. Rejects only if the digest does.
 */
export async function startAttempt(
  lesson: Lesson,
  n: number,
  { random, digest, stamp }: { readonly random: Random; readonly digest: Digest; readonly stamp: Stamp },
): Promise<AttemptStarted> {
  const questions = lesson.questions.filter(isQuestion);
  const { id, revision, hash } = lesson;
  return {
    kind: 'attempt-started',
    ...stamp,
    lesson: id,
    attempt: attemptId(id, hash, n),
    revision,
    hash,
    blocks: blocksFor(lesson, questions),
    items: await Promise.all(questions.map((question) => itemOf(question, random, digest))),
  };
}

function blocksFor(lesson: Lesson, questions: readonly Question[]): AttemptStarted['blocks'] {
  const referred = new Set(questions.flatMap(placesOf).map(({ block }) => block));
  return blocksOf(lesson)
    .filter(({ id }) => referred.has(id))
    .map(({ id, kind, text, sentences }) => ({ id, kind, text, sentences }));
}

async function itemOf(question: Question, random: Random, digest: Digest): Promise<Item> {
  return { question, arrangement: arrangementOf(question, random), hash: await itemHash(question, digest) };
}
