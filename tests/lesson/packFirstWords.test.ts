import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Span } from '../../src/language/text/Span';
import { firstWordsOf, type FirstWords } from '../../src/lesson/FirstWords';
import type { BlockId, GlossaryId } from '../../src/lesson/Lesson';
import { packFirstWords, unpackFirstWords } from '../../src/lesson/packFirstWords';
import { openLesson } from '../../src/quiz/openLesson';
import { format2Lesson } from './format2';

const span = fc
  .tuple(fc.nat(5000), fc.integer({ min: 1, max: 200 }))
  .map(([start, length]): Span => [start, start + length]);
const spans = fc.array(span, { minLength: 1, maxLength: 3 }); // in any order: a translation has its own
const block = fc.constantFrom('title', 'p1', 'p2', 'h1').map((id) => id as BlockId);
const entry = fc.record({
  id: fc.string().map((id) => id as GlossaryId),
  kind: fc.constantFrom('word' as const, 'phrase' as const, 'idiom' as const, 'abbreviation' as const),
  headword: fc.string(),
  partOfSpeech: fc.constantFrom('noun' as const, 'verb' as const),
  meaning: fc.record({ en: fc.string() }),
  places: fc.array(fc.record({ block, spans })),
});
const pair = fc.record({
  kind: fc.constantFrom('phrase' as const, 'name' as const, 'idiom' as const),
  source: spans,
  target: spans,
});
const words: fc.Arbitrary<FirstWords> = fc.record({
  hash: fc.string(),
  glossary: fc.array(entry),
  phrases: fc.array(pair).map((pairs) => ({ title: pairs, p1: [], p2: pairs.toReversed(), h1: [] })),
});

test('unpacked is what was packed, also after travelling as JSON', () => {
  fc.assert(
    fc.property(words, (before) => {
      const travelled = JSON.parse(JSON.stringify(packFirstWords(before)));
      expect(unpackFirstWords(travelled)).toEqual(before);
    }),
  );
});

test('the shipped words are those of the shipped lesson', () => {
  const read = (name: string) => JSON.parse(readFileSync(`public/lessons/${name}.json`, 'utf8'));
  const parsed = openLesson(read('kp2mi-bogor'));
  expect(parsed.ok && firstWordsOf(parsed.value)).toEqual(unpackFirstWords(read('kp2mi-bogor.words')));
});

test('columns of different length are no words', () => {
  const packed = packFirstWords(firstWordsOf(format2Lesson()));
  expect(() => unpackFirstWords({ ...packed, meanings: packed.meanings.slice(1) })).toThrow(RangeError);
});
