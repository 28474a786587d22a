import type { Candidate } from './Candidate';
import { leadQuestion } from './gists/leadQuestion';
import { mostHeard } from './gists/mostHeard';
import { paragraphDoes } from './gists/paragraphDoes';
import { subheadOf } from './gists/subheadOf';
import type { QuizSource } from './QuizSource';

/** What the article or a part of it is about, as far as its form tells. */
export function gist(source: QuizSource): readonly Candidate[] {
  return [...leadQuestion(source), ...mostHeard(source), ...paragraphDoes(source), ...subheadOf(source)];
}
