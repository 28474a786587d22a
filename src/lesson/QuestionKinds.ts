import type { BlockId, QuestionRecord } from './Lesson';
import type { Parsed } from './Parsed';

/** What a question may ask of the lesson that it stands in while it is parsed. */
export interface QuestionContext {
  /** The text of a block, title and caption included; undefined if the lesson has no such block. */
  readonly textOf: (block: BlockId) => string | undefined;
}

/** Parses one question of a kind. Problems are placed relative to the question (`key`, `options.2.en`). */
export type QuestionParser = (value: unknown, context: QuestionContext) => Parsed<QuestionRecord>;

/**
 * The kinds of questions there are, by name. `quiz` fills it in: `lesson` knows that a lesson holds questions and
 * that a bad one spoils the lesson, not what they look like.
 */
export type QuestionKinds = Readonly<Record<string, QuestionParser>>;
