import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAuthored } from '../../../scripts/lesson/readAuthored';

const folder = mkdtempSync(join(tmpdir(), 'simak-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(join(folder, 'notes.yaml'), '- id: a\n  at: "p1: x"\n- id: b\n  text:\n    en: x\n    id: y\n');
writeFileSync(join(folder, 'people.yaml'), '- id: a\n  name: [\n');
writeFileSync(join(folder, 'voices.yaml'), '# nothing yet\n');
writeFileSync(join(folder, 'glossary.yaml'), '- id: a\n  id: b\n');
const authored = readAuthored(folder);

test('files that are there have a value, others have none', () => {
  expect(Object.keys(authored.files)).toEqual(['notes.yaml']);
});

test('what YAML refuses is said with its line', () => {
  expect(authored.refused.map((line) => line.split(':')[0])).toEqual(['glossary.yaml line 2', 'people.yaml line 3']);
});

test.each([
  [[0], 1, 'an entry'],
  [[0, 'at'], 2, 'a member'],
  [[1, 'text', 'id'], 6, 'deeper'],
  [[1, 'place'], 3, 'a member that is not there: its entry'],
  [[7], 1, 'an entry that is not there'],
  [[], 1, 'the file'],
])('%j of the notes stands in line %i (%s)', (path, line) => {
  expect(authored.lineOf('notes.yaml', path)).toBe(line);
});

test.each([
  [[1, 'text', 'en'], 'b'],
  [[0], 'a'],
  [[7], null],
  [[], null],
])('%j of the notes lies in the entry %j', (path, id) => {
  expect(authored.entryAt('notes.yaml', path)).toBe(id);
});
