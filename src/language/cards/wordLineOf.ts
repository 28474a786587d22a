import type { Field } from '../lexicon/Cue';
import type { Lexicon } from '../lexicon/Lexicon';
import { romanNumeral } from '../morphology/romanNumeral';
import type { ReadParagraph, ReadToken } from '../ReadDocument';
import { readParagraph } from '../readText';
import { sensesHere, type SenseHere } from '../senses/sensesHere';
import type { Span } from '../text/Span';
import { formGloss } from './formGloss';
import { shortGloss } from './shortGloss';

/** A word of a sentence, or the words of a phrase that stand together, and what they say: plain data. */
export interface LineUnit {
  /** UTF-16 offsets into the paragraph. */
  readonly span: Span;
  /** In English; empty where there is nothing to say, and for the later words of a phrase that is interrupted. */
  readonly gloss: string;
  readonly kind: 'word' | 'phrase' | 'name' | 'number' | 'unknown';
}

/**
 * A sentence word by word: for each word, or phrase, its meaning here in as few English words as can be. For a line under
 * the sentence.
 *
 * @param paragraph the text that the sentence stands in: what a word means depends on its neighbours
 * @param sentence UTF-16 offsets into it
 * @param field what the text around the paragraph is about; left out, what the paragraph is about
 */
export function wordLineOf(
  paragraph: string,
  [start, end]: Span,
  lexicon: Lexicon,
  field?: Field | null,
): readonly LineUnit[] {
  const read = readParagraph(paragraph, lexicon).paragraphs[0];
  if (!read) return [];
  const senses = new Map(
    sensesHere(paragraph, read, lexicon, field).flatMap((sense) =>
      sense.tokens.map((token) => [token, sense] as const),
    ),
  );
  const units: LineUnit[] = [];
  for (let place = 0; place < read.tokens.length; place++) {
    const token = read.tokens[place]!;
    if (token.span[0] < start || token.span[1] > end || !isSaid(token)) continue;
    const sense = senses.get(place);
    if (!sense?.lexeme?.phrase) units.push(unitOf(paragraph, token, sense));
    else {
      const last = lastTogether(read, sense, place);
      units.push(phraseUnit(read, sense, place, last));
      place = last;
    }
  }
  return units;
}

const isSaid = ({ kind }: ReadToken) => kind === 'word' || kind === 'number';

/** The last word of a phrase before something stands between its words. */
function lastTogether({ tokens }: ReadParagraph, phrase: SenseHere, from: number): number {
  let last = from;
  for (let place = from + 1; place < tokens.length; place++) {
    if (phrase.tokens.includes(place)) last = place;
    else if (isSaid(tokens[place]!)) break;
  }
  return last;
}

function phraseUnit({ tokens }: ReadParagraph, { gloss, tokens: places }: SenseHere, from: number, to: number) {
  return {
    span: [tokens[from]!.span[0], tokens[to]!.span[1]],
    gloss: from === places[0] ? shortGloss(gloss) : '',
    kind: 'phrase',
  } satisfies LineUnit;
}

function unitOf(text: string, { span, kind, readings: [reading], nya }: ReadToken, sense?: SenseHere): LineUnit {
  if (kind === 'number') return { span, gloss: '', kind };
  if (!sense || !reading) return untold(text, span);
  if (!sense.lexeme) return { span, gloss: sense.gloss, kind: 'word' };
  const wordClass = sense.senses[0]?.wordClass ?? sense.lexeme.classes[0] ?? 'n';
  return { span, gloss: formGloss(shortGloss(sense.gloss), reading, wordClass, nya), kind: 'word' };
}

/** What is not known and has a capital is mostly a name. */
function untold(text: string, span: Span): LineUnit {
  const word = text.slice(...span);
  const numeral = romanNumeral(word);
  if (numeral !== null) return { span, gloss: String(numeral), kind: 'number' };
  return { span, gloss: '', kind: /^\p{Lu}/u.test(word) ? 'name' : 'unknown' };
}
