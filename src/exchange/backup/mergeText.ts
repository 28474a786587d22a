import type { Parsed, Problem } from '../../lesson/Parsed';
import type { OwnTextHeader, TextId } from '../../ownText/OwnText';

/** The doors by which the records of a text come in. */
export interface TextRules {
  readonly header: (value: unknown) => Parsed<OwnTextHeader>;
  readonly part: (value: unknown) => Parsed<{ readonly text: TextId; readonly number: number }>;
}

/** The records of one text, as they stand in a file; no header if there is none of these parts. */
export interface TextRows {
  readonly header?: unknown;
  readonly parts: readonly unknown[];
}

/**
 * What becomes of a text that comes from a file: a text is added whole, or is here already (under the title that it has here), or
 * cannot be read whole, and then all that there is of it is set aside.
 */
export type TextMerge =
  | { readonly kind: 'add'; readonly header: OwnTextHeader; readonly parts: readonly unknown[] }
  | { readonly kind: 'same' }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/** Decides on a text. */
export function mergeText({ header, parts }: TextRows, isHere: boolean, rules: TextRules): TextMerge {
  const parsed = header === undefined ? missing('header') : rules.header(header);
  if (!parsed.ok) return { kind: 'unreadable', problems: parsed.problems };
  const problems = parts.flatMap((part, number) => problemsOfPart(rules.part(part), parsed.value.id, number));
  if (problems.length > 0) return { kind: 'unreadable', problems };
  if (parts.length !== parsed.value.parts) return { kind: 'unreadable', problems: missing('parts').problems };
  return isHere ? { kind: 'same' } : { kind: 'add', header: parsed.value, parts };
}

const missing = (at: string) => ({ ok: false, problems: [{ at, code: 'missing' }] }) as const;

function problemsOfPart(part: ReturnType<TextRules['part']>, text: TextId, number: number): readonly Problem[] {
  const at = `parts.${number}`;
  if (!part.ok) return part.problems.map((problem) => ({ ...problem, at: `${at}.${problem.at}` }));
  if (part.value.text !== text) return [{ at: `${at}.text`, code: 'not-allowed' }];
  return part.value.number === number ? [] : [{ at: `${at}.number`, code: 'out-of-range' }];
}
