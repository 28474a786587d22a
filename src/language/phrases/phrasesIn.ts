import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import type { ReadParagraph, ReadToken } from '../ReadDocument';
import { longestFirst, wordOf, type Pattern } from './Pattern';
import { patternsOf } from './patternsOf';

/** A lexeme of several words found in a paragraph. */
export interface FoundPhrase {
  readonly entry: Lexeme;
  /** Places of its words among the paragraph’s tokens, ascending; there may be others between them. */
  readonly tokens: readonly number[];
}

/** Words that may stand behind the first one of a phrase that opens: `mengambil (sebuah) keputusan`. */
const MOST_WITHIN = 3;
/** Words between two runs: `tidak hanya … tetapi juga`. */
const MOST_IN_GAP = 14;

/** A word of a sentence, as phrases look at it. */
interface Word {
  readonly token: number;
  readonly read: ReadToken;
  readonly word: string;
  /** Whether something else than white space stands between it and the word before. */
  readonly parted: boolean;
}

/**
 * The phrases of a paragraph, in order. They do not share words and do not reach over the end of a sentence. Of those that begin
 * with a word the longest holds; then the search goes on behind its first run.
 *
 * @param text the whole text, in which the paragraph's offsets count
 */
export function phrasesIn(text: string, paragraph: ReadParagraph, lexicon: Lexicon): readonly FoundPhrase[] {
  const { byWord, byRoot } = patternsOf(lexicon);
  const found: FoundPhrase[] = [];
  const taken = new Set<number>();
  for (const words of sentencesOf(text, paragraph))
    for (let at = 0; at < words.length; at++) {
      const first = words[at]!;
      if (taken.has(first.token)) continue;
      const exact = longest(byWord.get(first.word), words, at, taken);
      const tokens =
        exact ??
        longest(
          verbRoots(first.read).flatMap((root) => byRoot.get(root) ?? []),
          words,
          at,
          taken,
        );
      if (!tokens) continue;
      found.push(tokens);
      for (const token of tokens.tokens) taken.add(token);
    }
  return found.toSorted((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0));
}

/** The words of each sentence; numbers stand among them, for they part a phrase. */
function sentencesOf(text: string, { sentences, tokens }: ReadParagraph): readonly (readonly Word[])[] {
  let parted = true;
  let token = 0;
  return sentences.map(([, end]) => {
    const words: Word[] = [];
    for (; token < tokens.length && tokens[token]!.span[0] < end; token++) {
      const read = tokens[token]!;
      if (read.kind === 'space') continue;
      if (read.kind === 'word' || read.kind === 'number')
        words.push({ token, read, word: wordOf(text.slice(...read.span)), parted });
      parted = read.kind !== 'word' && read.kind !== 'number';
    }
    return words;
  });
}

const VERBS = new Set(['v', 'vt']);

/** The roots of which a word may be a verbal form here. */
function verbRoots({ wordClass, readings }: ReadToken): readonly string[] {
  const [first] = readings;
  if (!first || wordClass === null || !VERBS.has(wordClass)) return [];
  return [first.root];
}

function longest(
  patterns: readonly Pattern[] | undefined,
  words: readonly Word[],
  at: number,
  taken: ReadonlySet<number>,
): FoundPhrase | null {
  if (!patterns) return null;
  for (const pattern of patterns.toSorted(longestFirst)) {
    const places = matched(pattern, words, at, taken);
    if (places) return { entry: pattern.entry, tokens: places.map((place) => words[place]!.token) };
  }
  return null;
}

/** The places of a pattern’s words that begins with the word at a place, or null. */
function matched(
  { entry, runs }: Pattern,
  words: readonly Word[],
  at: number,
  taken: ReadonlySet<number>,
): number[] | null {
  const places: number[] = [];
  let next = at;
  for (const [number, run] of runs.entries()) {
    const opens = number === 0 && entry.phrase?.opens === true;
    const found =
      number === 0
        ? runAt(run, words, next, true, opens, runs.length === 1)
        : laterRun(run, words, next, number === runs.length - 1);
    if (found && number === 1 && beginsAgain(runs[0]!, words, next, found[0]!)) return null;
    if (!found || found.some((place) => taken.has(words[place]!.token))) return null;
    places.push(...found);
    next = (found.at(-1) ?? next) + 1;
  }
  return places;
}

/** Whether a first run stands once more before a later one, which belongs to the nearer: `kalau …, kalau … maka`. */
function beginsAgain(run: readonly string[], words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (runAt(run, words, at, false, false, false)) return true;
  return false;
}

/** A run somewhere behind the one before it. */
function laterRun(run: readonly string[], words: readonly Word[], from: number, isLast: boolean): number[] | null {
  for (let at = from; at < words.length && at - from <= MOST_IN_GAP; at++) {
    const found = runAt(run, words, at, false, false, isLast);
    if (found) return found;
  }
  return null;
}

/**
 * @param isFirst whether the first word is known to fit: it may stand in another form
 * @param opens whether others may stand behind the first word
 * @param isLast whether the last word may have clitics
 */
function runAt(
  run: readonly string[],
  words: readonly Word[],
  at: number,
  isFirst: boolean,
  opens: boolean,
  isLast: boolean,
): number[] | null {
  const places: number[] = [];
  let place = at;
  for (const [index, word] of run.entries()) {
    const clitics = isLast && index === run.length - 1;
    if (index === 1 && opens) place = skipped(word, words, place, clitics);
    const here = words[place];
    if (!here || (index > 0 && here.parted)) return null;
    if (!(index === 0 && isFirst) && !fits(here, word, clitics)) return null;
    places.push(place++);
  }
  return places;
}

/** The place of a word that may have some others before it. */
function skipped(word: string, words: readonly Word[], from: number, clitics: boolean): number {
  for (let place = from; place <= from + MOST_WITHIN; place++) {
    const here = words[place];
    if (!here || here.parted) break;
    if (fits(here, word, clitics)) return place;
  }
  return from;
}

const CLITICS = /^(?:nya|ku|mu)?(?:lah|kah|pun|tah)?$/;

/** Whether it is that word, with clitics if it may have them. */
const fits = ({ word }: Word, wanted: string, clitics: boolean): boolean =>
  word === wanted || (clitics && word.startsWith(wanted) && CLITICS.test(word.slice(wanted.length)));
