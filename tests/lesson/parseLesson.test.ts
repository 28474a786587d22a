import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/lesson/Parsed';
import { LIMITS } from '../../src/lesson/limits';
import { parseLesson } from '../../src/lesson/parseLesson';
import { openLesson } from '../../src/quiz/openLesson';
import { format2 } from './format2';
import { valueAt, withValue } from './spoil';

function problemsOf(value: unknown): readonly Problem[] {
  const parsed = openLesson(value);
  return parsed.ok ? [] : parsed.problems;
}

/** Spans of p1, `Lurah Sari membuka … datang 🙂`: 95 units, the last two of them one character. */
const P1 = 'body.0';

describe('what a lesson may not be', () => {
  test.each([
    ['null', null],
    ['undefined', undefined],
    ['a text', '{}'],
    ['a list', []],
    ['a map', new Map()],
    ['an instance of a class', new (class Lesson {})()],
    ['a function', () => ({})],
  ])('%s', (_, value) => {
    expect(problemsOf(value)).toEqual([{ at: '', code: 'wrong-type' }]);
  });

  test('an object with nothing in it misses every member', () => {
    const missing = problemsOf({});
    expect(missing.map(({ at }) => at).sort()).toEqual(Object.keys(format2()).sort());
    expect(new Set(missing.map(({ code }) => code))).toEqual(new Set(['missing']));
  });
});

describe('values that are not foreseen', () => {
  test.each<[string, unknown, string, string]>([
    ['level.cefr', 'D1', 'not-allowed', 'no such level'],
    ['level.bipa', 8, 'not-allowed', 'BIPA ends at 7'],
    ['level.bipa', '4', 'wrong-type', 'a number, not its digits'],
    ['topic', 'gossip', 'not-allowed', 'a topic the app has no name for'],
    ['body.0.kind', 'table', 'not-allowed', 'no such kind of block'],
    ['glossary.0.kind', 'sentence', 'not-allowed', 'no such kind of entry'],
    ['glossary.0.partOfSpeech', 'article', 'not-allowed', 'Indonesian has none'],
    ['glossary.0.pieces.0.role', 'circumfix', 'not-allowed', 'written as prefix and suffix'],
    ['glossary.4.expansion.kind', 'guessed', 'not-allowed', 'spelled out or unknown'],
    ['quotations.0.content.kind', 'thought', 'not-allowed', 'no such content'],
    ['quotations.0.wording', 'paraphrase', 'not-allowed', 'no such wording'],
    ['notes.0.kind', 'joke', 'not-allowed', 'no such note'],
    ['questions.0.kind', 'riddle', 'unknown-kind', 'no such kind of question'],
    ['questions.0.kind', 'toString', 'unknown-kind', 'what every object has is no kind'],
    ['questions.0.kind', 'constructor', 'unknown-kind', 'nor is this'],
    ['revision', 0, 'out-of-range', 'revisions count from 1'],
    ['revision', 1.5, 'out-of-range', 'and are whole'],
    ['id', 'Sumur Cikole', 'wrong-form', 'an id stands in addresses'],
    ['id', '', 'wrong-form', 'an id is not empty'],
    ['id', '../etc', 'wrong-form', 'and is no path'],
    ['body.0.id', 'title', 'wrong-form', 'the title is not of the body'],
    ['body.0.id', 'constructor', 'wrong-form', 'what every object has is no block'],
    ['hash', 'sha256-0', 'wrong-form', '43 digits of base64url'],
    ['hash', `md5-${'A'.repeat(43)}`, 'wrong-form', 'one algorithm'],
    ['source.title', '', 'empty', 'an article has a title'],
    ['summary.id', '', 'empty', 'said in both languages'],
    ['glossary.0.literal', '', 'empty', 'null says that there is none'],
    ['body', [], 'empty', 'an article has text'],
    ['notes.0.place.spans', [], 'empty', 'a place holds something'],
    ['sets.0.questions', [], 'empty', 'a set asks something'],
    ['sets.0.id', 'Isi', 'wrong-form', 'an id stands in addresses'],
    ['sets.1.about.id', '', 'empty', 'said in both languages'],
  ])('%s = %j: %s (%s)', (at, value, code) => {
    expect(problemsOf(withValue(format2(), at, value))).toContainEqual({ at, code });
  });
});

describe('values that may be', () => {
  test.each<[string, unknown, string]>([
    ['variantOf', null, 'an original'],
    ['source.author', '', 'printed without a byline'],
    ['source.tagLine', '', 'without tags'],
    ['glossary', [], 'no glossary yet'],
    ['quotations', [], 'nobody speaks'],
    ['notes', [], 'nothing odd'],
    ['sets', [], 'questions in no set'],
    ['sets.0.questions', ['t1'], 'some questions in no set'],
    ['glossary.0.places', [], 'an entry that stands nowhere'],
    ['translations.en', {}, 'nobody has translated it'],
    ['translations.en.p1.phrases', [], 'not aligned yet'],
    ['level.cefr', 'C2', 'another level'],
  ])('%s = %j (%s)', (at, value) => {
    expect(problemsOf(withValue(format2(), at, value))).toEqual([]);
  });

  test('no caption, if nothing refers to it', () => {
    const bare = withValue(withValue(format2(), 'source.caption', ''), 'glossary', []);
    const { caption: _, ...blocks } = valueAt(bare, 'translations.en') as Record<string, unknown>;
    expect(problemsOf(withValue(withValue(bare, 'translations.en', blocks), 'entities.3.places', []))).toEqual([]);
  });
});

