import { expect, test } from 'vitest';
import { markAnswer } from '../../src/quiz/markAnswer';
import { aNumberQuestion, aTruthQuestion, aVocabularyQuestion, aVoiceQuestion } from './builders';

const right = { kind: 'right' };
const voice = aVoiceQuestion();
const date = aNumberQuestion({ answer: { kind: 'date', day: 6, month: 12, year: 2025 } });
const year = aNumberQuestion({ answer: { kind: 'year', value: 2017 } });

function markOf(question: Parameters<typeof markAnswer>[0], answer: unknown) {
  const marked = markAnswer(question, answer);
  return marked.ok ? marked.value.mark : marked.problems;
}

test.each<[string, object, string]>([
  ['678 prasasti', right, 'as the question counts, in Indonesian'],
  ['678 Plaques.', right, 'in English, with a capital and a full stop'],
  ['enam ratus tujuh puluh delapan prasasti', right, 'after words'],
  ['678 prasasti ditandatangani', right, 'more of the question'],
  ['67 prasasti', { kind: 'wrong', faults: [{ code: 'number', chosen: 67, right: 678 }] }, 'a wrong one is wrong'],
  ['678 desa', { kind: 'unreadable', code: 'not-a-number' }, 'something that was not asked'],
  ['678 lusin prasasti', { kind: 'unreadable', code: 'not-a-number' }, 'dozens of it'],
  ['bukan 678 prasasti', { kind: 'unreadable', code: 'not-a-number' }, 'a denial'],
  ['berapa prasasti', { kind: 'unreadable', code: 'empty' }, 'only the question'],
])('what is counted may be named: %j is %j (%s)', (text, mark, _) => {
  const prompt = { en: 'How many plaques were signed?', id: 'Berapa prasasti yang ditandatangani?' };
  expect(markOf(aNumberQuestion({ prompt }), { kind: 'number', text })).toEqual(mark);
});

test.each<[number, number, object, string]>([
  [0, 0, right, 'both axes right'],
  [1, 0, { kind: 'partly', faults: [{ code: 'content', chosen: 1, right: 0 }] }, 'the wording is right'],
  [0, 1, { kind: 'partly', faults: [{ code: 'wording', chosen: 1, right: 0 }] }, 'the content is right'],
  [
    2,
    1,
    {
      kind: 'wrong',
      faults: [
        { code: 'content', chosen: 2, right: 0 },
        { code: 'wording', chosen: 1, right: 0 },
      ],
    },
    'neither is right',
  ],
])('voice: content %d, wording %d', (content, wording, mark, _) => {
  expect(markOf(voice, { kind: 'voice', content, wording })).toEqual(mark);
});

test('vocabulary: the meaning chosen, or another', () => {
  expect(markOf(aVocabularyQuestion(), { kind: 'vocabulary', option: 1 })).toEqual(right);
  expect(markOf(aVocabularyQuestion(), { kind: 'vocabulary', option: 2 })).toEqual({
    kind: 'wrong',
    faults: [{ code: 'meaning', chosen: 2, right: 1 }],
  });
});

test.each([
  ['true', 'true', null],
  ['false', 'false', null],
  ['not-said', 'not-said', null],
  ['true', 'false', 'text-agrees'],
  ['false', 'true', 'text-disagrees'],
  ['not-said', 'true', 'not-in-text'],
  ['not-said', 'false', 'not-in-text'],
  ['true', 'not-said', 'in-text'],
  ['false', 'not-said', 'in-text'],
] as const)('truth: it is %s, answered %s: %s', (key, truth, code) => {
  const mark = code === null ? right : { kind: 'wrong', faults: [{ code, chosen: truth, right: key }] };
  expect(markOf(aTruthQuestion({ key }), { kind: 'truth', truth })).toEqual(mark);
});

