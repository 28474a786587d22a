import type { Span } from '../language/text/Span';
import type { PassageBlock } from '../lesson/blocks';
import type { Place, TranslatedBlock } from '../lesson/Lesson';
import { sentenceAt } from '../lesson/sentences';

/** Share of the letters of a place that phrase pairs must cover for their partners to stand for it. */
const ENOUGH = 0.8;

/**
 * What of a block's English stands for a place in its Indonesian: the partners of the phrase pairs that lie within the
 * place, where these cover it; otherwise the whole sentences that the place touches. Spans into the English, in order,
 * those with nothing but spaces and punctuation between them made one.
 */
export function englishPartner(block: PassageBlock, english: TranslatedBlock, place: Place): readonly Span[] {
  const pairs = english.phrases.filter(({ source }) => source.every((span) => within(span, place.spans)));
  const sources = pairs.flatMap(({ source }) => source);
  const targets = pairs.flatMap(({ target }) => target);
  const covered = lettersIn(block.text, place.spans, (at) => sources.some((span) => holds(span, at)));
  const all = lettersIn(block.text, place.spans, () => true);
  const spans = covered >= all * ENOUGH && targets.length > 0 ? targets : sentencesOf(block, english, place);
  return joined(english.text, spans);
}

const holds = ([start, end]: Span, at: number) => start <= at && at < end;

const within = ([start, end]: Span, spans: readonly Span[]) => spans.some((span) => span[0] <= start && end <= span[1]);

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

function lettersIn(text: string, spans: readonly Span[], counts: (at: number) => boolean): number {
  let sum = 0;
  for (const [start, end] of spans) {
    for (let at = start; at < end; at++) if (isLetter(text[at]) && counts(at)) sum++;
  }
  return sum;
}

function sentencesOf(block: PassageBlock, english: TranslatedBlock, { spans }: Place): readonly Span[] {
  const touched = spans.flatMap(([start, end]) => {
    const [first, last] = [sentenceAt(block, start), sentenceAt(block, end - 1)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return [...new Set(touched)].flatMap((index) => {
    const sentence = english.sentences[index];
    return sentence ? [sentence] : [];
  });
}

function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans.toSorted(([one], [other]) => one - other)) {
    const last = result.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last[1], start)))
      result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}
