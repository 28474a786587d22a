import type { Parsed, Problem } from '../../lesson/Parsed';
import type { How } from './mergeRow';
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
 * What becomes of a text that comes from a file:
 *
 * - `add`: there is none of its id here
 * - `same`: there is, and it stays, under the title that it has here
 * - `change`: it takes the place of the one that is here
 * - `mend`: the one here cannot be read whole: all there is of it is set aside, and this takes its place
 * - `unreadable`: it cannot be read whole, and all that there is of it is set aside
 */
export type TextMerge =
  | { readonly kind: 'add' | 'change' | 'mend'; readonly header: OwnTextHeader; readonly parts: readonly unknown[] }
  | { readonly kind: 'same' }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/** What is known of a text of the same id that is here, without its parts being read. */
export interface TextHere {
  readonly header: unknown;
  readonly parts: number;
}

/** Decides on a text. `here` is null if there is nothing of its id. */
export function mergeText(rows: TextRows, here: TextHere | null, how: How, rules: TextRules): TextMerge {
  const incoming = wholeText(rows, rules);
  if (!incoming.ok) return { kind: 'unreadable', problems: incoming.problems };
  const text = { header: incoming.value, parts: rows.parts };
  if (!here) return { kind: 'add', ...text };
  const known = rules.header(here.header);
  if (!known.ok || known.value.parts !== here.parts) return { kind: 'mend', ...text };
  return how === 'merge' ? { kind: 'same' } : { kind: 'change', ...text };
}

function wholeText({ header, parts }: TextRows, rules: TextRules): Parsed<OwnTextHeader> {
  const parsed = header === undefined ? missing('header') : rules.header(header);
  if (!parsed.ok) return parsed;
  const problems = parts.flatMap((part, number) => problemsOfPart(rules.part(part), parsed.value.id, number));
  if (problems.length > 0) return { ok: false, problems };
  return parts.length === parsed.value.parts ? parsed : missing('parts');
}

const missing = (at: string) => ({ ok: false, problems: [{ at, code: 'missing' }] }) as const;

function problemsOfPart(part: ReturnType<TextRules['part']>, text: TextId, number: number): readonly Problem[] {
  const at = `parts.${number}`;
  if (!part.ok) return part.problems.map((problem) => ({ ...problem, at: `${at}.${problem.at}` }));
  if (part.value.text !== text) return [{ at: `${at}.text`, code: 'not-allowed' }];
  return part.value.number === number ? [] : [{ at: `${at}.number`, code: 'out-of-range' }];
}
