/**
 * What of a quiz an address asks for: `/quiz` its first page, `?question=now` the open question or the result of what was just
 * finished, `?question=3` a question of the latest attempt, `?attempt=2` an attempt, `?attempt=2&question=3` one of its questions.
 */
export type QuizView =
  | { readonly kind: 'front' }
  | { readonly kind: 'now' }
  /** A question of the latest attempt that was answered, to be read again; `number` counts from 1. */
  | { readonly kind: 'question'; readonly number: number }
  /** An attempt, `nth` of all from 1, or a question of it. */
  | { readonly kind: 'attempt'; readonly nth: number; readonly question: number | null };

/** Reads the address's parameters. What is not understood is the first page. */
export function quizViewOf(parameters: URLSearchParams): QuizView {
  const question = numberIn(parameters.get('question'));
  const nth = numberIn(parameters.get('attempt'));
  if (nth !== null) return { kind: 'attempt', nth, question };
  if (parameters.get('question') === 'now') return { kind: 'now' };
  return question === null ? { kind: 'front' } : { kind: 'question', number: question };
}

const numberIn = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;

/** The parameters that ask for a view, to be put after the path. */
export function quizSearch(view: QuizView): string {
  switch (view.kind) {
    case 'front':
      return '';
    case 'now':
      return '?question=now';
    case 'question':
      return `?question=${view.number}`;
    case 'attempt':
      return `?attempt=${view.nth}${view.question === null ? '' : `&question=${view.question}`}`;
    default:
      return view satisfies never;
  }
}
