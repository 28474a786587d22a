import type { FormTable } from '../lexicon/FormTable';
import type { Lexicon } from '../lexicon/Lexicon';
import { longestFirst, patternOf, type Pattern } from './Pattern';

/** The patterns of a lexicon’s phrases by what a text may have for their first word, the longest first. */
export interface Patterns {
  /** By the word itself. */
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  /** Those of which any verbal form of a root will do, by the root. */
  readonly byRoot: ReadonlyMap<string, readonly Pattern[]>;
}

const known = new WeakMap<FormTable, Patterns>();

/** Made when they are first asked for: some thousands of phrases take some milliseconds. */
export function patternsOf(lexicon: Lexicon): Patterns {
  let patterns = known.get(lexicon.forms);
  if (!patterns) known.set(lexicon.forms, (patterns = newPatterns(lexicon)));
  return patterns;
}

function newPatterns(lexicon: Lexicon): Patterns {
  const byWord = new Map<string, Pattern[]>();
  const byRoot = new Map<string, Pattern[]>();
  for (const number of lexicon.phrases) {
    const pattern = patternOf(lexicon.entryAt(number), lexicon);
    add(byWord, pattern.runs[0]?.[0] ?? '', pattern);
    if (pattern.root !== null) add(byRoot, pattern.root, pattern);
  }
  for (const list of [...byWord.values(), ...byRoot.values()]) list.sort(longestFirst);
  return { byWord, byRoot };
}

function add(lists: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = lists.get(key);
  if (list) list.push(pattern);
  else lists.set(key, [pattern]);
}
