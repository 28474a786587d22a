import type { OpenLexicon } from '../../src/language/lexicon/Lexicon.ts';
import { OWN_TEXT_FORMAT, type OwnTextHeader, type TextId } from '../../src/ownText/OwnText.ts';
import { partsOf } from '../../src/ownText/partsOf.ts';
import { prepareText, type PreparedText } from '../../src/ownText/prepareText.ts';
import { TEXT_WORDS_VERSION } from '../../src/study/TextWords.ts';
import { chanceFrom, type Chance } from './chance.ts';
import type { Rows } from './Rows.ts';

const BATCH = 50;
const BEGAN = Date.UTC(2021, 0, 1);
const HOUR = 3_600_000;
const REPLACED = 0.35; // of the small words of three letters and more

interface Source {
  readonly lexicon: OpenLexicon;
  /** Words to put in, the commonest first. */
  readonly words: readonly string[];
  /** A text of about as many words as is wanted. */
  readonly longText: (seed: number) => string;
}

/** Texts of the reader's own as the app would have stored them, each with words of its own: header, parts, and what is counted. */
export function* textRows(
  { lexicon, words, longText }: Source,
  texts: number,
  seed: number,
): Generator<readonly Rows[]> {
  const chance = chanceFrom(seed);
  for (let from = 0; from < texts; from += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, texts - from) }, (_, index) =>
      textOf(from + index, prepared(varied(longText(from + index), words, chance), lexicon)),
    );
    yield [
      { store: 'texts', rows: made.map(({ header }) => header) },
      { store: 'text-parts', rows: made.flatMap(({ parts }) => parts) },
      { store: 'text-words', rows: made.map(({ counted }) => counted) },
    ];
  }
}

function textOf(nth: number, { title, blocks, figures, lexemes }: PreparedText) {
  const id = `bench-${String(nth).padStart(5, '0')}` as TextId;
  const parts = partsOf(blocks);
  const added = new Date(BEGAN + nth * 20 * HOUR).toISOString();
  const header: OwnTextHeader = { format: OWN_TEXT_FORMAT, id, title, added, figures, parts: parts.length };
  return {
    header,
    parts: parts.map((own, number) => ({ format: OWN_TEXT_FORMAT, text: id, number, blocks: own })),
    counted: { text: id, version: TEXT_WORDS_VERSION, lexemes },
  };
}

/** The same text with other words: common ones more often, as in any text. */
function varied(text: string, words: readonly string[], { random }: Chance): string {
  const word = () => words[Math.floor(random() ** 2 * words.length)] ?? '';
  const [, ...rest] = text.split('\n\n');
  const title = `${word()} ${word()} ${word()}`;
  const body = rest.join('\n\n').replaceAll(/\b[a-z]{3,}\b/g, (old) => (random() < REPLACED ? word() : old));
  return `${title[0]?.toUpperCase()}${title.slice(1)}\n\n${body}`;
}

function prepared(text: string, lexicon: OpenLexicon): PreparedText {
  const preparing = prepareText(text, lexicon);
  for (let step = preparing.next(); ; step = preparing.next()) {
    if (!step.done) continue;
    if (!step.value.ok) throw new Error(`not a text: ${step.value.code}`);
    return step.value.prepared;
  }
}