describe('spans', () => {
  test.each([
    [[5, 5], 'empty-span', 'holds nothing'],
    [[9, 5], 'empty-span', 'ends before it begins'],
    [[-1, 5], 'out-of-range', 'begins before the text'],
    [[0, 96], 'out-of-range', 'ends after it'],
    [[0.5, 5], 'out-of-range', 'half an offset'],
    [[93, 94], 'splits-character', 'ends within 🙂'],
    [[94, 95], 'splits-character', 'begins within 🙂'],
    [[0, 1e308], 'out-of-range', 'far out'],
  ])('%j: %s (%s)', (span, code) => {
    const spoilt = withValue(format2(), 'notes.0.place.spans.0', span);
    expect(problemsOf(spoilt)).toEqual([{ at: 'notes.0.place.spans.0', code }]);
  });

  test.each([
    [[0, 95], 'the whole block'],
    [[93, 95], 'the whole of 🙂'],
    [[94 - 2, 93], 'up to it'],
  ])('%j is good (%s)', (span) => {
    expect(problemsOf(withValue(format2(), 'notes.0.place.spans.0', span))).toEqual([]);
  });

  test.each([
    [
      [
        [0, 5],
        [3, 8],
      ],
      'one begins within another',
    ],
    [
      [
        [6, 10],
        [0, 5],
      ],
      'the second before the first',
    ],
    [
      [
        [0, 5],
        [0, 5],
      ],
      'twice the same',
    ],
  ])('%j: out of order (%s)', (spans) => {
    const spoilt = withValue(format2(), 'notes.0.place.spans', spans);
    expect(problemsOf(spoilt)).toEqual([{ at: 'notes.0.place.spans.1', code: 'out-of-order' }]);
  });

  test.each([
    'glossary.0.places.0',
    'entities.0.places.0',
    'quotations.1.place',
    'quotations.1.cue.place',
    'notes.1.place',
  ])('are looked at in %s', (place) => {
    const spoilt = withValue(format2(), `${place}.spans.0`, [0, 999]);
    expect(problemsOf(spoilt)).toEqual([{ at: `${place}.spans.0`, code: 'out-of-range' }]);
  });

  test.each(['source', 'target'])('are looked at in the %s of a phrase', (side) => {
    const at = `translations.en.p2.phrases.0.${side}.0`;
    expect(problemsOf(withValue(format2(), at, [0, 999]))).toContainEqual({ at, code: 'out-of-range' });
  });
});

