import { useEffect } from 'react';
import type { Attempt } from '../quiz/Attempt';
import type { ReadyQuiz } from '../state/QuizState';
import type { EvidenceTexts } from './evidenceIn';
import { loadViews } from './kinds/loadViews';
import { Step } from './Step';
import { useQuestionLanguage } from './useQuestionLanguage';

interface Props {
  quiz: ReadyQuiz;
  attempt: Attempt;
  /** The item to be shown, asked or with its feedback. */
  index: number;
  texts: EvidenceTexts;
}

/** An open attempt, one question at a time. */
export function Session({ quiz, attempt, index, texts }: Props) {
  const language = useQuestionLanguage();
  useEffect(() => loadViews(attempt.items.map(({ question }) => question)), [attempt.items]);
  const item = attempt.items[index];
  if (!item) return null;
  return (
    <Step
      key={`${attempt.id} ${item.question.id}`}
      quiz={quiz}
      item={item}
      number={index + 1}
      total={attempt.items.length}
      done={attempt.items.filter(({ state }) => state.kind !== 'open').length}
      texts={texts}
      language={language}
    />
  );
}
