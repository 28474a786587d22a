import { expect, test } from 'vitest';
import type { How } from '../../../src/exchange/backup/mergeRow';
import { mergeText, type TextHere } from '../../../src/exchange/backup/mergeText';
import { textRules } from '../../../src/storage/backup/backupRules';
import { anOwnText } from '../../ownText/anOwnText';

const { header, blocks } = anOwnText({ parts: 2 });
const part = (number: number, changes: object = {}) => ({ format: 1, text: header.id, number, blocks, ...changes });
const parts = [part(0), part(1)];

const renamed = { ...header, title: 'Lain' };
const whole = { header, parts: 2 };

test.each<[why: string, here: TextHere | null, how: How, expected: unknown]>([
  ['none is here', null, 'merge', { kind: 'add', header: renamed, parts }],
  ['it is here: it stays, under its title', whole, 'merge', { kind: 'same' }],
  ['it is here, and is to be replaced', whole, 'replace', { kind: 'change', header: renamed, parts }],
  ['a part of it is missing here', { header, parts: 1 }, 'merge', { kind: 'mend', header: renamed, parts }],
  ['only its parts are here', { header: undefined, parts: 2 }, 'merge', { kind: 'mend', header: renamed, parts }],
  ['its header here cannot be read', { header: {}, parts: 2 }, 'merge', { kind: 'mend', header: renamed, parts }],
])('%s', (_, here, how, expected) => {
  expect(mergeText({ header: renamed, parts }, here, how, textRules)).toEqual(expected);
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
  for (const here of [null, whole, { header: {}, parts: 0 }])
    expect(mergeText(rows, here, 'replace', textRules)).toMatchObject({ kind: 'unreadable', problems: [{ at }] });
});
