import { chooseInContext } from './context/chooseInContext';
import type { FormMemory } from './context/FormMemory';
import { formNumberOf, numeralOf } from './context/formNumberOf';
import { memoryOf } from './context/memoryOf';
import { BROKEN, emptyPassage, INITIAL, roomForWords, type Passage } from './context/Passage';
import { ColumnDocument, NYA_BITS, PARAGRAPH_WIDTH } from './DocumentColumns';
import type { Lexicon } from './lexicon/Lexicon';
import type { ReadDocument } from './ReadDocument';
import { paragraphsOf } from './text/paragraphsOf';
import { sentencesOf } from './text/sentencesOf';
import type { Span } from './text/Span';
import { NUMBER, SPACE, startOf, WORD, type TokenColumns } from './text/TokenColumns';
import { tokenColumnsOf } from './text/tokenColumnsOf';

/**
 * Reads a raw text: paragraphs, sentences, tokens, and for each word its readings in this context. Never throws. All of it is
 * found out here, and kept in columns; the objects of the document are made when they are asked for.
 */
export const readText = (text: string, lexicon: Lexicon): ReadDocument => readAs(text, paragraphsOf(text), lexicon);

/** Reads a text that is one paragraph, whatever lines it has. */
export const readParagraph = (text: string, lexicon: Lexicon): ReadDocument =>
  readAs(text, [[0, text.length]], lexicon);

/** What one reading at a time fills: readText runs to its end before another begins. */
const passage = emptyPassage();

function readAs(text: string, paragraphs: readonly Span[], lexicon: Lexicon): ReadDocument {
  const memory = memoryOf(lexicon);
  const tokens = tokenColumnsOf(text);
  const rows = new Uint32Array((paragraphs.length + 1) * PARAGRAPH_WIDTH);
  const words = new Uint32Array(wordsIn(tokens));
  const sentences: number[] = [];
  let [token, word] = [0, 0];
  paragraphs.forEach(([start, end], place) => {
    while (startOf(tokens.ends, token) < start) token++; // the white space between
    const first = token;
    while (token < tokens.count && tokens.ends[token]! <= end) token++;
    rows.set([start, end, first, token, word, sentences.length / 2], place * PARAGRAPH_WIDTH);
    const spans = sentencesOf(text, tokens, first, token);
    for (const [from, to] of spans) sentences.push(from, to);
    fillPassage(text, tokens, first, token, spans, memory, lexicon);
    chooseInContext(passage, memory);
    for (let at = 0; at < passage.count; at++) words[word++] = (passage.outcomes[at]! << NYA_BITS) | passage.nya[at]!;
  });
  rows[rows.length - PARAGRAPH_WIDTH + 5] = sentences.length / 2;
  passage.text = '';
  return new ColumnDocument({ tokens, words, paragraphs: rows, sentences: Uint32Array.from(sentences), memory });
}

function wordsIn({ count, kinds }: TokenColumns): number {
  let words = 0;
  for (let index = 0; index < count; index++) if (kinds[index]! <= NUMBER) words++;
  return words;
}

/** The words and numbers of a paragraph, as context looks at them. */
function fillPassage(
  text: string,
  { kinds, ends }: TokenColumns,
  first: number,
  last: number,
  sentences: readonly Span[],
  memory: FormMemory,
  lexicon: Lexicon,
): void {
  roomForWords(passage, last - first);
  const { forms, starts, ends: wordEnds, flags }: Passage = passage;
  let from = startOf(ends, first);
  passage.text = text;
  passage.start = from;
  let sentence = 0;
  let flag = INITIAL | BROKEN;
  let word = 0;
  for (let index = first; index < last; index++) {
    const kind = kinds[index]!;
    const to = ends[index]!;
    if (from === sentences[sentence]?.[0]) {
      flag = INITIAL | BROKEN;
      sentence++;
    }
    if (kind <= NUMBER) {
      forms[word] = kind === WORD ? formNumberOf(memory, text, from, to, lexicon) : numeralOf(text, from, to);
      starts[word] = from;
      wordEnds[word] = to;
      flags[word] = flag;
      word++;
      flag = 0;
    } else if (kind !== SPACE) flag |= BROKEN;
    from = to;
  }
  passage.count = word;
}
