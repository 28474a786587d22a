import { checkUnique } from './checkLesson';
import type { Report } from './checkSpans';
import type { QuestionRecord, QuestionSet } from './Lesson';

/** Sets hold questions that there are, each at most once among them all. */
export function checkSets(sets: readonly QuestionSet[], questions: readonly QuestionRecord[], report: Report): void {
  checkUnique(sets, 'sets', report);
  const known = new Set(questions.map(({ id }) => id));
  const dealt = new Set<string>();
  for (const [nth, set] of sets.entries()) {
    for (const [index, id] of set.questions.entries()) {
      if (!known.has(id)) report(`sets.${nth}.questions.${index}`, 'unknown-question');
      else if (dealt.has(id)) report(`sets.${nth}.questions.${index}`, 'in-two-sets');
      dealt.add(id);
    }
  }
}
