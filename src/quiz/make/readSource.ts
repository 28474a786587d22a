import { discourseOf } from '../../language/discourse/discourseOf';
import { numbersAndDates } from '../../language/discourse/numbersAndDates';
import type { OpenLexicon } from '../../language/lexicon/Lexicon';
import type { Reading } from '../../language/morphology/Reading';
import { readText } from '../../language/readText';
import type { ReadParagraph } from '../../language/ReadDocument';
import { fieldOf } from '../../language/senses/fieldOf';
import { sensesHere } from '../../language/senses/sensesHere';
import { sentenceWords } from '../../language/senses/SentenceWord';
import type { Span } from '../../language/text/Span';
import { blocksOf, type PassageBlock } from '../../lesson/blocks';
import type { Lesson, Place } from '../../lesson/Lesson';
import { lexemeKeyOf } from '../../study/lexemeKeyOf';
import { seededRandom } from '../../study/placement/seededRandom';
import type { QuizOptions } from './QuizOptions';
import type { QuizSource, SourceSentence } from './QuizSource';

const BETWEEN = '\n\n';

/** Reads the text of a lesson, once. */
export function readSource(
  lesson: Lesson,
  { seed, level, knows }: Pick<QuizOptions, 'seed' | 'level' | 'knows'>,
  lexicon: OpenLexicon,
): QuizSource {
  const blocks = blocksOf(lesson).filter(({ text }) => text.trim() !== '');
  const starts = startsOf(blocks);
  const text = blocks.map((block) => block.text).join(BETWEEN);
  const document = readText(text, lexicon);
  const { paragraphs } = document;
  const field = fieldOf(paragraphs, lexicon);
  const blockAt = (offset: number) => blocks[starts.findLastIndex((start) => start <= offset)];
  const sentences: SourceSentence[] = [];
  for (const paragraph of paragraphs) {
    const block = blockAt(paragraph.span[0]);
    if (!block) continue;
    const words = sentenceWords(text, paragraph);
    const senses = sensesHere(text, paragraph, lexicon, field);
    for (const [place, span] of paragraph.sentences.entries()) {
      const [from, to] = [words[place]?.at(0)?.token ?? 0, words[place]?.at(-1)?.token ?? -1];
      sentences.push({
        index: sentences.length,
        block,
        span,
        text: text.slice(...span),
        paragraph,
        words: words[place] ?? [],
        senses: senses.filter(({ tokens: [first = -1] }) => from <= first && first <= to),
      });
    }
  }
  return {
    lesson,
    blocks,
    text,
    sentences,
    discourse: discourseOf(text, document),
    numbers: numbersAndDates(text, document),
    field,
    lexicon,
    level,
    random: seededRandom(seed),
    knows: knownBy(knows, lexicon),
    placeOf: (...spans) => placeIn(blocks, starts, spans),
  };
}

/** Where each block begins in the text that they make together. */
function startsOf(blocks: readonly PassageBlock[]): readonly number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + BETWEEN.length;
    return start;
  });
}

function placeIn(blocks: readonly PassageBlock[], starts: readonly number[], spans: readonly Span[]): Place {
  const index = starts.findLastIndex((start) => start <= (spans[0]?.[0] ?? -1));
  const [block, offset] = [blocks[index], starts[index]];
  const end = spans.at(-1)?.[1] ?? Infinity;
  if (!block || offset === undefined || end > offset + block.text.length) throw new Error('no place of one block');
  return { block: block.id, spans: spans.map(([from, to]) => [from - offset, to - offset]) };
}

/** Asks of each reading once: most words of a text come again. */
function knownBy(knows: QuizOptions['knows'], lexicon: OpenLexicon): (reading: Reading) => boolean {
  const known = new Map<Reading, boolean>();
  return (reading) => {
    let is = known.get(reading);
    if (is === undefined) known.set(reading, (is = knows(lexemeKeyOf(reading, lexicon))));
    return is;
  };
}

/** What a paragraph's words are in the whole text. */
export const tokenSpan = (paragraph: ReadParagraph, token: number): Span => paragraph.tokens[token]!.span;
