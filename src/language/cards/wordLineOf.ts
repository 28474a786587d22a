import { composedGloss } from '../glosses/composedGloss';
import { lexemeOf } from '../glosses/lexemeOf';
import type { Sense } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { romanNumeral } from '../morphology/romanNumeral';
import { phrasesIn, type FoundPhrase } from '../phrases/phrasesIn';
import type { ReadParagraph, ReadToken } from '../ReadDocument';
import { readParagraph } from '../readText';
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
 */
export function wordLineOf(paragraph: string, [start, end]: Span, lexicon: Lexicon): readonly LineUnit[] {
  const read = readParagraph(paragraph, lexicon).paragraphs[0];
  if (!read) return [];
  const phrases = new Map(
    phrasesIn(paragraph, read, lexicon).flatMap((phrase) => phrase.tokens.map((token) => [token, phrase] as const)),
  );
  const units: LineUnit[] = [];
  for (let place = 0; place < read.tokens.length; place++) {
    const token = read.tokens[place]!;
    if (token.span[0] < start || token.span[1] > end || !isSaid(token)) continue;
    const phrase = phrases.get(place);
    if (!phrase) units.push(unitOf(paragraph, token, lexicon));
    else {
      const last = lastTogether(read, phrase, place);
      units.push(phraseUnit(read, phrase, place, last));
      place = last;
    }
  }
  return units;
}

const isSaid = ({ kind }: ReadToken) => kind === 'word' || kind === 'number';

/** The last word of a phrase before something stands between its words. */
function lastTogether({ tokens }: ReadParagraph, phrase: FoundPhrase, from: number): number {
  let last = from;
  for (let place = from + 1; place < tokens.length; place++) {
    if (phrase.tokens.includes(place)) last = place;
    else if (isSaid(tokens[place]!)) break;
  }
  return last;
}

function phraseUnit({ tokens }: ReadParagraph, { entry, tokens: places }: FoundPhrase, from: number, to: number) {
  const gloss = from === places[0] ? shortGloss(entry.senses[0]?.gloss ?? '') : '';
  return { span: [tokens[from]!.span[0], tokens[to]!.span[1]], gloss, kind: 'phrase' } satisfies LineUnit;
}

function unitOf(text: string, token: ReadToken, lexicon: Lexicon): LineUnit {
  const { span, kind, readings, wordClass, nya } = token;
  const [reading] = readings;
  if (kind === 'number') return { span, gloss: '', kind: 'number' };
  if (!reading) {
    const numeral = romanNumeral(text.slice(...span));
    return numeral === null
      ? { span, gloss: '', kind: isCapital(text, span) ? 'name' : 'unknown' }
      : { span, gloss: String(numeral), kind: 'number' };
  }
  const lexeme = lexemeOf(reading, lexicon);
  if (!lexeme) {
    const composed = composedGloss(reading, nya)?.glosses[0] ?? '';
    return { span, gloss: composed, kind: composed === '' ? 'unknown' : 'word' };
  }
  const sense = senseHere(lexeme, wordClass);
  const ofSense = sense?.wordClass ?? lexeme.classes[0] ?? 'n';
  const gloss = formGloss(shortGloss(sense?.gloss ?? ''), reading, ofSense, nya);
  return { span, gloss, kind: 'word' };
}

/** What is not known and has a capital is mostly a name. */
const isCapital = (text: string, [start]: Span) => /\p{Lu}/u.test(text.charAt(start));

/** The first sense of the class that the word has here. */
function senseHere({ senses, classes }: Lexeme, wordClass: ReadToken['wordClass']): Sense | undefined {
  return senses.find((sense) => (sense.wordClass ?? classes[0]) === wordClass) ?? senses[0];
}
