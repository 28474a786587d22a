/** What of a quiz an address asks for: `/quiz` its first page or its result, `?question=now` the open question. */
export type QuizView =
  | { readonly kind: 'front' }
  | { readonly kind: 'now' }
  /** A question that was answered, to be read again; `number` counts from 1. */
  | { readonly kind: 'question'; readonly number: number };

/** Reads the address's parameters. What is not understood is the first page. */
export function quizViewOf(parameters: URLSearchParams): QuizView {
  const question = parameters.get('question');
  if (question === 'now') return { kind: 'now' };
  return question !== null && /^[1-9]\d{0,3}$/.test(question)
    ? { kind: 'question', number: Number(question) }
    : { kind: 'front' };
}

/** The parameters that ask for a view, to be put after the path. */
export function quizSearch(view: QuizView): string {
  switch (view.kind) {
    case 'front':
      return '';
    case 'now':
      return '?question=now';
    case 'question':
      return `?question=${view.number}`;
    default:
      return view satisfies never;
  }
}
