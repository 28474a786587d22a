import { chooseInContext } from './context/chooseInContext';
import type { FormMemory } from './context/FormMemory';
import { formNumberOf } from './context/formNumberOf';
import { learnWaiting } from './context/learnWaiting';
import { memoryOf } from './context/memoryOf';
import { numeralOf } from './context/numerals';
import { BROKEN, emptyPassage, INITIAL, NO_UNITS, roomForWords } from './context/Passage';
import { ColumnDocument, NYA_BITS } from './DocumentColumns';
import type { Lexicon } from './lexicon/Lexicon';
import type { ReadDocument } from './ReadDocument';
import { paragraphColumnsOf } from './text/paragraphsOf';
import type { PartColumns } from './text/PartColumns';
import { textColumnsOf, type TextColumns } from './text/textColumnsOf';
import { NUMBER, SPACE, startOf, WORD, type TokenColumns } from './text/TokenColumns';
import { unitsOf } from './text/unitsOf';

/**
 * Reads a raw text: paragraphs, sentences, tokens, and for each word its readings in this context. Never throws. All of it is
 * found out here, and kept in columns; the objects of the document are made when they are asked for.
 */
export const readText = (text: string, lexicon: Lexicon): ReadDocument =>
  readUnits(text, unitsOf(text), paragraphColumnsOf(text), lexicon);

/** Reads a text that is one paragraph, whatever lines it has. */
export const readParagraph = (text: string, lexicon: Lexicon): ReadDocument =>
  readUnits(text, unitsOf(text), { starts: [0], ends: [text.length] }, lexicon);

/** What one reading at a time fills: readText runs to its end before another begins. */
const passage = emptyPassage();

function readUnits(text: string, units: Uint16Array, parts: PartColumns, lexicon: Lexicon): ReadDocument {
  const columns = textColumnsOf(text, units, parts);
  const memory = memoryOf(lexicon);
  const words = new Uint32Array(columns.tokens.words);
  const wordsFrom = new Uint32Array(columns.paragraphs.starts.length);
  passage.text = text;
  passage.units = units;
  numberForms(columns.tokens, text, units, memory, words);
  learnWaiting(memory, text, units, lexicon);
  readParagraphs(columns, memory, words, wordsFrom);
  passage.text = ''; // so that nothing holds them
  passage.units = NO_UNITS;
  return new ColumnDocument({ text: columns, words, wordsFrom, memory });
}

/** Fills in the number of the form of each word. */
function numberForms(
  { kinds, ends, count }: TokenColumns,
  text: string,
  units: Uint16Array,
  memory: FormMemory,
  words: Uint32Array,
): void {
  let from = 0;
  let word = 0;
  for (let index = 0; index < count; index++) {
    const kind = kinds[index]!;
    const to = ends[index]!;
    if (kind === WORD) words[word++] = formNumberOf(memory, text, units, from, to);
    else if (kind === NUMBER) words[word++] = numeralOf(units, from, to);
    from = to;
  }
}

/**
 * Fills in the outcome of each word, where the number of its form was, and where those of each paragraph begin. Apart from what is done once for a text, so that
 * an engine which drops its fast code for that, having forgotten it, keeps this.
 */
function readParagraphs(
  { tokens, paragraphs, sentences }: TextColumns,
  memory: FormMemory,
  words: Uint32Array,
  wordsFrom: Uint32Array,
): void {
  let word = 0;
  for (let place = 0; place < wordsFrom.length; place++) {
    wordsFrom[place] = word;
    const from = paragraphs.tokensFrom[place]!;
    fillPassage(
      tokens,
      from,
      paragraphs.tokensTo[place]!,
      sentences.starts,
      paragraphs.sentencesFrom[place]!,
      words,
      word,
    );
    chooseInContext(passage, memory);
    for (let at = 0; at < passage.count; at++) words[word++] = (passage.outcomes[at]! << NYA_BITS) | passage.nya[at]!;
  }
}

/** The words and numbers among the tokens of a paragraph, as context looks at them. */
function fillPassage(
  { kinds, ends }: TokenColumns,
  first: number,
  last: number,
  sentenceStarts: readonly number[],
  firstSentence: number,
  numbers: Uint32Array,
  firstWord: number,
): void {
  roomForWords(passage, last - first);
  const { forms, starts, ends: wordEnds, flags } = passage;
  let from = startOf(ends, first);
  passage.start = from;
  let sentence = firstSentence;
  let flag = INITIAL | BROKEN;
  let word = 0;
  for (let index = first; index < last; index++) {
    const kind = kinds[index]!;
    const to = ends[index]!;
    if (from === sentenceStarts[sentence]) {
      flag = INITIAL | BROKEN;
      sentence++;
    }
    if (kind <= NUMBER) {
      forms[word] = numbers[firstWord + word]!;
      starts[word] = from;
      wordEnds[word] = to;
      flags[word++] = flag;
      flag = 0;
    } else if (kind !== SPACE) flag |= BROKEN;
    from = to;
  }
  passage.count = word;
}
