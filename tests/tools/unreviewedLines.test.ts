import { expect, test } from 'vitest';
import { fingerprintOf, unreviewedLines } from '../../scripts/lexicon/unreviewedLines';

const file = { name: 'band-1.txt', text: '# words\nbuku | n | book\n\nmeja | n | table\n' };

test('a line is unread until a second reader has read it, with its place', () => {
  expect(unreviewedLines([file], new Set([fingerprintOf('buku | n | book')]))).toEqual([
    { file: 'band-1.txt', line: 4, text: 'meja | n | table' },
  ]);
});

test('a line that was changed is unread again; white space around it is no change', () => {
  const read = new Set([fingerprintOf('buku | n | book'), fingerprintOf(' meja | n | table ')]);
  expect(unreviewedLines([file], read)).toEqual([]);
  const changed = { ...file, text: file.text.replace('table', 'desk') };
  expect(unreviewedLines([changed], read).map(({ text }) => text)).toEqual(['meja | n | desk']);
});
