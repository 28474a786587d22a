import type { Span } from '../language/text/Span';
import type { PassageBlock } from './blocks';
import { checkSentences, checkSpans, type Report } from './checkSpans';
import type { PhrasePair, TranslatedBlock, Translation } from './Lesson';
import { sentenceAt } from './sentences';

/** Every block is translated, sentence by sentence, and nothing else is; or nothing is, where nobody has translated it. */
export function checkTranslation(
  blocks: ReadonlyMap<string, PassageBlock>,
  translation: Translation,
  at: string,
  report: Report,
): void {
  for (const id of Object.keys(translation)) if (!blocks.has(id)) report(`${at}.${id}`, 'unknown-block');
  if (Object.keys(translation).length === 0) return;
  for (const [id, block] of blocks) {
    const translated = translation[id];
    if (translated) checkBlock(block, translated, `${at}.${id}`, report);
    else report(`${at}.${id}`, 'missing');
  }
}

function checkBlock(
  block: PassageBlock,
  { text, sentences, phrases }: TranslatedBlock,
  at: string,
  report: Report,
): void {
  checkSentences(text, sentences, `${at}.sentences`, report);
  if (sentences.length !== block.sentences.length) return report(`${at}.sentences`, 'sentence-count');
  for (const [index, pair] of phrases.entries()) {
    const here = `${at}.phrases.${index}`;
    checkSpans(block.text, pair.source, `${here}.source`, report);
    checkSpans(text, pair.target, `${here}.target`, report);
    if (!isInOneSentence(pair, block.sentences, sentences)) report(here, 'crosses-sentence');
  }
}

function isInOneSentence(pair: PhrasePair, sources: readonly Span[], targets: readonly Span[]): boolean {
  const index = sentenceAt({ sentences: sources }, pair.source[0]?.[0] ?? 0);
  return liesIn(pair.source, sources[index]) && liesIn(pair.target, targets[index]);
}

function liesIn(spans: readonly Span[], sentence: Span | undefined): boolean {
  return sentence !== undefined && spans.every(([start, end]) => sentence[0] <= start && end <= sentence[1]);
}