test.each<[string, object, string]>([
  ['678', right, 'digits'],
  ['enam ratus tujuh puluh delapan', right, 'words'],
  ['678 orang', right, 'with a classifier'],
  ['687', { kind: 'wrong', faults: [{ code: 'number', chosen: 687, right: 678 }] }, 'another number'],
  ['0', { kind: 'wrong', faults: [{ code: 'number', chosen: 0, right: 678 }] }, 'zero is no magnitude'],
  ['678 ribu', { kind: 'wrong', faults: [{ code: 'magnitude', chosen: 678000, right: 678 }] }, 'ribu for ratus'],
  ['6.780', { kind: 'wrong', faults: [{ code: 'magnitude', chosen: 6780, right: 678 }] }, 'a zero too many'],
  ['', { kind: 'unreadable', code: 'empty' }, 'nothing'],
  ['banyak', { kind: 'unreadable', code: 'not-a-number' }, 'no number'],
  ['6 Desember 2025', { kind: 'unreadable', code: 'number-wanted' }, 'a date'],
])('a number: %j is %j (%s)', (text, mark, _) => {
  expect(markOf(aNumberQuestion(), { kind: 'number', text })).toEqual(mark);
});

test.each<[string, object, string]>([
  ['2017', right, 'digits'],
  ['tahun 2017', right, 'with the word'],
  ['dua ribu tujuh belas', right, 'words'],
  ['2018', { kind: 'wrong', faults: [{ code: 'year', chosen: 2018, right: 2017 }] }, 'another year'],
  ['17', { kind: 'unreadable', code: 'short-year' }, 'without its century'],
  ['6 Desember 2017', { kind: 'unreadable', code: 'year-wanted' }, 'more than was asked'],
])('a year: %j is %j (%s)', (text, mark, _) => {
  expect(markOf(year, { kind: 'number', text })).toEqual(mark);
});

test.each<[string, object, string]>([
  ['6 Desember 2025', right, 'Indonesian'],
  ['December 6, 2025', right, 'English'],
  ['6/12/2025', right, 'digits, day first'],
  ['12/6/2025', { kind: 'unreadable', code: 'ambiguous-date' }, 'right only to an American: ask'],
  ['7 Desember 2025', { kind: 'wrong', faults: [{ code: 'day', chosen: 7, right: 6 }] }, 'the day'],
  ['6 November 2025', { kind: 'wrong', faults: [{ code: 'month', chosen: 11, right: 12 }] }, 'the month'],
  ['6 Desember 2024', { kind: 'wrong', faults: [{ code: 'year', chosen: 2024, right: 2025 }] }, 'the year'],
  [
    '7/11/2025',
    {
      kind: 'wrong',
      faults: [
        { code: 'day', chosen: 7, right: 6 },
        { code: 'month', chosen: 11, right: 12 },
      ],
    },
    'wrong in either order: no need to ask',
  ],
  ['2025', { kind: 'unreadable', code: 'date-wanted' }, 'only the year'],
  ['Desember 2025', { kind: 'unreadable', code: 'incomplete-date' }, 'no day'],
])('a date: %j is %j (%s)', (text, mark, _) => {
  expect(markOf(date, { kind: 'number', text })).toEqual(mark);
});

test.each([
  ['three options', voice, { kind: 'voice', content: 3, wording: 0 }, 'content', 'out-of-range'],
  ['below the first', voice, { kind: 'voice', content: 0, wording: -1 }, 'wording', 'out-of-range'],
  ['only one axis', voice, { kind: 'voice', content: 0 }, 'wording', 'missing'],
  ['an answer to another kind', voice, { kind: 'truth', truth: 'true' }, 'kind', 'not-allowed'],
  ['nothing', voice, null, '', 'wrong-type'],
  ['three options', aVocabularyQuestion(), { kind: 'vocabulary', option: 3 }, 'option', 'out-of-range'],
  ['text for a number', aVocabularyQuestion(), { kind: 'vocabulary', option: '1' }, 'option', 'wrong-type'],
  ['none of the three', aTruthQuestion(), { kind: 'truth', truth: 'maybe' }, 'truth', 'not-allowed'],
  ['a number for a text', aNumberQuestion(), { kind: 'number', text: 678 }, 'text', 'wrong-type'],
  ['longer than anybody types', aNumberQuestion(), { kind: 'number', text: '1'.repeat(1001) }, 'text', 'too-large'],
])('no answer to this question: %s', (_, question, answer, at, code) => {
  expect(markOf(question, answer)).toContainEqual({ at, code });
});
