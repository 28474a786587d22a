import type { LineProblem } from './parseEntries.ts';
import type { SenseDetail } from './SenseDetail.ts';

/** A detail and whose it is. */
export interface WrittenDetail {
  /** Id of the lexeme. */
  readonly lexeme: string;
  readonly detail: SenseDetail;
}

/**
 * Reads a file of details (docs/adding-a-word.md): one sense a line, `id/sense | paraphrase | goes with | note`, where `-` stands
 * for nothing; empty lines and lines that begin with `# ` are comments. Lines that cannot be read are left out and reported.
 */
export function parseDetails(text: string): {
  readonly details: readonly WrittenDetail[];
  readonly problems: readonly LineProblem[];
} {
  const details: WrittenDetail[] = [];
  const problems: LineProblem[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('# ')) return;
    const detail = parseLine(line);
    if (typeof detail === 'string') problems.push({ line: index + 1, message: detail });
    else details.push(detail);
  });
  return { details, problems };
}

const SENSE = /^(?<lexeme>[^/|]+)\/(?<sense>[1-9]\d?)$/u;

function parseLine(line: string): WrittenDetail | string {
  const [id = '', paraphrase = '', goesWith = '', note = '', ...more] = line.split(' | ').map((field) => field.trim());
  if (note === '' || more.length > 0) return 'expected: id/sense | paraphrase | goes with | note';
  const { lexeme = '', sense = '' } = SENSE.exec(id)?.groups ?? {};
  if (lexeme === '') return `sense “${id}”: expected a headword, a stroke and a number`;
  const [en = '', inIndonesian = '', ...others] = note.split(' // ');
  if (note !== '-' && (inIndonesian === '' || others.length > 0)) return 'a note is English // Indonesian';
  if (paraphrase === '-' && goesWith === '-' && note === '-') return 'nothing but “-”';
  return {
    lexeme,
    detail: {
      sense: Number(sense),
      paraphrase: paraphrase === '-' ? '' : paraphrase,
      goesWith: goesWith === '-' ? [] : goesWith.split('; '),
      note: note === '-' ? null : { en, id: inIndonesian },
    },
  };
}
