import { discourseOf } from '../../language/discourse/discourseOf';
import { numbersAndDates } from '../../language/discourse/numbersAndDates';
import type { OpenLexicon } from '../../language/lexicon/Lexicon';
import type { Reading } from '../../language/morphology/Reading';
import { readText } from '../../language/readText';
import { fieldOf } from '../../language/senses/fieldOf';
import { sensesHere } from '../../language/senses/sensesHere';
import { sentenceWords } from '../../language/senses/SentenceWord';
import { blocksOf } from '../../lesson/blocks';
import { isUntitled } from '../../lesson/build/untitled';
import { joinBlocks } from '../../lesson/joinBlocks';
import type { Lesson } from '../../lesson/Lesson';
import { lexemeKeyOf } from '../../study/lexemeKeyOf';
import { seededRandom } from '../../study/placement/seededRandom';
import type { QuizOptions } from './QuizOptions';
import type { QuizSource, SourceSentence } from './QuizSource';

/** Reads the text of a lesson, once. */
export function readSource(
  lesson: Omit<Lesson, 'hash'>,
  { seed, level, knows }: Pick<QuizOptions, 'seed' | 'level' | 'knows'>,
  lexicon: OpenLexicon,
): QuizSource {
  const blocks = blocksOf(lesson).filter((block) => block.text.trim() !== '' && !isUntitled(block));
  const { text, blockAt, placeOf } = joinBlocks(blocks);
  const document = readText(text, lexicon);
  const field = fieldOf(document.paragraphs, lexicon);
  const sentences: SourceSentence[] = [];
  for (const paragraph of document.paragraphs) {
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
    document,
    discourse: discourseOf(text, document),
    numbers: numbersAndDates(text, document),
    sentences,
    field,
    lexicon,
    level,
    random: seededRandom(seed),
    knows: knownBy(knows, lexicon),
    placeOf,
  };
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
