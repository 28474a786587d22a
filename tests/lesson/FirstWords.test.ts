import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/lesson/blocks';
import { firstWordsOf, lessonFromFirstWords } from '../../src/lesson/FirstWords';
import type { Lesson } from '../../src/lesson/Lesson';
import { buildIndex } from '../../src/lesson/lookup';
import { packFirstWords, unpackFirstWords } from '../../src/lesson/packFirstWords';
import { passageOf } from '../../src/lesson/Passage';
import { placeText } from '../../src/lesson/places';
import { openLesson } from '../../src/quiz/openLesson';
import { seedLesson } from '../support/seedLesson';
import { arbitraryLesson } from './arbitraryLesson';
import { format2Lesson } from './format2';

/** First words as they arrive: packed, beside the passage that the page brought along. */
const early = (lesson: Lesson) =>
  lessonFromFirstWords(passageOf(lesson), unpackFirstWords(packFirstWords(firstWordsOf(lesson))));

describe.each([
  ['the lesson that ships', seedLesson],
  ['the saved example of format 1', format2Lesson()],
])('%s', (_, lesson) => {
  test('its article and its English are there as they are', () => {
    expect(blocksOf(early(lesson))).toEqual(blocksOf(lesson));
    expect(early(lesson).translations).toEqual(lesson.translations);
  });

  test('at every offset stand the same entries, with the same meaning, and the same phrase in both languages', () => {
    const [before, after] = [buildIndex(early(lesson)), buildIndex(lesson)];
    for (const { id, text } of blocksOf(lesson)) {
      for (let offset = 0; offset <= text.length; offset += 1) {
        const [first, whole] = [before.entriesAt(id, offset), after.entriesAt(id, offset)];
        expect(first.phrase).toEqual(whole.phrase);
        expect(first.glossary.map(shown)).toEqual(whole.glossary.map(shown));
      }
      const english = lesson.translations.en[id]?.text ?? '';
      for (let offset = 0; offset <= english.length; offset += 1)
        expect(before.phraseAt(id, offset, 'target')).toEqual(after.phraseAt(id, offset, 'target'));
    }
  });

  test('it says nothing that it does not know', () => {
    const lessonSoFar = early(lesson);
    expect([lessonSoFar.entities, lessonSoFar.notes, lessonSoFar.quotations]).toEqual([[], [], []]);
    for (const { explanation, literal, culture, expansion, pieces } of lessonSoFar.glossary)
      expect({ explanation, literal, culture, expansion, pieces }).toEqual({
        explanation: '',
        literal: null,
        culture: null,
        expansion: null,
        pieces: [],
      });
  });
});

const shown = ({ id, kind, headword, partOfSpeech, meaning }: Lesson['glossary'][number]) => [
  id,
  kind,
  headword,
  partOfSpeech,
  meaning,
];

test('of any lesson: the words of every place are those of the lesson', () => {
  fc.assert(
    fc.property(arbitraryLesson, (value) => {
      const parsed = openLesson(value);
      if (!parsed.ok) return expect.unreachable(JSON.stringify(parsed.problems));
      const lesson = parsed.value;
      const first = early(lesson);
      const texts = ({ glossary }: Pick<Lesson, 'glossary'>, of: Pick<Lesson, 'source' | 'body'>) =>
        glossary.map(({ places }) => places.map((place) => placeText(of, place)));
      expect(texts(first, first)).toEqual(texts(lesson, lesson));
    }),
    { numRuns: 50 },
  );
});

test('they carry the hash of the lesson that they are of', () => {
  expect(firstWordsOf(seedLesson).hash).toBe(seedLesson.hash);
});
