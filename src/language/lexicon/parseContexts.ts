import { FIELDS, type Field } from './Cue.ts';
import type { LineProblem } from './parseEntries.ts';
import { parseCues } from './parseCues.ts';

/** The cues of a sense, as they are written: they are read where they are asked for. */
export interface WrittenCues {
  readonly sense: number;
  readonly cues: string;
}

/** What tells meanings apart in a text. */
export interface Contexts {
  /** By id of the lexeme. */
  readonly cues: ReadonlyMap<string, readonly WrittenCues[]>;
  /** Words, by headword or root, that tell what a text is about. */
  readonly fields: ReadonlyMap<Field, readonly string[]>;
}

export const NO_CONTEXTS: Contexts = { cues: new Map(), fields: new Map() };

/** A line of the file. */
type ContextLine =
  | { readonly kind: 'cues'; readonly lexeme: string; readonly written: WrittenCues }
  | { readonly kind: 'field'; readonly field: Field; readonly words: readonly string[] };

/**
 * Reads `words/contexts.txt` (docs/adding-a-word.md): `id/sense | cue; cue` or `#field | word word` a line; empty lines and lines that
 * begin with `# ` are comments. Lines that cannot be read, or say a thing again, are left out and reported.
 */
export function parseContexts(text: string): Contexts & { readonly problems: readonly LineProblem[] } {
  const cues = new Map<string, WrittenCues[]>();
  const fields = new Map<Field, readonly string[]>();
  const problems: LineProblem[] = [];
  text.split('\n').forEach((written, index) => {
    if (written.trim() === '' || written.startsWith('# ')) return;
    const line = parseLine(written);
    const message = typeof line === 'string' ? line : added(line, cues, fields);
    if (message !== null) problems.push({ line: index + 1, message });
  });
  return { cues, fields, problems };
}

function added(
  line: ContextLine,
  cues: Map<string, WrittenCues[]>,
  fields: Map<Field, readonly string[]>,
): string | null {
  if (line.kind === 'field') {
    if (fields.has(line.field)) return `#${line.field} is there twice`;
    fields.set(line.field, line.words);
    return null;
  }
  const { lexeme, written } = line;
  const list = cues.get(lexeme) ?? [];
  if (list.some(({ sense }) => sense === written.sense)) return `${lexeme}/${written.sense} is there twice`;
  cues.set(lexeme, [...list, written]);
  return null;
}

const SENSE = /^(?<lexeme>[^/|]+)\/(?<sense>[1-9]\d?)$/u;

function parseLine(written: string): ContextLine | string {
  const [id = '', cues = '', ...more] = written.split(' | ').map((field) => field.trim());
  if (cues === '' || more.length > 0) return 'expected: id/sense | cue; cue';
  if (id.startsWith('#')) return parseField(id.slice(1), cues);
  const { lexeme = '', sense = '' } = SENSE.exec(id)?.groups ?? {};
  if (lexeme === '') return `sense “${id}”: expected a headword, a stroke and a number`;
  const parsed = parseCues(cues);
  return typeof parsed === 'string' ? parsed : { kind: 'cues', lexeme, written: { sense: Number(sense), cues } };
}

function parseField(name: string, words: string): ContextLine | string {
  const field = FIELDS.find((one) => one === name);
  return field ? { kind: 'field', field, words: words.split(/\s+/) } : `field “#${name}”`;
}
