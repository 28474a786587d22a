import { expect, test } from 'vitest';
import { mergeText } from '../../../src/exchange/backup/mergeText';
import { textRules } from '../../../src/storage/backupRules';
import { anOwnText } from '../../ownText/anOwnText';

const { header, blocks } = anOwnText({ parts: 2 });
const part = (number: number, changes: object = {}) => ({ format: 1, text: header.id, number, blocks, ...changes });
const parts = [part(0), part(1)];

test('a text that is not here is added whole', () => {
  expect(mergeText({ header, parts }, false, textRules)).toEqual({ kind: 'add', header, parts });
});

test('a text that is here stays, under its title', () => {
  expect(mergeText({ header: { ...header, title: 'Lain' }, parts }, true, textRules)).toEqual({ kind: 'same' });
});

test.each<[why: string, rows: Parameters<typeof mergeText>[0], at: string]>([
  ['parts without a header', { parts }, 'header'],
  ['a header without its parts', { header, parts: [] }, 'parts'],
  ['a part too few', { header, parts: [part(0)] }, 'parts'],
  ['a part too many', { header, parts: [...parts, part(2)] }, 'parts'],
  ['a gap between two parts', { header, parts: [part(0), part(2)] }, 'parts.1.number'],
  ['a part of another text', { header, parts: [part(0), part(1, { text: 'teks-2' })] }, 'parts.1.text'],
  ['a part that cannot be read', { header, parts: [part(0), part(1, { blocks: [null] })] }, 'parts.1.blocks.0'],
  ['a header that cannot be read', { header: { ...header, title: '' }, parts }, 'title'],
])('%s: all of it is set aside, also where there is such a text', (_, rows, at) => {
  for (const isHere of [false, true])
    expect(mergeText(rows, isHere, textRules)).toMatchObject({ kind: 'unreadable', problems: [{ at }] });
});
