import { useState } from 'react';
import { markAnswer } from '../quiz/markAnswer';
import type { Answer, Question } from '../quiz/questionKinds';
import { answerDraft } from '../state/answerDraft';

/** What of an answer in the making is here from before, and where what is made now is kept. */
export interface KeptAnswer {
  /** Null where there is none that fits the question. */
  readonly before: Answer | null;
  /** `null`: nothing that could be handed in, but the form is open. */
  readonly keep: (answer: Answer | null) => void;
}

/** The draft of a question that was answered `tries` times so far. */
export function useAnswerDraft(attempt: string, question: Question, tries: number): KeptAnswer {
  const [before] = useState(() => {
    const draft = draftOf(attempt, question.id, tries);
    const marked = draft && draft.answer !== null ? markAnswer(question, draft.answer) : null;
    return marked?.ok ? marked.value.answer : null;
  });
  return { before, keep: (answer) => answerDraft.keep({ attempt, question: question.id, tries, answer }) };
}

/** Whether a question was about to be tried once more, in this tab. */
export const isBeingTried = (attempt: string, question: string, tries: number): boolean =>
  draftOf(attempt, question, tries) !== null;

function draftOf(attempt: string, question: string, tries: number) {
  const draft = answerDraft.read();
  return draft?.attempt === attempt && draft.question === question && draft.tries === tries ? draft : null;
}
