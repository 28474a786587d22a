import { expect, test } from 'vitest';
import { numbersAndDates } from '../../../src/language/discourse/numbersAndDates';
import { readText } from '../../../src/language/readText';
import { theLexicon } from '../../support/theLexicon';

const numbersIn = (text: string) =>
  numbersAndDates(text, readText(text, theLexicon)).map(({ span, ...found }) => ({
    text: text.slice(...span),
    ...found,
  }));

test.each([
  ['Ada 678 prasasti di sana.', { text: '678 prasasti', kind: 'number', value: 678, unit: 'prasasti' }],
  ['Harganya Rp 2,5 triliun.', { text: 'Rp 2,5 triliun', kind: 'number', value: 2.5e12, unit: null }],
  ['Harganya Rp50 juta.', { text: 'Rp50 juta', kind: 'number', value: 5e7, unit: null }],
  ['Nilainya 1 miliar dolar AS.', { text: '1 miliar dolar AS', kind: 'number', value: 1e9, unit: 'dolar AS' }],
  ['Naik 12 persen.', { text: '12 persen', kind: 'number', value: 12, unit: 'persen' }],
  ['Sebanyak 1.250 warga datang.', { text: '1.250 warga', kind: 'number', value: 1250, unit: 'warga' }],
  ['Mesinnya 15 PK.', { text: '15 PK', kind: 'number', value: 15, unit: 'PK' }],
  ['Antara 9.000 - 12.000 kaki.', { text: '9.000 - 12.000 kaki', kind: 'number', value: null, unit: 'kaki' }],
  ['Selasa (9/5/2017) hujan.', { text: 'Selasa (9/5/2017)', kind: 'date', date: { day: 9, month: 5, year: 2017 } }],
  ['Kamis (01/02) hujan.', { text: 'Kamis (01/02)', kind: 'date', date: { day: 1, month: 2, year: null } }],
  ['Sabtu 6 Desember 2025', { text: 'Sabtu 6 Desember 2025', kind: 'date', date: { day: 6, month: 12, year: 2025 } }],
  ['Pada 23-25 Februari 2020.', { text: '23-25 Februari 2020', kind: 'date', date: { day: 23, month: 2, year: 2020 } }],
  ['Pada Februari 2024.', { text: 'Februari 2024', kind: 'date', date: { day: null, month: 2, year: 2024 } }],
  ['Pada 31 Februari 2024.', { text: '31 Februari 2024', kind: 'date', date: null }],
  ['Mulai pukul 09.00 WIB.', { text: 'pukul 09.00 WIB', kind: 'time', hour: 9, minute: 0 }],
  ['Sejak 2017 ia pergi.', { text: '2017', kind: 'year', value: 2017 }],
  ['Sejak tahun 2024/2025.', { text: 'tahun 2024/2025', kind: 'year', value: null }],
  ['Menurut UU No. 18 Tahun 2017.', { text: 'UU No. 18 Tahun 2017', kind: 'law', number: '18', year: 2017 }],
])('%s', (text, found) => expect(numbersIn(text)).toEqual([found]));

test.each([
  ['KP2MI dan Covid-19', 'digits inside of words'],
  ['Abad ke-21', 'an ordinal'],
  ['Kodim 0735', 'what numbers a unit'],
  ['Tiga orang datang.', 'numbers in words are not looked for'],
])('nothing in: %s (%s)', (text) => expect(numbersIn(text)).toEqual([]));
