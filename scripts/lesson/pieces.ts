import type { WordPiece } from '../../src/lesson/Lesson.ts';

/**
 * How a word is built, as authors write it: `meN- + [tegas] + -kan`, the root in brackets, clitics with an equals sign
 * (`[ujar] + =nya`), an infix with a hyphen on both sides, a doubled root as two roots. Clitics are stored with the
 * hyphen that grammars use (`-nya`, `ku-`). A text is what is wrong with it.
 */
export function parsePieces(written: string): readonly WordPiece[] | string {
  const pieces: WordPiece[] = [];
  for (const part of written.split('+').map((piece) => piece.trim())) {
    const piece = parsePiece(part);
    if (piece === null) return `“${part}” is neither [root], prefix-, -suffix, -infix- nor =clitic`;
    pieces.push(piece);
  }
  return pieces.some((piece) => piece.role === 'root') ? pieces : 'there is no [root]';
}

const FORMS: readonly (readonly [RegExp, (form: string) => WordPiece])[] = [
  [/^\[([^\]]+)\]$/u, (form) => ({ role: 'root', form })],
  [/^=([^-=]+)$/u, (form) => ({ role: 'clitic', form: `-${form}` })],
  [/^([^-=]+)=$/u, (form) => ({ role: 'clitic', form: `${form}-` })],
  [/^-([^-=]+)-$/u, (form) => ({ role: 'infix', form: `-${form}-` })],
  [/^([^-=]+)-$/u, (form) => ({ role: 'prefix', form: `${form}-` })],
  [/^-([^-=]+)$/u, (form) => ({ role: 'suffix', form: `-${form}` })],
];

function parsePiece(part: string): WordPiece | null {
  for (const [form, make] of FORMS) {
    const match = form.exec(part);
    if (match) return make(match[1] ?? '');
  }
  return null;
}
