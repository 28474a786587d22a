import type { Span } from '../../language/text/Span';
import { isSureName } from './isSureName';
import type { QuizSource } from './QuizSource';

/** How old somebody is, as papers write it: `Budi Santoso (45)`. */
export interface Age {
  readonly name: string;
  readonly value: number;
  /** From the name to the closing bracket. */
  readonly span: Span;
}

const IN_BRACKETS = /^\s\((?<age>\d{1,2})(?: tahun)?\)/u;

/** The ages that stand right behind the names of people, of whom more is told than a name: villages have numbers, too. */
export function agesOf(source: QuizSource): readonly Age[] {
  const { text } = source;
  const { people, quotations, reported } = source.discourse;
  const speakers = new Set([...quotations, ...reported].map(({ speaker }) => speaker?.person ?? -1));
  return people.flatMap(({ name, role, spans }, place) =>
    ((role === null && !speakers.has(place)) || !isSureName(source, place) ? [] : spans).flatMap(([from, to]) => {
      const found = IN_BRACKETS.exec(text.slice(to, to + 20));
      const value = Number(found?.groups?.['age'] ?? NaN);
      return found && value >= 3 ? [{ name, value, span: [from, to + found[0].length] as const }] : [];
    }),
  );
}
