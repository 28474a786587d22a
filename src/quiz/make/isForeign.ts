import type { Span } from '../../language/text/Span';
import type { SourceSentence } from './QuizSource';

/** Whether a stretch of a sentence is hardly Indonesian: of its small words a third is known to nobody. */
export function isForeign({ words }: SourceSentence, [from, to]: Span): boolean {
  const small = words.filter(
    ({ written, read: { span } }) => from <= span[0] && span[1] <= to && /^\p{Ll}/u.test(written),
  );
  return small.length > 0 && small.filter(({ read }) => read.readings.length === 0).length >= small.length / 3;
}
