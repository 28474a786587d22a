import * as v from 'valibot';
import { under, type Say } from './Complaint.ts';

/** An authored entry of the right shape, where it stands in its list, and a recorder for what is wrong in it. */
export interface Authored<Entry> {
  readonly entry: Entry;
  readonly index: number;
  readonly say: Say;
}

/** The entries of a list that have the right shape, with a complaint for each thing wrong in the others. */
export function entriesOf<Schema extends v.GenericSchema>(
  value: unknown,
  schema: Schema,
  say: Say,
): readonly Authored<v.InferOutput<Schema>>[] {
  if (!Array.isArray(value)) {
    say('the file should be a list of entries, each beginning with “- ”');
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const here = under(say, index);
    const entry = shaped(item, schema, here);
    return entry === null ? [] : [{ entry, index, say: here }];
  });
}

/** The value if it has the right shape, else null and a complaint for each thing wrong in it. */
export function shaped<Schema extends v.GenericSchema>(
  value: unknown,
  schema: Schema,
  say: Say,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
    say(isSplitQuote(issue.input) ? 'put the quote in quotation marks: "p4: tegas"' : issue.message, ...path);
  }
  return null;
}

/** `- p4: tegas` without quotation marks is a map to YAML, not a text. */
function isSplitQuote(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false;
  const keys = Object.keys(input);
  return keys.length === 1 && /^(?:title|caption|[ph]\d+)$/u.test(keys[0] ?? '');
}
