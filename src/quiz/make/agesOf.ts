import type { Span } from '../../language/text/Span';
import type { QuizSource } from './QuizSource';

/** How old somebody is, as papers write it: `Budi Santoso (45)`. */
export interface Age {
  readonly name: string;
  readonly value: number;
  /** From the name to the closing bracket. */
  readonly span: Span;
}

const IN_BRACKETS = /^\s\((?<age>\d{1,2})(?: tahun)?\)/u;

/** The ages that stand right behind a person's name. */
export function agesOf({ text, discourse: { people } }: QuizSource): readonly Age[] {
  return people.flatMap(({ name, spans }) =>
    spans.flatMap(([from, to]) => {
      const found = IN_BRACKETS.exec(text.slice(to, to + 20));
      const value = Number(found?.groups?.['age'] ?? NaN);
      return found && value >= 3 ? [{ name, value, span: [from, to + found[0].length] as const }] : [];
    }),
  );
}
