import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import type { AuthoredFile } from '../../../scripts/lesson/AuthoredFile';
import { buildCatalogue, buildLesson } from '../../../scripts/lesson/build';
import { openLesson } from '../../../src/quiz/openLesson';
import { aFolder } from './aFolder';

const root = mkdtempSync(join(tmpdir(), 'simak-'));
const lesson = join(root, 'public/lessons/pasar.json');
const catalogue = join(root, 'src/lesson/catalogue.json');
for (const folder of ['lessons/pasar/questions', 'public/lessons', 'src/lesson'])
  mkdirSync(join(root, folder), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation((line: unknown) => void said.push(String(line)));
  }
});
afterEach(() => vi.restoreAllMocks());

function write(files: ReturnType<typeof aFolder>): void {
  for (const file of Object.keys(files) as AuthoredFile[]) {
    writeFileSync(join(root, 'lessons/pasar', file), stringify(files[file]));
  }
}

test('a folder is built, checked, changed, complained about', async () => {
  write(aFolder());
  expect(await buildLesson(root, 'pasar', 'check')).toBe(false);
  expect(existsSync(lesson)).toBe(false);

  expect(await buildLesson(root, 'pasar', 'write')).toBe(true);
  expect(openLesson(JSON.parse(readFileSync(lesson, 'utf8')))).toMatchObject({ ok: true, value: { id: 'pasar' } });
  expect(await buildLesson(root, 'pasar', 'check')).toBe(true);

  const built = readFileSync(lesson, 'utf8');
  write(aFolder({ file: 'notes.yaml', find: 'The listeners too.', write: 'The listeners as well.' }));
  expect(await buildLesson(root, 'pasar', 'check')).toBe(false);
  expect(readFileSync(lesson, 'utf8')).toBe(built);

  write(aFolder({ file: 'notes.yaml', find: 'p1: kita', write: 'p1: Kita' }));
  expect(await buildLesson(root, 'pasar', 'write')).toBe(false);
  expect(readFileSync(lesson, 'utf8')).toBe(built);
  expect(said.at(-1)).toBe('  notes.yaml:3 kita at: quote “p1: Kita”: “Kita” does not stand there as whole words');
});

test('what only the parser finds is placed in the authored file', async () => {
  write(aFolder({ file: 'voices.yaml', find: 'said: budi', write: 'said: nobody' }));
  expect(await buildLesson(root, 'pasar', 'check')).toBe(false);
  expect(said.at(-1)).toBe(
    '  voices.yaml:4 q1 content.by: unknown-entity, at quotations.0.content.by of the compiled lesson',
  );
});

test('the catalogue follows the lessons, and names what is none', async () => {
  write(aFolder());
  await buildLesson(root, 'pasar', 'write');
  expect(buildCatalogue(root, 'check')).toBe(false);
  expect(buildCatalogue(root, 'write')).toBe(true);
  expect(buildCatalogue(root, 'check')).toBe(true);
  expect(JSON.parse(readFileSync(catalogue, 'utf8'))).toMatchObject([{ id: 'pasar', words: 20 }]);

  writeFileSync(join(root, 'public/lessons/odd.json'), '{}');
  expect(buildCatalogue(root, 'write')).toBe(false);
  expect(said).toContain('public/lessons/odd.json is no lesson and not in the catalogue.');
});
