import { wordSet } from './wordSet';

/** Words that say nothing of who is described. */
export const EMPTY = wordSet(
  'itu ini tersebut seorang salah satu para sang si mantan pria wanita perempuan lelaki yang ri republik indonesia',
);

/** The words of a role that tell who has it, in lower case. */
export const wordsOfRole = (role: string): readonly string[] =>
  (role.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => !EMPTY.has(word));
