import fc from 'fast-check';
import type { Span } from '../../src/language/text/Span';

interface Text {
  readonly text: string;
  readonly sentences: readonly Span[];
}

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => /\S/u.test(text));
const bilingual = fc.record({ en: words, id: words });
const space = fc.constantFrom(' ', '\n', '\u00a0 ');

function textOf(count: number): fc.Arbitrary<Text> {
  return fc.tuple(fc.array(words, { minLength: count, maxLength: count }), space).map(([sentences, between]) => {
    const ends = sentences.map((_, index) => sentences.slice(0, index + 1).join(between).length);
    return {
      text: sentences.join(between),
      sentences: ends.map((end, index): Span => [end - (sentences[index]?.length ?? 0), end]),
    };
  });
}

/** A block of the article, its English, and places within it: whole sentences, which no place may cut through. */
function blockOf(id: string, sentences: number) {
  return fc.record({
    id: fc.constant(id),
    source: textOf(sentences),
    english: textOf(sentences),
    marked: fc.uniqueArray(fc.nat({ max: sentences - 1 }), { minLength: 1 }),
  });
}

type BlockParts = ReturnType<typeof blockOf> extends fc.Arbitrary<infer Parts> ? Parts : never;

function placeIn({ id, source, marked }: BlockParts) {
  return { block: id, spans: [...marked].sort((a, b) => a - b).map((index) => source.sentences[index]) };
}

function translationOf({ source, english }: BlockParts) {
  const phrases = source.sentences.map((span, index) => ({
    kind: 'phrase',
    source: [span],
    target: [english.sentences[index]],
  }));
  return { ...english, phrases };
}

/** Lessons of any text: strange letters, several sentences, places interrupted and whole. Plain JSON, to be parsed. */
export const arbitraryLesson: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    title: blockOf('title', 1),
    body: fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })
      .chain((counts) => fc.tuple(...counts.map((count, index) => blockOf(`p${index + 1}`, count)))),
    said: fc.record({ headword: words, meaning: words, explanation: words, note: bilingual, statement: bilingual }),
    summary: bilingual,
    publisher: fc.string({ unit: 'grapheme' }),
    revision: fc.integer({ min: 1 }),
    bipa: fc.integer({ min: 1, max: 7 }),
  })
  .map(({ title, body, said, summary, publisher, revision, bipa }) => {
    const blocks = [title, ...body];
    const places = blocks.map(placeIn);
    return {
      format: 2,
      id: 'any',
      revision,
      hash: `sha256-${'A'.repeat(43)}`,
      rights: { articleHolder: 'x', lessonLicence: 'CC0-1.0', statement: summary },
      variantOf: null,
      level: { cefr: 'B1', bipa },
      topic: 'culture',
      summary,
      source: { publisher, author: '', date: '', title: title.source.text, caption: '', tagLine: '' },
      body: body.map(({ id, source }) => ({ kind: 'paragraph', id, ...source })),
      translations: { en: Object.fromEntries(blocks.map((block) => [block.id, translationOf(block)])) },
      glossary: [
        {
          id: 'entry',
          kind: 'phrase',
          headword: said.headword,
          partOfSpeech: 'phrase',
          meaning: { en: said.meaning },
          explanation: said.explanation,
          literal: null,
          culture: null,
          expansion: null,
          pieces: [],
          places,
        },
      ],
      entities: [{ id: 'group', kind: 'group', name: said.headword, description: said.note, places }],
      quotations: places.map((place, index) => ({
        id: `q${index}`,
        place,
        content: { kind: 'said', by: 'group' },
        wording: 'exact',
        cue: null,
      })),
      notes: places.map((place, index) => ({ id: `n${index}`, kind: 'usage', place, text: said.note })),
      sets: places.map((_, index) => ({ id: `s${index}`, title: said.note, about: summary, questions: [`t${index}`] })),
      questions: places.map((place, index) => ({
        kind: 'truth',
        id: `t${index}`,
        prompt: said.note,
        statement: said.statement,
        key: 'true',
        evidence: [place],
        explanation: said.note,
      })),
    };
  });
