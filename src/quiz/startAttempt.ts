import { blocksOf, type PassageBlock } from '../lesson/blocks';
import type { Digest } from '../lesson/contentHash';
import type { ContentHash, Lesson, LessonId, QuestionSet, SetId } from '../lesson/Lesson';
import type { Attempt } from './Attempt';
import { arrangementOf, placesOf, type Item } from './Item';
import { itemHash } from './itemHash';
import { attemptId, type AttemptId, type AttemptStarted, type Feedback, type Stamp } from './QuizEvent';
import type { Question } from './questionKinds';
import type { Random } from './shuffle';

/** Where questions are taken from: a lesson, or an earlier attempt where the lesson is out of reach. */
export interface QuestionSource {
  readonly lesson: LessonId;
  readonly revision: number;
  readonly hash: ContentHash;
  readonly blocks: readonly PassageBlock[];
  readonly sets: readonly QuestionSet[];
}

/** What is asked, in this order, and how. */
export interface AttemptPlan {
  /** Of the source; not empty. */
  readonly questions: readonly Question[];
  readonly feedback: Feedback;
  readonly set: SetId | null;
  readonly missedOf: AttemptId | null;
}

/** A lesson as a source. */
export const sourceOf = (lesson: Lesson): QuestionSource => ({
  lesson: lesson.id,
  revision: lesson.revision,
  hash: lesson.hash,
  blocks: blocksOf(lesson),
  sets: lesson.sets,
});

/** An attempt as a source: the questions and texts as they were then. */
export const sourceOfAttempt = ({ lesson, revision, hash, blocks, sets }: Attempt): QuestionSource => ({
  lesson,
  revision,
  hash,
  blocks,
  sets,
});

/**
 * The event that begins the n-th attempt (from 1) at a source: the questions of the plan, with their options in an order
 * left to chance. Rejects only if the digest does.
 */
export async function startAttempt(
  source: QuestionSource,
  n: number,
  plan: AttemptPlan,
  { random, digest, stamp }: { readonly random: Random; readonly digest: Digest; readonly stamp: Stamp },
): Promise<AttemptStarted> {
  const { lesson, revision, hash } = source;
  const { questions, feedback, set, missedOf } = plan;
  return {
    kind: 'attempt-started',
    ...stamp,
    lesson,
    attempt: attemptId(lesson, hash, n),
    revision,
    hash,
    blocks: blocksFor(source, questions),
    items: await Promise.all(questions.map((question) => itemOf(question, random, digest))),
    feedback,
    set,
    sets: setsFor(source, questions),
    missedOf,
  };
}

function blocksFor({ blocks }: QuestionSource, questions: readonly Question[]): AttemptStarted['blocks'] {
  const referred = new Set(questions.flatMap(placesOf).map(({ block }) => block));
  return blocks
    .filter(({ id }) => referred.has(id))
    .map(({ id, kind, text, sentences }) => ({ id, kind, text, sentences }));
}

function setsFor({ sets }: QuestionSource, questions: readonly Question[]): readonly QuestionSet[] {
  const asked = new Set(questions.map(({ id }) => id));
  return sets
    .map(({ id, title, about, questions: all }) => ({
      id,
      title,
      about,
      questions: all.filter((one) => asked.has(one)),
    }))
    .filter((set) => set.questions.length > 0);
}

async function itemOf(question: Question, random: Random, digest: Digest): Promise<Item> {
  const arrangement = arrangementOf(question, random);
  return { question, arrangement, hash: await itemHash(question, digest) };
}
