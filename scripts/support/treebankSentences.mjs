import { readFileSync } from 'node:fs';

/**
 * A word as it stands in the text. `parts`: the columns of its lines in the treebank, more than one for a token that the
 * treebank splits (`bukunya`). `space`: what stands between it and the next.
 *
 * @typedef {{ readonly form: string, readonly space: '' | ' ', readonly parts: readonly (readonly string[])[] }} TreebankWord
 */

/**
 * The sentences of a treebank in CoNLL-U.
 *
 * @param {string} file
 * @returns {readonly (readonly TreebankWord[])[]}
 */
export const treebankSentences = (file) =>
  readFileSync(file, 'utf8')
    .split(/\n\n+/)
    .map(wordsOf)
    .filter((words) => words.length > 0);

/** @param {string} block @returns {readonly TreebankWord[]} */
function wordsOf(block) {
  const rows = block
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([id = '']) => /^\d+(?:-\d+)?$/.test(id));
  /** @type {TreebankWord[]} */
  const words = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at] ?? [];
    const [id = '', form = '', , , , , , , , misc = ''] = row;
    const [from = 0, to] = id.split('-').map(Number);
    const size = to === undefined ? 0 : to - from + 1; // `2-3` stands before the lines 2 and 3
    const parts = size === 0 ? [row] : rows.slice(at + 1, at + 1 + size);
    words.push({ form, space: misc.includes('SpaceAfter=No') ? '' : ' ', parts });
    at += 1 + size;
  }
  return words;
}
