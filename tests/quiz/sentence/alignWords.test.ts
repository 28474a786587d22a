import { expect, test } from 'vitest';
import { alignWords } from '../../../src/quiz/sentence/alignWords';

/** An alignment in short: `=` right, `~` slip, `a` affix, `x` wrong, `-` missing, `+` added. */
const SIGNS = { right: '=', slip: '~', affix: 'a', wrong: 'x', missing: '-', added: '+' } as const;
const inShort = (right: string, typed: string) =>
  alignWords(right, typed)
    .map(({ kind }) => SIGNS[kind])
    .join('');

test.each([
  ['Warga membeli beras di pasar.', 'warga membeli beras di pasar', '=====', 'case and marks are free'],
  ['Warga membeli beras di pasar.', 'warga, membeli beras – di pasar!', '=====', 'so are marks that are not there'],
  ['Warga membeli beras di pasar.', 'warga membeli di pasar', '==-==', 'a word missing'],
  ['Warga membeli beras di pasar.', 'warga juga membeli beras di pasar', '=+====', 'a word too many'],
  ['Warga membeli beras di pasar.', 'warga membeli jagung di pasar', '==x==', 'another word'],
  ['Warga membeli beras di pasar.', 'warga memebli beras di pasar', '=~===', 'a slip'],
  ['Warga membeli beras di pasar.', 'warga dibeli beras di pasar', '=a===', 'another voice'],
  ['Warga membeli beras di pasar.', 'warga membelikan beras di pasar', '=a===', 'another suffix'],
  ['Warga membeli beras di pasar.', 'warga membeli beras dipasar', '===~', 'two words joined'],
  ['Rumah itu dibangun warga.', 'Rumah itu di bangun warga', '==~=', 'one word apart'],
  ['Anak-anak itu bermain.', 'anak anak itu bermain', '===', 'a doubled word is one'],
  ['Anak-anak itu bermain.', 'anak2 itu bermain', '===', 'in short, too'],
  ['Anak-anak itu bermain.', 'anak itu bermain', 'a==', 'not doubled'],
  ["Salat Jum'at dimulai.", 'salat jumat dimulai', '===', 'an apostrophe'],
  ['Ia setuju.', '', '--', 'nothing typed'],
  ['Ia setuju.', 'lain sekali', 'xx', 'other words'],
  ['bukuku hilang', 'bukumu hilang', 'a=', 'a clitic is no slip'],
])('%j, typed %j: %s (%s)', (right, typed, expected, _) => {
  expect(inShort(right, typed)).toBe(expected);
});

test('every word of both is there once, in order', () => {
  const right = 'Ia tidak hanya menulis buku, tetapi juga membacanya.';
  const typed = 'dia tidak menulis buku buku tapi juga baca nya';
  const pairs = alignWords(right, typed);
  const words = (text: string) => text.toLowerCase().match(/[a-z]+/g);
  expect(words(pairs.map((pair) => ('right' in pair ? pair.right : '')).join(' '))).toEqual(words(right));
  expect(words(pairs.map((pair) => ('typed' in pair ? pair.typed : '')).join(' '))).toEqual(words(typed));
});
