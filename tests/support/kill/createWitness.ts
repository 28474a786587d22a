import type { AttemptId } from '../../../src/quiz/QuizEvent';
import type { Question } from '../../../src/quiz/questionKinds';
import { TEXTS } from '../texts';
import { answerChosen } from './answerChosen';
import type { Confirmed } from './Confirmed';
import type { Act, Shown, Told } from './Told';

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
  let pending: { readonly act: Act; readonly from: number } | null = null;
  let started = 0;

  function meantBy({ act, from }: NonNullable<typeof pending>, screen: Shown | null, until: number): Confirmed {
    if (act.do === 'start') return { kind: 'attempt-started', attempt: attempts(started + 1) };
    if (act.do === 'take-back') return { kind: 'unmarked', from, until };
    if (act.do === 'mark')
      return { kind: 'marked', word: screen?.show === 'marked' ? screen.word : null, to: act.to, from, until };
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
        pending = { act: told.act, from: told.at };
        return;
      }
      const { screen } = told;
      if (screen.show === 'refused') pending = null;
      if (!pending || !showsAsDone(screen, pending.act)) return;
      confirmed.push(meantBy(pending, screen, told.at));
      if (pending.act.do === 'start') started++;
      pending = null;
    },
    confirmed: () => confirmed,
    pending: () => pending && meantBy(pending, null, Infinity),
  };
}

function showsAsDone(screen: Shown, act: Act): boolean {
  switch (act.do) {
    case 'start':
      return screen.show === 'question' && screen.number === 1;
    case 'answer':
      return screen.show === 'question' && screen.number === act.number && (screen.feedback || screen.saved);
    case 'advance':
      return screen.show === 'result' || (screen.show === 'question' && screen.number !== act.number);
    case 'mark':
      return screen.show === 'marked' && screen.to === TEXTS.en.knowledge[act.to];
    case 'take-back':
      return screen.show === 'taken-back';
    default:
      return act satisfies never;
  }
}
