import { describe, expect, test } from 'vitest';
import { prepareText, type PreparedText, type Progress } from '../../src/ownText/prepareText';
import { countTexts } from '../../src/ownText/countTexts';
import { formatTextWords } from '../../src/study/formatTextWords';
import { parseTextWords } from '../../src/study/parseTextWords';
import { theLexicon } from '../support/theLexicon';

/** Prepares a text to the end. */
function prepared(raw: string): { readonly text: PreparedText; readonly reports: readonly Progress[] } {
  const steps = prepareText(raw, theLexicon);
  const reports: Progress[] = [];
  for (;;) {
    const step = steps.next();
    if (!step.done) reports.push(step.value);
    else if (step.value.ok) return { text: step.value.prepared, reports };
    else throw new Error(step.value.code);
  }
}

const figuresOf = (raw: string) => prepared(raw).text.figures;

describe('blocks', () => {
  test('come with the spans of their sentences', () => {
    const { blocks, title } = prepared('Jembatan Dibuka\n\nWarga senang. Mereka lama menunggu.').text;
    expect(title).toBe('Jembatan Dibuka');
    expect(blocks).toEqual([
      { kind: 'title', text: 'Jembatan Dibuka', sentences: [[0, 15]] },
      {
        kind: 'paragraph',
        text: 'Warga senang. Mereka lama menunggu.',
        sentences: [
          [0, 13],
          [14, 35],
        ],
      },
    ]);
  });

  test('a block of marks alone is a sentence, so that every block has one', () => {
    const { blocks } = prepared('Warga senang.\n\n***').text;
    expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: '***', sentences: [[0, 3]] });
  });

  test('a long first line is a short title', () => {
    const line = 'Warga kampung itu sudah lama sekali menunggu jembatan baru yang akhirnya selesai dibangun kemarin.';
    expect(prepared(line).text.title).toBe('Warga kampung itu sudah lama sekali menunggu jembatan baru yang akhirnya…');
  });
});

describe('figures', () => {
  test.each([
    ['Warga membaca buku.', { words: 3, ordinary: 3, explained: 3 }, 'all are in the lexicon'],
    ['Warga membaca 12 buku.', { words: 4, ordinary: 3, explained: 3 }, 'a number is left aside'],
    ['Kelas VIII membaca buku.', { words: 4, ordinary: 3, explained: 3 }, 'a Roman one too'],
    ['Kemarin Zxqwanto membaca.', { words: 3, ordinary: 2, explained: 2 }, 'a capital within a sentence: a name'],
    ['Kemarin zxqwanto membaca.', { words: 3, ordinary: 3, explained: 2 }, 'no name, and nothing known'],
  ])('%s (%s)', (raw, figures) => {
    expect(figuresOf(raw)).toMatchObject(figures);
  });

  test.each([
    ['membaca dibaca baca', 1, 'voices of one verb'],
    ['buku buku-buku bukunya', 1, 'a plural, and a clitic'],
    ['membaca pembaca', 2, 'another word, though of one root'],
  ])('%s: %d different words (%s)', (raw, lexemes) => {
    expect(figuresOf(raw).lexemes).toBe(lexemes);
  });
});

describe('what is kept of the words', () => {
  const RAW = 'Jembatan Dibuka\n\nWarga membuka 2 jembatan, kata Zxqwanto. Zxqwanto senang.';

  test('the lexemes with their counts, names and numbers', () => {
    const parsed = parseTextWords(prepared(RAW).text.lexemes);
    expect(parsed).toEqual({
      ok: true,
      value: {
        counts: new Map(Object.entries({ buka: 2, jembatan: 2, kata: 1, senang: 1, warga: 1 })),
        names: 2,
        numbers: 1,
        words: 10,
      },
    });
  });

  test('a text that was saved without it is counted alike', () => {
    const { blocks, lexemes } = prepared(`${RAW}\n\n${'Warga kampung itu lama menunggu.\n\n'.repeat(1_000)}`).text;
    const steps = countTexts(
      blocks.map(({ text }) => text),
      theLexicon,
    );
    let reports = 0;
    for (;;) {
      const step = steps.next();
      if (!step.done) {
        reports++;
        continue;
      }
      expect(formatTextWords(step.value)).toBe(lexemes);
      break;
    }
    expect(reports).toBeGreaterThan(2);
  });
});

test('reports how far it has come, step by step, up to the whole', () => {
  const { reports } = prepared('Warga kampung itu sudah lama menunggu jembatan baru.\n\n'.repeat(2_000));
  expect(reports.length).toBeGreaterThan(5);
  const all = new Set(reports.map(({ of }) => of));
  expect(all.size).toBe(1);
  const done = reports.map((report) => report.done);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(done.at(-1)).toBeLessThanOrEqual(reports[0]!.of);
});

test.each([
  ['', 'empty'],
  ['12345', 'no-letters'],
])('%j is refused: %s', (raw, code) => {
  expect(prepareText(raw, theLexicon).next()).toMatchObject({ done: true, value: { ok: false, code } });
});

describe('what nobody would write is read all the same, in time', () => {
  test.each([
    ['one word of a million letters', 'abcdefghij'.repeat(100_000)],
    ['a million opening brackets', `kata ${'('.repeat(999_000)}`],
    ['hyphens without end', `${'a-'.repeat(400_000)}a`],
    ['fifty thousand lines', 'kata\n\n'.repeat(50_000)],
    ['fifty thousand words in one line', 'kata '.repeat(50_000)],
    ['half pairs and marks of direction', 'a\ud800\u202e'.repeat(40_000)],
    ['a letter with marks without end', `b${'\u0301'.repeat(500_000)}`],
  ])(
    '%s',
    (_, raw) => {
      expect(prepared(raw).text.blocks.length).toBeGreaterThan(0);
    },
    20_000,
  );
});
