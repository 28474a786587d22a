import type { OpenLexicon } from '../../language/lexicon/Lexicon';
import type { Lesson } from '../../lesson/Lesson';
import { isKindName, type KindName, type Question } from '../questionKinds';
import type { Candidate } from './Candidate';
import { chooseCandidates } from './chooseCandidates';
import { forLevel } from './forLevel';
import { makers } from './makers';
import type { QuizOptions } from './QuizOptions';
import type { QuizSource } from './QuizSource';
import { readSource } from './readSource';

/**
 * Questions on a lesson, made from its text alone, from easy to hard: as many as it bears, at most `count`. The same lesson, options
 * and lexicon give the same questions.
 */
export function makeQuiz(
  lesson: Omit<Lesson, 'hash'>,
  options: QuizOptions,
  lexicon: OpenLexicon,
): readonly Question[] {
  const source = readSource(lesson, options, lexicon);
  const candidates = forLevel(candidatesOf(source, options.kinds), options.level);
  return chooseCandidates(candidates, options.count, source.random).map(({ question }) => question);
}

/** All that the makers of some kinds make of a text. */
export const candidatesOf = (source: QuizSource, kinds: QuizOptions['kinds']): readonly Candidate[] =>
  MADE_KINDS.filter((kind) => kinds === 'all' || kinds.includes(kind)).flatMap((kind) => makers[kind]?.(source) ?? []);

const MADE_KINDS: readonly KindName[] = Object.keys(makers).filter(isKindName);
