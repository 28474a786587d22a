import type { AttemptId } from '../../../src/quiz/QuizEvent';
import type { Question } from '../../../src/quiz/questionKinds';
import { answerChosen } from './answerChosen';
import type { Confirmed } from './Confirmed';
import type { Act, ShownQuiz, Told } from './Told';

/** Somebody who watches a screen, and swears to nothing but what it has shown as done. */
export interface Witness {
  readonly hear: (told: Told) => void;
  readonly confirmed: () => readonly Confirmed[];
  /** What was pressed last, if it has not been shown as done so far: it may be kept or not, but not in part. */
  readonly pending: () => Confirmed | null;
}

/**
 * A witness of one life of the browser.
 *
 * @param attempts names the n-th attempt from now: 0 is the one that is there already
 */
export function createWitness(questions: readonly Question[], attempts: (n: number) => AttemptId): Witness {
  const confirmed: Confirmed[] = [];
  let pending: Act | null = null;
  let started = 0;

  function meantBy(act: Act): Confirmed {
    if (act.do === 'start') return { kind: 'attempt-started', attempt: attempts(started + 1) };
    const question = questions[act.number - 1];
    if (!question) throw new Error(`there is no question ${act.number}`);
    const common = { attempt: attempts(started), question: question.id };
    return act.do === 'advance'
      ? { kind: 'advanced', ...common }
      : { kind: 'answered', ...common, answer: answerChosen(question, act.chosen) };
  }

  return {
    hear: (told) => {
      if (told.kind === 'acts') {
        pending = told.act;
      } else if (pending && showsAsDone(told.quiz, pending)) {
        confirmed.push(meantBy(pending));
        if (pending.do === 'start') started++;
        pending = null;
      }
    },
    confirmed: () => confirmed,
    pending: () => pending && meantBy(pending),
  };
}

function showsAsDone(quiz: ShownQuiz, act: Act): boolean {
  switch (act.do) {
    case 'start':
      return quiz.at === 'question' && quiz.number === 1;
    case 'answer':
      return quiz.at === 'question' && quiz.number === act.number && (quiz.feedback || quiz.saved);
    case 'advance':
      return quiz.at === 'result' || (quiz.at === 'question' && quiz.number !== act.number);
    default:
      return act satisfies never;
  }
}
