import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../src/language/lexicon/Cue';
import { parseContexts } from '../../../src/language/lexicon/parseContexts';
import { parseCues } from '../../../src/language/lexicon/parseCues';

const nothing = { words: [], classes: [], edge: null, open: null };

describe('a cue', () => {
  test.each<readonly [string, Cue, string]>([
    ['~ bank', { kind: 'beside', before: [], after: [{ ...nothing, words: ['bank'] }] }, 'the word behind'],
    ['suku,kredit ~', { kind: 'beside', before: [{ ...nothing, words: ['suku', 'kredit'] }], after: [] }, 'one of two'],
    ['V,NUM ~', { kind: 'beside', before: [{ ...nothing, classes: ['v', 'vt', 'num'] }], after: [] }, 'classes'],
    ['~ .', { kind: 'beside', before: [], after: [{ ...nothing, edge: 'mark' }] }, 'a mark'],
    ['^ ~', { kind: 'beside', before: [{ ...nothing, edge: 'sentence' }], after: [] }, 'the beginning'],
    [
      'lebih * ~',
      {
        kind: 'beside',
        before: [
          { ...nothing, words: ['lebih'] },
          { ...nothing, open: 'one' },
        ],
        after: [],
      },
      'any word between',
    ],
    [
      '~ … maupun',
      {
        kind: 'beside',
        before: [],
        after: [
          { ...nothing, open: 'some' },
          { ...nothing, words: ['maupun'] },
        ],
      },
      'any number of words between',
    ],
    ['=Minggu', { kind: 'form', form: 'Minggu' }, 'how it is written'],
    ['kredit deposito', { kind: 'collocate', words: ['kredit', 'deposito'] }, 'words of the sentence'],
    ['#economy', { kind: 'field', field: 'economy' }, 'what the text is about'],
  ])('%s: %j (%s)', (text, expected) => {
    expect(parseCues(text)).toEqual([expected]);
  });

  test.each([
    ['', 'an empty cue'],
    ['~ bank;', 'an empty cue'],
    ['~', 'expected one ~'],
    ['~ bank ~', 'expected one ~'],
    ['~ XYZ', 'place “XYZ”'],
    ['#cooking', 'field “#cooking”'],
    ['=a b', 'form “=a b”'],
    ['Bank kredit', 'word “Bank”'],
  ])('%j cannot be read: %s', (text, message) => {
    expect(parseCues(text)).toContain(message);
  });
});

test('a file has the cues of senses, and words of fields', () => {
  const { cues, fields, problems } = parseContexts('# why\n\n#sport | gol klub\nbunga/2 | ~ bank; #economy\n');
  expect([...cues]).toEqual([['bunga', [{ sense: 2, cues: '~ bank; #economy' }]]]);
  expect([...fields]).toEqual([['sport', ['gol', 'klub']]]);
  expect(problems).toEqual([]);
});

test.each([
  ['bunga/2', 'expected: id/sense | cue; cue'],
  ['bunga | ~ bank', 'sense “bunga”'],
  ['bunga/1 | ~ mawar', 'bunga/1 is there twice'],
  ['bunga/2 | ~ XYZ', 'place “XYZ”'],
  ['#sport | gol', '#sport is there twice'],
  ['#cooking | wajan', 'field “#cooking”'],
])('%s is reported with its line', (line, message) => {
  const { problems } = parseContexts(`#sport | klub\nbunga/1 | ~ melati\n${line}`);
  expect(problems).toMatchObject([{ line: 3 }]);
  expect(problems[0]?.message).toContain(message);
});
