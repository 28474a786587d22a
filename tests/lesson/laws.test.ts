import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeLesson } from '../../scripts/lesson/writeLesson';
import { wordsOf } from '../../src/language/text/words';
import { blocksOf } from '../../src/lesson/blocks';
import { canonicalJson } from '../../src/lesson/canonicalJson';
import type { Lesson } from '../../src/lesson/Lesson';
import { buildIndex } from '../../src/lesson/lookup';
import { sentenceAt } from '../../src/lesson/sentences';
import { openLesson } from '../../src/quiz/openLesson';
import { arbitraryLesson } from './arbitraryLesson';

function opened(value: unknown): Lesson {
  const parsed = openLesson(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const always = (law: (lesson: Lesson, value: unknown) => void) =>
  fc.assert(
    fc.property(arbitraryLesson, (value) => law(opened(value), value)),
    { numRuns: 60 },
  );

test('a lesson written and read is the same lesson', () => {
  always((lesson, value) => {
    expect(lesson).toEqual(value);
    expect(opened(JSON.parse(JSON.stringify(lesson)))).toEqual(lesson);
    expect(opened(JSON.parse(writeLesson(lesson)))).toEqual(lesson);
    expect(opened(JSON.parse(canonicalJson(lesson)))).toEqual(lesson);
  });
});

test('sentences joined by what lies between them are the text', () => {
  always((lesson) => {
    for (const { text, sentences } of blocksOf(lesson)) {
      const spoken = sentences.map(([start, end]) => text.slice(start, end)).join('');
      expect(spoken.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }
  });
});

test('every word lies in the sentence that sentenceAt says', () => {
  always((lesson) => {
    for (const block of blocksOf(lesson)) {
      for (const [start] of wordsOf(block.text)) {
        const [from, to] = block.sentences[sentenceAt(block, start)] ?? [0, 0];
        expect(from <= start && start < to).toBe(true);
      }
    }
  });
});

test('what covers an offset is found there, and nothing else is', () => {
  always((lesson) => {
    const index = buildIndex(lesson);
    for (const { id, text } of blocksOf(lesson)) {
      for (let offset = 0; offset <= text.length; offset += 1) {
        const covered = lesson.notes.filter(
          ({ place }) => place.block === id && place.spans.some(([start, end]) => start <= offset && offset < end),
        );
        expect(index.entriesAt(id, offset).notes).toEqual(covered);
      }
    }
  });
});
