import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentHash } from '../../src/lesson/contentHash';
import { LESSON_FORMAT } from '../../src/lesson/Lesson';
import { openLesson } from '../../src/quiz/openLesson';
import { format2 } from './format2';
import { pathsOf, valueAt } from './spoil';

/** One example of each format there ever was. They are never changed: lessons like them lie on people's devices. */
const files = readdirSync('tests/fixtures/lessons').filter((name) => /^format-\d+\.json$/u.test(name));

test('there is an example of every format', () => {
  const formats = Array.from({ length: LESSON_FORMAT }, (_, index) => `format-${index + 1}.json`);
  expect(files).toEqual(formats);
});

test.each(files)('%s opens', (name) => {
  const saved: unknown = JSON.parse(readFileSync(`tests/fixtures/lessons/${name}`, 'utf8'));
  expect(valueAt(saved, 'format')).toBe(Number(name.replace(/\D/gu, '')));
  expect(openLesson(saved)).toMatchObject({ ok: true, value: { format: LESSON_FORMAT } });
});

test('the example of the current format has the hash that belongs to it', async () => {
  const parsed = openLesson(format2());
  if (!parsed.ok) throw new Error('refused');
  expect(await contentHash(parsed.value, (bytes) => crypto.subtle.digest('SHA-256', bytes))).toBe(parsed.value.hash);
});

test('the example shows every member of every union', () => {
  const seen = new Set(
    pathsOf(format2()).map((path) => `${path.replace(/\.?\d+/gu, '')} ${JSON.stringify(valueAt(format2(), path))}`),
  );
  const expected = {
    'body.kind': ['paragraph', 'subhead'],
    'glossary.kind': ['word', 'phrase', 'idiom', 'abbreviation'],
    'glossary.literal': [null],
    'glossary.culture': [null],
    'glossary.expansion': [null],
    'glossary.expansion.kind': ['spelled-out', 'unknown'],
    'glossary.pieces.role': ['prefix', 'root', 'suffix', 'infix', 'clitic'],
    'entities.kind': ['person', 'office', 'organisation', 'group'],
    'quotations.content.kind': ['said', 'relayed', 'name-of'],
    'quotations.wording': ['exact', 'reported', 'name'],
    'quotations.cue': [null],
    'notes.kind': ['slip', 'usage', 'culture', 'grammar'],
    'questions.kind': ['voice', 'vocabulary', 'truth', 'number'],
    'questions.key': ['true', 'false', 'not-said'],
    'questions.answer.kind': ['integer', 'year', 'date'],
  };
  const missing = Object.entries(expected).flatMap(([path, values]) =>
    values.map((value) => `${path} ${JSON.stringify(value)}`).filter((member) => !seen.has(member)),
  );
  expect(missing).toEqual([]);
});
