import { expect, test } from 'vitest';
import { blocksOf } from '../../src/lesson/blocks';
import { firstWordsOf, lessonFromFirstWords } from '../../src/lesson/FirstWords';
import { buildIndex } from '../../src/lesson/lookup';
import { passageOf } from '../../src/lesson/Passage';
import { format1Lesson } from './format1';

const lesson = format1Lesson();
const early = lessonFromFirstWords(passageOf(lesson), firstWordsOf(lesson));

test('the article and its English are those of the lesson', () => {
  expect(blocksOf(early)).toEqual(blocksOf(lesson));
  expect(early.translations).toEqual(lesson.translations);
});

test('at every offset the same words and the same phrase are found as in the lesson', () => {
  const [before, after] = [buildIndex(early), buildIndex(lesson)];
  for (const { id, text } of blocksOf(lesson)) {
    for (let offset = 0; offset <= text.length; offset += 1) {
      const [first, whole] = [before.entriesAt(id, offset), after.entriesAt(id, offset)];
      expect(first.phrase).toEqual(whole.phrase);
      expect(first.glossary.map((entry) => [entry.id, entry.meaning])).toEqual(
        whole.glossary.map((entry) => [entry.id, entry.meaning]),
      );
    }
  }
});

test('first words carry the hash of the lesson that they are of', () => {
  expect(firstWordsOf(lesson).hash).toBe(lesson.hash);
});