describe('sentences', () => {
  test.each<[string, unknown, string, string, string]>([
    [`${P1}.sentences.0`, [1, 67], `${P1}.sentences.0`, 'not-covered', 'a letter before the first'],
    [`${P1}.sentences.0`, [0, 66], `${P1}.sentences.1`, 'not-covered', 'a full stop between two'],
    [`${P1}.sentences.1`, [68, 93], `${P1}.sentences`, 'not-covered', 'a sign after the last'],
    [`${P1}.sentences.1`, [60, 95], `${P1}.sentences.1`, 'out-of-order', 'one runs into the other'],
    [`${P1}.sentences`, [[0, 95]], 'translations.en.p1.sentences', 'sentence-count', 'fewer than their translations'],
    ['translations.en.p1.sentences', [[0, 109]], 'translations.en.p1.sentences', 'sentence-count', 'more than theirs'],
    ['translations.en.p3.sentences.0', [0, 40], 'translations.en.p3.sentences', 'not-covered', 'English left over'],
    [
      'translations.en.title.sentences',
      [
        [0, 6],
        [7, 32],
      ],
      'translations.en.title.sentences',
      'sentence-count',
      'a title is one',
    ],
  ])('%s = %j: %s %s (%s)', (path, value, at, code) => {
    expect(problemsOf(withValue(format2(), path, value))).toContainEqual({ at, code });
  });

  test('may include the white space around them', () => {
    expect(
      problemsOf(
        withValue(format2(), `${P1}.sentences`, [
          [0, 68],
          [68, 95],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('phrases', () => {
  const at = 'translations.en.p2.phrases.0';

  test.each([
    ['source', [[70, 80]], 'over the end of its sentence'],
    ['source', [[76, 86]], 'in another sentence than its English'],
    ['target', [[85, 90]], 'English of another sentence'],
    [
      'source',
      [
        [1, 5],
        [76, 86],
      ],
      'one part in each',
    ],
  ])('%s = %j (%s)', (side, spans) => {
    expect(problemsOf(withValue(format2(), `${at}.${side}`, spans))).toEqual([{ at, code: 'crosses-sentence' }]);
  });
});

describe('references', () => {
  test.each([
    ['notes.0.place.block', 'p9', 'unknown-block', 'no such block'],
    ['notes.0.place.block', 'constructor', 'unknown-block', 'what every object has'],
    ['glossary.0.places.0.block', 'p9', 'unknown-block', 'of an entry'],
    ['quotations.1.cue.place.block', 'h9', 'unknown-block', 'of a cue'],
    ['quotations.1.content.by', 'nobody', 'unknown-entity', 'nobody of that name'],
    ['quotations.2.content.by', 'nobody', 'unknown-entity', 'who relays it'],
    ['quotations.2.content.from', 'nobody', 'unknown-entity', 'whose it is'],
    ['variantOf', 'sumur-cikole', 'self-reference', 'a variant of itself'],
    ['body.2.id', 'p1', 'duplicate-id', 'two blocks of one name'],
    ['glossary.1.id', 'membersihkan', 'duplicate-id', 'two entries'],
    ['entities.1.id', 'sari', 'duplicate-id', 'two people'],
    ['quotations.1.id', 'q1', 'duplicate-id', 'two quotations'],
    ['notes.1.id', 'no-stop', 'duplicate-id', 'two notes'],
    ['questions.3.id', 't1', 'duplicate-id', 'two questions'],
    ['sets.1.id', 'isi', 'duplicate-id', 'two sets'],
    ['sets.0.questions.1', 'x9', 'unknown-question', 'nobody asks that'],
    ['sets.1.questions.0', 't1', 'in-two-sets', 'asked in the set before'],
    ['sets.0.questions.1', 't1', 'in-two-sets', 'asked twice in one'],
  ])('%s = %j: %s (%s)', (at, value, code) => {
    expect(problemsOf(withValue(format2(), at, value))).toContainEqual({ at, code });
  });

  test('an entry and a person may share an id', () => {
    expect(problemsOf(withValue(format2(), 'glossary.0.id', 'sari'))).toEqual([]);
  });

  test('sets of questions that are gone', () => {
    const codes = problemsOf(withValue(format2(), 'questions', [])).map(({ code }) => code);
    expect(codes).toEqual(Array.from({ length: 7 }, () => 'unknown-question'));
  });

  test('a block without its translation', () => {
    const { p3: _, ...blocks } = valueAt(format2(), 'translations.en') as Record<string, unknown>;
    const spoilt = withValue(format2(), 'translations.en', blocks);
    expect(problemsOf(spoilt)).toEqual([{ at: 'translations.en.p3', code: 'missing' }]);
  });
});

describe('formats', () => {
  test.each<[unknown, string, string]>([
    [3, 'format-too-new', 'of a later app'],
    [1e9, 'format-too-new', 'much later'],
    [0, 'not-allowed', 'formats count from 1'],
    [-1, 'not-allowed', 'and not down'],
    [1.5, 'not-allowed', 'and are whole'],
    ['1', 'wrong-type', 'a number, not its digit'],
  ])('%j: %s (%s)', (format, code) => {
    expect(problemsOf(withValue(format2(), 'format', format))).toEqual([{ at: 'format', code }]);
  });

  test('of a later app, with members that this one has not seen', () => {
    expect(problemsOf({ format: 7, sections: [] })).toEqual([{ at: 'format', code: 'format-too-new' }]);
  });
});

describe('problems', () => {
  test('are all reported, each at its place', () => {
    const spoilt = withValue(withValue(format2(), 'notes.0.place.block', 'p9'), 'quotations.1.content.by', 'nobody');
    expect(problemsOf(spoilt)).toEqual([
      { at: 'notes.0.place.block', code: 'unknown-block' },
      { at: 'quotations.1.content.by', code: 'unknown-entity' },
    ]);
  });

  test.each([
    ['of shape', { kind: 'note' }],
    ['of places', { id: 'x', kind: 'usage', place: { block: 'p9', spans: [[0, 1]] }, text: { en: 'x', id: 'x' } }],
  ])('%s stop at a number that can be read', (_, note) => {
    const many = Array.from({ length: 400 }, () => note);
    expect(problemsOf(withValue(format2(), 'notes', many))).toHaveLength(LIMITS.problems);
  });

  test('of a question stand under the question', () => {
    const kinds = {
      riddle: () => ({
        ok: false as const,
        problems: [
          { at: 'key', code: 'odd' },
          { at: '', code: 'sad' },
        ],
      }),
    };
    expect(parseLesson(withValue(format2(), 'questions', [{ kind: 'riddle' }]), kinds)).toEqual({
      ok: false,
      problems: [
        { at: 'questions.0.key', code: 'odd' },
        { at: 'questions.0', code: 'sad' },
      ],
    });
  });
});

test('a parsed lesson shares nothing with what came in', () => {
  const input = format2();
  const parsed = openLesson(input);
  if (!parsed.ok) throw new Error('refused');
  (valueAt(input, 'body.0') as Record<string, unknown>)['text'] = 'changed';
  (valueAt(input, 'notes.0.place.spans.0') as number[])[0] = 90;
  (valueAt(input, 'questions.0.prompt') as Record<string, unknown>)['en'] = 'changed';
  expect(parsed.value).toEqual(format2());
});
