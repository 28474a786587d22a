import {
  integer,
  literal,
  maxLength,
  minValue,
  nonEmpty,
  number,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
  transform,
  type GenericSchema,
} from 'valibot';
import type { Parsed, Problem } from '../lesson/Parsed';
import { problemsOf } from '../lesson/problemsOf';
import { OWN_TEXT_FORMAT, type OwnTextHeader, type TextBlock, type TextId } from '../ownText/OwnText';
import { TEXT_LIMITS } from '../ownText/textLimits';

/** Some of the blocks of a text, as they are stored. */
export interface TextPart {
  readonly format: typeof OWN_TEXT_FORMAT;
  readonly text: TextId;
  /** From 0. */
  readonly number: number;
  readonly blocks: readonly TextBlock[];
}

const count = pipe(number(), integer(), minValue(0));

const header: GenericSchema<unknown, OwnTextHeader> = strictObject({
  format: literal(OWN_TEXT_FORMAT),
  // It stands in addresses, and in events that say where a word was marked.
  id: pipe(
    string(),
    regex(/^[\w.:-]{1,100}$/u),
    transform((id) => id as TextId),
  ),
  title: pipe(string(), nonEmpty(), maxLength(TEXT_LIMITS.title)),
  added: pipe(string(), regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u)),
  figures: strictObject({ words: count, lexemes: count, ordinary: count, explained: count }),
  parts: count,
});

/** Parses the header of a text from storage. */
export function parseTextHeader(value: unknown): Parsed<OwnTextHeader> {
  const shaped = safeParse(header, value);
  return shaped.success ? { ok: true, value: shaped.output } : { ok: false, problems: problemsOf(shaped.issues) };
}

/**
 * Parses a part of a text from storage. By hand: a long text has thousands of spans, and to look through them must cost next
 * to nothing.
 */
export function parseTextPart(value: unknown): Parsed<TextPart> {
  const problem = problemOfPart(value);
  return problem ? { ok: false, problems: [problem] } : { ok: true, value: value as TextPart };
}

const wrong = (at: string, code: string): Problem => ({ at, code });

function problemOfPart(value: unknown): Problem | null {
  if (value === undefined) return wrong('', 'missing');
  if (!isRecord(value)) return wrong('', 'wrong-type');
  if (value['format'] !== OWN_TEXT_FORMAT) return wrong('format', 'not-allowed');
  if (!Array.isArray(value['blocks'])) return wrong('blocks', 'wrong-type');
  for (const [index, block] of (value['blocks'] as readonly unknown[]).entries()) {
    const problem = problemOfBlock(block, `blocks.${index}`);
    if (problem) return problem;
  }
  return null;
}

const KINDS: ReadonlySet<unknown> = new Set<TextBlock['kind']>(['title', 'subhead', 'paragraph', 'continued']);

function problemOfBlock(block: unknown, at: string): Problem | null {
  if (!isRecord(block)) return wrong(at, 'wrong-type');
  const { kind, text, sentences } = block;
  if (!KINDS.has(kind)) return wrong(`${at}.kind`, 'not-allowed');
  if (typeof text !== 'string') return wrong(`${at}.text`, 'wrong-type');
  if (!Array.isArray(sentences) || sentences.length === 0) return wrong(`${at}.sentences`, 'wrong-type');
  return areSpansOf(text, sentences) ? null : wrong(`${at}.sentences`, 'out-of-range');
}

/** In order, none empty, none beyond the text. */
function areSpansOf(text: string, spans: readonly unknown[]): boolean {
  let before = 0;
  return spans.every((span) => {
    if (!Array.isArray(span) || span.length !== 2) return false;
    const [start, end] = span as readonly unknown[];
    if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
    const inOrder = before <= (start as number) && (start as number) < (end as number);
    before = end as number;
    return inOrder && before <= text.length;
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
