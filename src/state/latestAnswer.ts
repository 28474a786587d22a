/** A question as it is asked again and again while somebody types. */
export interface LatestAnswer<Question> {
  /** Asks this next, instead of whatever waits. */
  readonly ask: (question: Question) => void;
  /** Nothing that is still under way is told any more. */
  readonly stop: () => void;
}

/**
 * Asks one question at a time, and after each only the latest of those that came meanwhile: no queue of stale ones builds up
 * before whoever answers slowly. Each answer is told unless it has been stopped.
 */
export function latestAnswer<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
  tell: (answer: Answer, question: Question) => void,
): LatestAnswer<Question> {
  let waiting: { readonly question: Question } | null = null;
  let busy = false;
  let stopped = false;

  const next = async (): Promise<void> => {
    busy = true;
    while (waiting) {
      const { question } = waiting;
      waiting = null;
      const said = await answer(question);
      if (!stopped) tell(said, question);
    }
    busy = false;
  };
  return {
    ask: (question) => {
      waiting = { question };
      if (!busy) void next();
    },
    stop: () => {
      stopped = true;
      waiting = null;
    },
  };
}
