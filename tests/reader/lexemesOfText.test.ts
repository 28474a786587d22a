import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { passageOf } from '../../src/lesson/Passage';
import { numberedBlocks } from '../../src/ownText/numberedBlocks';
import { prepareText, type PreparedText } from '../../src/ownText/prepareText';
import { lexemesOfText, placed, type NamedBlock, type TextLexemes } from '../../src/reader/lexemesOfText';
import { numbering } from '../../src/shelf/Numbering';
import { statusColumn } from '../../src/shelf/StatusColumn';
import { coverageIn, textLexemesOf } from '../../src/shelf/TextLexemes';
import { coverageOf, shareKnown, type StatusOf } from '../../src/study/coverageOf';
import { formatTextWords } from '../../src/study/formatTextWords';
import { lexemesIn } from '../../src/study/lexemesIn';
import { STATUSES, type LexemeKey } from '../../src/study/Standing';
import { textWordsOf } from '../../src/study/textWordsOf';
import { blocksOfText } from '../../src/workers/textBlocks';
import { anOwnText } from '../ownText/anOwnText';
import { seedLesson } from '../support/seedLesson';
import { standInWorker } from '../support/standInWorker';
import { theLexicon } from '../support/theLexicon';

const { blocks } = passageOf(seedLesson);
const lexemes = placed(
  lexemesIn(
    blocks.map(({ text }) => text),
    [],
    theLexicon,
  ),
  blocks,
);

const at = (block: string, word: string, within = 0) => {
  const { text } = blocks.find(({ id }) => id === block)!;
  return lexemes.at(block, text.indexOf(word) + within);
};

test.each([
  ['the beginning of a word', 'p3', 'menegaskan', 0, 'menegaskan'],
  ['its last letter', 'p3', 'menegaskan', 9, 'menegaskan'],
  ['a clitic on it', 'p9', 'ujarnya', 0, 'ujar'],
])('%s', (_, block, word, within, lexeme) => {
  expect(at(block, word, within)).toEqual({ kind: 'lexeme', lexeme });
});

test.each([
  ['a name', 'p3', 'Mukhtarudin', 0],
  ['the space behind a word', 'p3', 'menegaskan', 10],
])('%s is no lexeme', (_, block, word, within) => {
  expect(at(block, word, within)).toEqual({ kind: 'none' });
});

test('no block, and no offset that there is', () => {
  expect(lexemes.at('p999', 0)).toEqual({ kind: 'none' });
  expect(lexemes.at('p3', 100_000)).toEqual({ kind: 'none' });
});

describe('the share that the reader is shown is that of the library', () => {
  beforeEach(() => {
    vi.stubGlobal('Worker', standInWorker('well'));
    vi.stubGlobal('location', { href: 'https://simak.example/' });
  });

  /** The share as the library tells it, by what is kept of a text; and as the page of the text does. */
  const inLibrary = (kept: string, statusOf: StatusOf) => {
    const names = numbering();
    const words = textLexemesOf(kept, names);
    const statuses = statusColumn();
    for (const number of words.lexemes) statuses.set(number, statusOf(names.names[number] as LexemeKey));
    return shareKnown(coverageIn(words, statuses).tokens);
  };
  const inReader = (read: TextLexemes, statusOf: StatusOf) => shareKnown(coverageOf(read.words, statusOf).tokens);

  /** Any reader: of each lexeme something, by its key alone. */
  const anyReader: fc.Arbitrary<StatusOf> = fc.func(fc.constantFrom(...STATUSES));

  const shares = async (kept: string, shown: readonly NamedBlock[]) => {
    const read = await lexemesOfText(shown);
    if (!read) throw new Error('no engine');
    fc.assert(
      fc.property(anyReader, (statusOf) => {
        expect(inReader(read, statusOf)).toBe(inLibrary(kept, statusOf));
      }),
      { numRuns: 30 },
    );
  };

  test('of a lesson that ships: title and caption count in both', async () => {
    const kept = readFileSync(`public/lessons/${seedLesson.id}.lexemes.txt`, 'utf8');
    await shares(kept, blocks);
    const body = blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'title');
    const known = new Set(
      textWordsOf(
        body.map(({ text }) => text),
        theLexicon,
      ).counts.keys(),
    );
    const ofBody: StatusOf = (key) => (known.has(key) ? 'known' : 'unseen');
    expect(inLibrary(kept, ofBody)).toBeLessThan(1); // it has words of its own: the law above can fail
  });

  test.each([
    ['with a headline', 'Sumur Baru Digali\n\nWarga menggali sumur. Sumur itu dalam.', 'Nama pilihan saya'],
    [
      'without one: the name over it is not of it',
      'Warga menggali sumur itu sejak pagi, lalu pulang.',
      'Bu Sumiyati menimba',
    ],
    ['a name that tells of a name', 'Warga datang.\n\nSumiyati datang. SUMIYATI PULANG.', 'Kata Bu Sumiyati'],
  ])('of a text of one’s own %s', async (_, raw, title) => {
    const { blocks: own, lexemes: kept } = prepared(raw);
    const shown = numberedBlocks(anOwnText({ title, blocks: own }));
    await shares(kept, shown);
    const again = textWordsOf(
      blocksOfText(anOwnText({ title, blocks: own })).body.map(({ text }) => text),
      theLexicon,
    );
    expect(formatTextWords(again)).toBe(kept); // what is counted anew by the library is that, too
  });

  test('though a word of the name has its lexeme, so that its card can have a status', async () => {
    const { blocks: own } = prepared('Warga pulang dari sawah sejak pagi.');
    const read = await lexemesOfText(numberedBlocks(anOwnText({ title: 'Menimba air', blocks: own })));
    expect(read?.at('title', 0)).toEqual({ kind: 'lexeme', lexeme: 'timba' });
    expect(read?.words.counts.has('timba' as LexemeKey)).toBe(false);
    expect(read?.at('p1', 0)).toEqual({ kind: 'lexeme', lexeme: 'warga' });
  });
});

/** What is kept of a text when it is saved. */
function prepared(raw: string): PreparedText {
  const steps = prepareText(raw, theLexicon);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    if (value.ok) return value.prepared;
    throw new Error(value.code);
  }
}
