import { expect, test } from 'vitest';
import { catalogueOf } from '../../../scripts/lesson/catalogueOf';
import { writeLesson } from '../../../scripts/lesson/writeLesson';
import { format2, format2Lesson } from '../format2';

const written = writeLesson(format2Lesson());

test('says the same', () => {
  expect(JSON.parse(written)).toEqual(format2());
});

test('has one entry a line', () => {
  const lines = written.split('\n');
  for (const entry of format2Lesson().glossary) {
    expect(lines.filter((line) => line.startsWith(`{"id":"${entry.id}","kind":"${entry.kind}"`))).toHaveLength(1);
  }
  expect(lines.filter((line) => line.startsWith('{"kind":"idiom","source"'))).toHaveLength(2);
});

test('ends in a line break', () => {
  expect(written.endsWith('}\n')).toBe(true);
});

test('the catalogue has what a library shows', () => {
  const [entry]: unknown[] = JSON.parse(catalogueOf([format2Lesson()])) as unknown[];
  expect(entry).toMatchObject({ id: 'sumur-cikole', title: 'Warga Cikole Punya Sumur Baru', words: 42 });
});
