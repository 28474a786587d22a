import * as v from 'valibot';
import type { Span } from '../../src/language/text/Span.ts';
import { wordsOf } from '../../src/language/text/words.ts';
import type { PhrasePair, TranslatedBlock } from '../../src/lesson/Lesson.ts';
import type { Article } from './Article.ts';
import { under, type Say } from './Complaint.ts';
import { entriesOf } from './entriesOf.ts';
import { findQuote } from './findQuote.ts';

/** A pair longer than this says nothing about its words; names and idioms are wholes, however long. */
export const LONGEST_PHRASE = 6;

const sentence = v.strictObject({
  id: v.pipe(v.string(), v.trim()),
  en: v.pipe(v.string(), v.trim(), v.nonEmpty('should not be empty')),
  phrases: v.string(),
});

/** One block's sentences found in its text, and its English. */
export interface TranslatedText {
  readonly sentences: readonly Span[];
  readonly english: TranslatedBlock;
}

/** `translation.en.yaml` by block; blocks that could not be read are left out. */
export function compileTranslation(value: unknown, article: Article, say: Say): ReadonlyMap<string, TranslatedText> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    say('the file should be a map from blocks to lists of sentences');
    return new Map();
  }
  const blocks: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
  for (const block of blocks.keys()) if (!article.has(block)) say('the article has no such block', block);
  return new Map(
    [...article].flatMap(([block, text]): [string, TranslatedText][] => {
      if (!blocks.has(block)) say(`block ${block} has no translation`);
      else return [[block, compileBlock(blocks.get(block), text, under(say, block))]];
      return [];
    }),
  );
}

function compileBlock(value: unknown, text: string, say: Say): TranslatedText {
  const sentences: Span[] = [];
  const targets: Span[] = [];
  const phrases: PhrasePair[] = [];
  let [read, english] = [0, ''];
  for (const { entry, say: here } of entriesOf(value, sentence, say)) {
    const source = nextSentence(text, read, entry.id, here);
    if (source === null) continue;
    const start = english === '' ? 0 : english.length + 1;
    english += (english === '' ? '' : ' ') + entry.en;
    const pairs = compilePhrases(entry.phrases, { text, source, english, target: [start, english.length] }, here);
    sentences.push(source);
    targets.push([start, english.length]);
    phrases.push(...pairs);
    read = source[1];
  }
  const rest = text.slice(read).trim();
  if (rest !== '') say(`not translated, or not where it stands: “${beginning(rest)}”`);
  return { sentences, english: { text: english, sentences: targets, phrases } };
}

/** Where the sentence stands: next after white space, or, with a complaint, further on. */
function nextSentence(text: string, read: number, written: string, say: Say): Span | null {
  const [haystack, needle] = [text.replaceAll('\u00a0', ' '), written.replaceAll('\u00a0', ' ')];
  const start = read + (text.slice(read).length - text.slice(read).trimStart().length);
  const found = needle === '' ? -1 : haystack.indexOf(needle, start);
  if (found === start) return [start, start + needle.length];
  const expected = text.slice(start);
  say(
    `the next sentence should begin “${beginning(expected)}”, but “${beginning(written)}” ` +
      (found > start
        ? 'stands further on'
        : `is not there (first difference: ${firstDifference(haystack.slice(start), needle)})`),
    'id',
  );
  return found > start ? [found, found + needle.length] : null;
}

function firstDifference(expected: string, written: string): string {
  let at = 0;
  while (at < written.length && expected[at] === written[at]) at += 1;
  const shown = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 8), at + 8));
  return `${shown(expected)} in the article, ${shown(written)} here`;
}

function beginning(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

interface Sentence {
  readonly text: string;
  readonly source: Span;
  readonly english: string;
  readonly target: Span;
}

const KINDS = { '~': 'idiom', '@': 'name' } as const;

/** The pairs of one sentence, sorted by their Indonesian: one a line, see docs/adding-a-lesson.md. */
function compilePhrases(lines: string, sentence: Sentence, say: Say): readonly PhrasePair[] {
  const pairs: PhrasePair[] = [];
  for (const [index, written] of lines.split('\n').entries()) {
    const line = written.trim();
    if (line === '') continue;
    const complain = (why: string) => say(`phrase line ${index + 1} “${line}”: ${why}`, 'phrases');
    const pair = compilePhrase(line, sentence, pairs, complain);
    if (pair !== null) pairs.push(pair);
  }
  return pairs.sort((a, b) => (a.source[0]?.[0] ?? 0) - (b.source[0]?.[0] ?? 0));
}

function compilePhrase(
  line: string,
  { text, source, english, target }: Sentence,
  earlier: readonly PhrasePair[],
  complain: (why: string) => void,
): PhrasePair | null {
  const mark = line[0] === '~' || line[0] === '@' ? line[0] : null;
  const [left, right, more] = (mark ? line.slice(1) : line).split(/\s=\s/u);
  if (left === undefined || right === undefined || more !== undefined) {
    complain('should be “Indonesian = English”');
    return null;
  }
  const ours = findQuote(text, left, { within: source, taken: earlier.flatMap((pair) => pair.source) });
  const theirs = findQuote(english, right, { within: target, taken: earlier.flatMap((pair) => pair.target) });
  if (ours.kind === 'lost') complain(`Indonesian ${ours.why}`);
  if (theirs.kind === 'lost') complain(`English ${theirs.why}`);
  if (ours.kind === 'lost' || theirs.kind === 'lost') return null;
  const kind = mark ? KINDS[mark] : 'phrase';
  const words = ours.spans.reduce((sum, [start, end]) => sum + wordsOf(text.slice(start, end)).length, 0);
  if (kind === 'phrase' && words > LONGEST_PHRASE) complain(`${words} words are too long for a phrase`);
  return { kind, source: ours.spans, target: theirs.spans };
}
