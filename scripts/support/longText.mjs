import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './projectRoot.mjs';

/** Of a 32-bit generator (mulberry32): the same seed gives the same text. @param {number} seed @returns {() => number} */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A text of nearly so many words, for measuring: the paragraphs of the seed lesson in an order of chance, again and again,
 * under a headline.
 *
 * @param {number} words
 * @param {number} [seed]
 */
export function longText(words, seed = 1) {
  const lesson = JSON.parse(readFileSync(path.join(projectRoot, 'public/lessons/kp2mi-bogor.json'), 'utf8'));
  /** @type {string[]} */
  const paragraphs = lesson.body
    .filter((/** @type {{ kind: string }} */ block) => block.kind === 'paragraph')
    .map((/** @type {{ text: string }} */ block) => block.text);
  const random = randomFrom(seed);
  const chosen = ['Sebuah teks panjang untuk diukur'];
  let left = words - wordsIn(chosen[0] ?? '');
  while (left > 0) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
    left -= wordsIn(paragraph);
    if (left >= 0) chosen.push(paragraph);
  }
  return chosen.join('\n\n');
}

/** @param {string} text @returns {number} as `wordsOf` counts them */
const wordsIn = (text) => text.match(/[\p{L}\p{N}\p{M}]+(?:[-‐‑'’][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
