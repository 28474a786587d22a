import { useEffect, useState } from 'react';

export type Answer<Value> =
  { readonly kind: 'waiting' } | { readonly kind: 'here'; readonly value: Value } | { readonly kind: 'unreachable' };

/**
 * What the dictionary answers to the question of a page. One page is one question: it is mounted anew for another.
 *
 * @param ask answers null where the dictionary cannot be had
 */
export function useAnswer<Value>(ask: () => Promise<Value | null>): {
  readonly answer: Answer<Value>;
  readonly retry: () => void;
} {
  const [question] = useState(() => ask);
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<Value>>({ kind: 'waiting' });
  useEffect(() => {
    let gone = false;
    void question().then((value) => {
      if (!gone) setAnswer(value === null ? { kind: 'unreachable' } : { kind: 'here', value });
    });
    return () => {
      gone = true;
    };
  }, [question, attempt]);
  const retry = () => {
    setAnswer({ kind: 'waiting' });
    setAttempt(attempt + 1);
  };
  return { answer, retry };
}
