import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { discourseOf } from '../../../src/language/discourse/discourseOf';
import { numbersAndDates } from '../../../src/language/discourse/numbersAndDates';
import { readText } from '../../../src/language/readText';
import { theLexicon } from '../../support/theLexicon';

/** What was written down of an article before the code had read it. Texts by how they begin. */
interface Expected {
  readonly quotes: readonly (readonly [begins: string, kind: string, speaker: string | null, cue: string | null])[];
  readonly indirect: readonly (readonly [begins: string, speaker: string | null, verb: string])[];
  readonly people: readonly (readonly [name: string, role: string | null])[];
  readonly numbers: readonly string[];
}

const NAMES = [
  '01-banjir',
  '02-pencurian',
  '03-anggaran',
  '04-film',
  '05-bank',
  '06-bola',
  '07-sekolah',
  '08-undangan',
  '09-wawancara',
  '10-telepon',
  '11-tanpa-tanda',
  '12-pers',
  '13-kecelakaan',
  '14-selebritas',
  '15-luar-negeri',
  '16-dewan',
  '17-riset',
  '18-pasar',
  '19-pidato',
  '20-viral',
  '21-ekspor',
  '22-tokoh',
  '23-militer',
  '24-wawancara-tokoh',
  '25-lingkungan',
];

const folder = new URL('articles/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** Articles of our own, in the manners of several newsrooms. */
describe.each(NAMES)('%s', (name) => {
  const text = read(`${name}.txt`);
  const expected = JSON.parse(read(`${name}.json`)) as Expected;
  const document = readText(text, theLexicon);
  const { quotations, reported, people } = discourseOf(text, document);
  const begins = (found: string, starts: readonly string[]) => starts.find((start) => found.startsWith(start)) ?? found;

  test('quotations', () => {
    const starts = expected.quotes.map(([start]) => start);
    expect(
      quotations.map(({ span, kind, speaker, cue }) => [
        begins(text.slice(...span), starts),
        kind,
        speaker?.name ?? null,
        cue?.verb ?? null,
      ]),
    ).toEqual(expected.quotes);
  });

  test('reported speech', () => {
    const starts = expected.indirect.map(([start]) => start);
    expect(
      reported.map(({ span, speaker, cue }) => [begins(text.slice(...span), starts), speaker?.name ?? null, cue.verb]),
    ).toEqual(expected.indirect);
  });

  test('people', () => {
    expect(people.map((person) => [person.name, person.role])).toEqual(expected.people);
  });

  test('numbers and dates', () => {
    expect(numbersAndDates(text, document).map(({ span }) => text.slice(...span))).toEqual(expected.numbers);
  });
});
