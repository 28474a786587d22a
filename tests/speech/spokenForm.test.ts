import { expect, test } from 'vitest';
import { spokenForm } from '../../src/speech/spokenForm';

test.each([
  ['era KP2MI.', 'era K P 2 M I.', 'letters with a digit are spelled'],
  ['BP3MI, P3LN', 'B P 3 M I, P 3 L N', 'two of them'],
  ['antar unit di KP2MI', 'antar unit di K P 2 M I', 'at the end'],
  ['(UU No. 18 Tahun 2017)', '(undang-undang nomor 18 Tahun 2017)', 'a law'],
  ['UU UU', 'undang-undang undang-undang', 'one right after the other'],
  ['Komjen Pol. I Ketut Suardana', 'Komjen Polisi I Ketut Suardana', 'a rank'],
  ['(Dok. Istimewa)', '(dokumentasi Istimewa)', 'a credit'],
  ['Jl. Sudirman', 'jalan Sudirman', 'a street'],
])('%s is read %s (%s)', (text, spoken) => {
  expect(spokenForm(text).spoken).toBe(spoken);
});

test.each([
  ['Sabtu 6 Desember 2025', 'numbers'],
  ['678 prasasti', 'a number first'],
  ['SDM, MI, Sekjen', 'plain abbreviations are the voice’s business'],
  ['COVID19, COP30', 'may be words'],
  ['KemenP2MI', 'part of a longer word'],
  ['Kita bilang: No. Tidak.', 'not a number'],
  ['Pol. Dwiyono', 'no rank before it'],
  ['SUUR, UUD', 'UU inside a word'],
  ['', 'nothing'],
])('%s is read as it stands (%s)', (text) => {
  expect(spokenForm(text).spoken).toBe(text);
});

const TEXT = 'KP2MI dan Komjen Pol. Dwiyono, UU No. 18: selesai';

test.each([
  ['K P 2 M I', 'KP2MI'],
  ['P', 'KP2MI'],
  ['2 M', 'KP2MI'],
  ['dan', 'dan'],
  ['Komjen', 'Komjen'],
  ['Polisi', 'Pol.'],
  ['Dwiyono', 'Dwiyono'],
  ['undang', 'UU'],
  ['nomor', 'No.'],
  ['nomor 18', 'No. 18'],
  ['18', '18'],
  ['selesai', 'selesai'],
])('%s stands for %s', (spoken, written) => {
  const form = spokenForm(TEXT);
  const start = form.spoken.indexOf(spoken);
  const [from, to] = form.written([start, start + spoken.length]);
  expect(TEXT.slice(from, to)).toBe(written);
});
