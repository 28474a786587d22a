import { expect, test } from 'vitest';
import { plainForm } from '../../../src/quiz/typed/plainForm';

test.each([
  ['Anak-anak', 'anak2', 'doubled'],
  ['anak anak', 'anak2', 'with a space'],
  ['anak2', 'anak2', 'in short'],
  ['anak-anaknya', 'anak2nya', 'with a clitic'],
  ['buah-buahan', 'buah2an', 'with a suffix'],
  ['berlari-lari', 'berlari2', 'behind a prefix'],
  ['memukul-mukul', 'memukul2', 'behind a prefix that has swallowed a sound'],
  ['sebesar-besarnya', 'sebesar2nya', 'with a prefix and a clitic'],
  ['kupu-kupu', 'kupu2', 'a word that is always doubled'],
  ['tolong-menolong', 'tolong menolong', 'the prefix inside: no plain doubling'],
  ['bolak-balik', 'bolak balik', 'with other vowels'],
  ['non-aktif', 'non aktif', 'a hyphen that is none of doubling'],
  ['malam lama', 'malam lama', 'letters repeated by chance'],
  ['ini itu', 'ini itu', 'two short words'],
  ["Ka'bah", 'kabah', 'an apostrophe'],
  ['  “Ya,  benar!” ', 'ya benar', 'marks and space'],
  ['KP2MI', 'kp2mi', 'a digit that is none of doubling'],
  ['…', '', 'nothing'],
])('%j is compared as %j (%s)', (written, plain, _) => {
  expect(plainForm(written)).toBe(plain);
});

test('what is plain stays as it is', () => {
  for (const word of ['anak2', 'berlari2nya', 'tolong menolong', 'kp2mi']) expect(plainForm(word)).toBe(word);
});
