import { expect, test } from 'vitest';
import type { Lesson } from '../../src/lesson/Lesson';
import { passageOf } from '../../src/lesson/Passage';
import { evidenceIn, type EvidenceTexts } from '../../src/practice/evidenceIn';
import { aLesson, blocks, placeOf } from '../quiz/builders';

const place = placeOf('p2', '678 orang');

function englishWith(lesson: Lesson, changes: Partial<EvidenceTexts> = {}) {
  const texts = { blocks, passage: passageOf(lesson), lesson, ...changes };
  return evidenceIn([place], texts).map(({ english }) => english.kind);
}

test('the English of a place, where there is some', () => {
  expect(englishWith(aLesson())).toEqual(['here']);
});

test('a lesson that nobody has translated has not changed', () => {
  expect(englishWith(aLesson({ translations: { en: {} } }))).toEqual(['untranslated']);
});

test('a text that is another one now has changed, translated or not', () => {
  const now = blocks.map((block) => ({ ...block, text: `Kini ${block.text}` }));
  expect(englishWith(aLesson(), { blocks: now })).toEqual(['changed']);
  expect(englishWith(aLesson({ translations: { en: {} } }), { blocks: now })).toEqual(['changed']);
});
