import type { Span } from '../../src/language/text/Span.ts';
import { wordsOf } from '../../src/language/text/words.ts';
import type { GlossaryEntry, Lesson, PhrasePair, TranslatedBlock } from '../../src/lesson/Lesson.ts';
import { LONGEST_PHRASE } from './compileTranslation.ts';

/** How much of one sentence stands in a pair that says something about it. */
export interface SentenceCoverage {
  readonly block: string;
  readonly text: string;
  readonly words: number;
  readonly uncovered: readonly string[];
}

/** Figures about a lesson's content, which an author steers by and the seed lesson's test holds. */
export interface Figures {
  readonly sentences: readonly SentenceCoverage[];
  /** Words of the Indonesian in each pair of kind `phrase`, ascending. */
  readonly phraseLengths: readonly number[];
  /** Distinct words, lower case, that at some place stand in no glossary entry and in no name. */
  readonly unexplained: readonly string[];
  /** Two entries of kind `word` at one place: `p4 regulator: regulator, regulator-2`. */
  readonly clashes: readonly string[];
}

type Content = Pick<Lesson, 'source' | 'body' | 'translations' | 'glossary' | 'entities'>;

interface Text {
  readonly block: string;
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** Measures a lesson, finished or not. */
export function figuresOf(lesson: Content): Figures {
  const texts = textsOf(lesson);
  const english = lesson.translations.en;
  return {
    sentences: texts.flatMap((text) => coverageOf(text, english[text.block])),
    phraseLengths: texts.flatMap((text) => lengthsOf(text, english[text.block])).sort((a, b) => a - b),
    unexplained: unexplained(texts, lesson),
    clashes: texts.flatMap((text) => clashesIn(text, lesson.glossary)),
  };
}

/** The middle value of an ascending list; 0 for an empty one. */
export function median(ascending: readonly number[]): number {
  return ascending[Math.floor(ascending.length / 2)] ?? 0;
}

function textsOf({ source, body }: Content): readonly Text[] {
  const whole = (block: string, text: string): Text => ({ block, text, sentences: [[0, text.length]] });
  return [
    whole('title', source.title),
    whole('caption', source.caption),
    ...body.map(({ id, text, sentences }) => ({ block: id, text, sentences })),
  ].filter(({ text }) => text !== '');
}

function coverageOf(
  { block, text, sentences }: Text,
  english: TranslatedBlock | undefined,
): readonly SentenceCoverage[] {
  const counted = (english?.phrases ?? []).filter(
    (pair) => pair.kind !== 'phrase' || lengthOf(text, pair) <= LONGEST_PHRASE,
  );
  const spans = counted.flatMap((pair) => pair.source);
  return sentences.map((sentence) => {
    const words = wordsOf(text).filter((word) => inside(word, sentence));
    const uncovered = words.filter((word) => !spans.some((span) => inside(word, span)));
    return {
      block,
      text: text.slice(...sentence),
      words: words.length,
      uncovered: uncovered.map((word) => text.slice(...word)),
    };
  });
}

function lengthsOf({ text }: Text, english: TranslatedBlock | undefined): readonly number[] {
  return (english?.phrases ?? []).filter((pair) => pair.kind === 'phrase').map((pair) => lengthOf(text, pair));
}

function lengthOf(text: string, pair: PhrasePair): number {
  return pair.source.reduce((sum, span) => sum + wordsOf(text.slice(...span)).length, 0);
}

function unexplained(texts: readonly Text[], { glossary, entities }: Content): readonly string[] {
  const places = [...glossary, ...entities].flatMap((entry) => entry.places);
  const missing = texts.flatMap(({ block, text }) => {
    const spans = places.filter((place) => place.block === block).flatMap((place) => place.spans);
    const open = wordsOf(text).filter((word) => !spans.some((span) => inside(word, span)));
    return open.map((word) => text.slice(...word).toLowerCase());
  });
  return [...new Set(missing)].sort();
}

function clashesIn({ block, text }: Text, glossary: readonly GlossaryEntry[]): readonly string[] {
  const claims = glossary
    .filter((entry) => entry.kind === 'word')
    .flatMap((entry) =>
      entry.places.filter((place) => place.block === block).map((place) => ({ entry, spans: place.spans })),
    );
  return wordsOf(text).flatMap((word) => {
    const holders = claims.filter(({ spans }) => spans.some((span) => inside(word, span))).map(({ entry }) => entry.id);
    return holders.length > 1 ? [`${block} ${text.slice(...word)}: ${holders.join(', ')}`] : [];
  });
}

function inside(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
