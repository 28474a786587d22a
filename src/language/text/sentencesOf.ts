import { afterStop } from './afterStop';
import { endsSentence } from './endsSentence';
import { isStopAt, markedOf, textAt, type Marked } from './Marked';
import { nothingRead, readOn } from './SentenceSoFar';
import type { Span } from './Span';
import type { Token } from './Token';
import { startOf, TOKEN_KINDS } from './TokenColumns';
import { tokenColumnsOf } from './tokenColumnsOf';

/**
 * The sentences of one paragraph, in order, without the white space around them; every other character is in exactly one.
 * Sentences inside a quotation are told apart, and what attributes them goes with the last (“A. B,” kata C: two). Decides
 * by spelling alone, without a lexicon. `tokens` are those of the paragraph, where they are there already.
 */
export function sentencesOf(
  text: string,
  columns = tokenColumnsOf(text),
  from = 0,
  to = columns.count,
): readonly Span[] {
  const start = startOf(columns.ends, from);
  const tokens: Token[] = [];
  for (let index = from; index < to; index++)
    tokens.push({
      kind: TOKEN_KINDS[columns.kinds[index]!]!,
      span: [startOf(columns.ends, index) - start, columns.ends[index]! - start],
    });
  return sentencesIn(text.slice(start, to === 0 ? 0 : columns.ends[to - 1]), tokens).map(([a, b]) => [
    a + start,
    b + start,
  ]);
}
function sentencesIn(paragraph: string, tokens: readonly Token[]): readonly Span[] {
  const marked = markedOf(paragraph, tokens);
  const sentences: Span[] = [];
  let first = 0;
  let sofar = nothingRead(true);
  const endAt = (next: number) => {
    const span = spanWithin(tokens, first, next);
    const last = sentences.at(-1);
    // Marks alone, such as a closing one that went astray, are no sentence.
    if (span && last && sofar.words === 0) sentences[sentences.length - 1] = [last[0], span[1]];
    else if (span) sentences.push(span);
    first = next;
    sofar = nothingRead(sentences.length === 0);
  };
  for (let index = 0; index < tokens.length; index++) {
    const { kind } = tokens[index]!;
    const bracket = sofar.words > 0 ? marked.brackets.get(index) : undefined;
    if (bracket !== undefined) {
      sofar = readOn(sofar, 'punctuation', ')'); // a part of the sentence that it stands in, with all its stops
      index = bracket;
    } else if (kind === 'space' && breaksLines(marked, index)) endAt(index);
    else if (isStopAt(marked, index)) {
      const place = afterStop(marked, index);
      if (endsSentence(place, sofar)) endAt(place.end);
      else sofar = readOn(sofar, 'punctuation', place.stop);
      index = place.end - 1;
    } else sofar = readOn(sofar, kind, textAt(marked, index));
  }
  endAt(tokens.length);
  return sentences;
}

/** Whether white space holds a blank line, or stands before an item of a list on a line of its own. */
function breaksLines(marked: Marked, index: number): boolean {
  const breaks = textAt(marked, index).match(/\r\n|[\n\r\u2028\u2029]/gu)?.length ?? 0;
  return (
    breaks > 1 || (breaks === 1 && /^[-–—•·*]/u.test(textAt(marked, index + 1)) && isSpace(marked.tokens[index + 2]))
  );
}

const isSpace = (token: Token | undefined): boolean => token?.kind === 'space';

/** From the first to the last of some tokens that are no white space. */
function spanWithin(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const begins = isSpace(tokens[from]) ? from + 1 : from;
  const ends = isSpace(tokens[to - 1]) ? to - 1 : to;
  return begins < ends ? [tokens[begins]!.span[0], tokens[ends - 1]!.span[1]] : undefined;
}
