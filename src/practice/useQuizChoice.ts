import { isKindName } from '../quiz/questionKinds';
import type { QuizChoice } from '../quiz/QuizChoice';
import { changeSettings, useSettings } from '../state/settings';
import type { Asked } from './askedIn';

/** What was chosen last, as far as this lesson has it, and what changes it. It is kept with the settings. */
export function useQuizChoice(asked: Asked | null): {
  readonly choice: QuizChoice;
  readonly choose: (change: Partial<QuizChoice>) => void;
} {
  const name = useSettings(({ quizSet }) => quizSet);
  const length = useSettings(({ quizLength }) => quizLength);
  const without = useSettings(({ quizWithout }) => quizWithout);
  const feedback = useSettings(({ quizFeedback }) => quizFeedback);
  const set = asked?.sets.find(({ id }) => id === name)?.id ?? null;
  return { choice: { set, length, without: without.filter(isKindName), feedback }, choose };
}

function choose({ set, length, without, feedback }: Partial<QuizChoice>): void {
  changeSettings({
    ...(set === undefined ? {} : { quizSet: set ?? '' }),
    ...(length === undefined ? {} : { quizLength: length }),
    ...(without === undefined ? {} : { quizWithout: without }),
    ...(feedback === undefined ? {} : { quizFeedback: feedback }),
  });
}
