import { useCallback, useEffect, useState } from 'react';
import { attemptsAt, loadQuiz } from '../state/attempts';
import { makeOwnQuiz, type OwnQuizOutcome } from '../state/ownQuiz';

/** The questions on a text of the reader's own. */
export type OwnLesson = OwnQuizOutcome | { readonly kind: 'making' };

/** Makes them once the page is live, other ones after each attempt; `retry` tries again. */
export function useOwnLesson(id: string): { readonly made: OwnLesson; readonly retry: () => void } {
  const [made, setMade] = useState<OwnLesson>({ kind: 'making' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let gone = false;
    void loadQuiz(id)
      .then(() => makeOwnQuiz(id, attemptsAt(id)))
      .then((outcome) => {
        if (!gone) setMade(outcome);
      });
    return () => {
      gone = true;
    };
  }, [id, turn]);
  const retry = useCallback(() => {
    setMade({ kind: 'making' });
    setTurn((before) => before + 1);
  }, []);
  return { made, retry };
}
