import { expect, test } from 'vitest';
import { compileQuestions } from '../../../scripts/lesson/compileQuestions';

const article = new Map([['p1', 'Acara ini dibuka oleh 678 orang pada 6 Desember 2025.']]);
const common = { id: 'x', prompt: { en: 'p', id: 'p' }, evidence: ['p1: 678'], explanation: { en: 'e', id: 'e' } };
const stored = {
  id: 'x',
  prompt: { en: 'p', id: 'p' },
  evidence: [{ block: 'p1', spans: [[22, 25]] }],
  explanation: { en: 'e', id: 'e' },
};
const options = [
  { en: 'a', id: 'a' },
  { en: 'b', id: 'b' },
];
const choice = { options, key: 1 };

test.each([
  [
    { kind: 'voice', passage: 'p1: Acara ... dibuka', content: choice, wording: choice },
    { kind: 'voice', passage: { block: 'p1', spans: [[0, 16]] }, content: choice, wording: choice },
  ],
  [
    {
      kind: 'vocabulary',
      word: 'p1: dibuka',
      ...choice,
      distractors: [
        { en: 'no', id: 'tidak' },
        { en: '', id: '' },
      ],
    },
    {
      kind: 'vocabulary',
      word: { block: 'p1', spans: [[10, 16]] },
      ...choice,
      distractors: [
        { en: 'no', id: 'tidak' },
        { en: '', id: '' },
      ],
    },
  ],
  [
    { kind: 'truth', statement: options[0], key: true },
    { kind: 'truth', statement: options[0], key: 'true' },
  ],
  [
    { kind: 'truth', statement: options[0], key: false },
    { kind: 'truth', statement: options[0], key: 'false' },
  ],
  [
    { kind: 'truth', statement: options[0], key: 'notSaid' },
    { kind: 'truth', statement: options[0], key: 'not-said' },
  ],
  [
    { kind: 'number', answer: { kind: 'integer', value: 678 } },
    { kind: 'number', answer: { kind: 'integer', value: 678 } },
  ],
  [
    { kind: 'number', answer: { kind: 'date', day: 6, month: 12, year: 2025 } },
    { kind: 'number', answer: { kind: 'date', day: 6, month: 12, year: 2025 } },
  ],
])('%j', (authored, expected) => {
  const complaints: string[] = [];
  const questions = compileQuestions([{ ...common, ...authored }], article, (message) => complaints.push(message));
  expect(complaints).toEqual([]);
  expect(questions).toEqual([{ index: 0, value: { ...stored, ...expected } }]);
});

const place = (start: number, end: number) => ({ block: 'p1', spans: [[start, end]] });
const words = [{ word: 'dibuka' }, { word: 'membuka', why: { en: 'no', id: 'tidak' } }];
const stand = (text: string, why: object | null = null) => ({ text: { kind: 'indonesian', text }, why });

/** What an entry compiles to, and what is complained of. */
function compiled(authored: object) {
  const complaints: string[] = [];
  const questions = compileQuestions([{ ...common, ...authored }], article, (message, ...path) =>
    complaints.push([...path, message].join(' ')),
  );
  return { value: questions[0]?.value, complaints };
}

test.each<[object, object]>([
  [
    { kind: 'cloze', gap: 'p1: dibuka', options: words, key: 0 },
    {
      kind: 'cloze',
      gap: place(10, 16),
      task: { kind: 'choose', options: [stand('dibuka'), stand('membuka', { en: 'no', id: 'tidak' })], key: 0 },
    },
  ],
  [
    { kind: 'build', word: 'p1: dibuka', pieces: 'di- + [buka]', others: ['-kan', 'ter-'] },
    {
      kind: 'build',
      task: {
        kind: 'take-apart',
        word: place(10, 16),
        pieces: ['di-', 'buka'],
        offered: ['di-', 'buka', '-kan', 'ter-'],
      },
    },
  ],
  [
    { kind: 'dictation', passage: 'p1: Acara ... dibuka' },
    { kind: 'dictation', passage: place(0, 16), text: 'Acara ini dibuka' },
  ],
  [
    { kind: 'transform', passage: 'p1: Acara ... orang', task: 'active', accepted: ['678 orang membuka acara ini.'] },
    {
      kind: 'transform',
      passage: place(0, 31),
      task: 'active',
      answer: {
        kind: 'type',
        accepted: ['678 orang membuka acara ini.'],
        start: null,
        source: 'Acara ini dibuka oleh 678 orang',
      },
    },
  ],
  [
    { kind: 'transform', passage: 'p1: dibuka', task: 'active', options: words, key: 1 },
    {
      kind: 'transform',
      passage: place(10, 16),
      task: 'active',
      answer: { kind: 'choose', options: [stand('dibuka'), stand('membuka', { en: 'no', id: 'tidak' })], key: 1 },
    },
  ],
])('%j', (authored, expected) => {
  expect(compiled(authored)).toEqual({ value: { ...stored, ...expected }, complaints: [] });
});

test('of a word that is typed the author writes at most the answer: what is near it the dictionary says', () => {
  const { value, complaints } = compiled({ kind: 'cloze', gap: 'p1: dibuka', also: ['dimulai'] });
  expect(complaints).toEqual([]);
  expect(value).toMatchObject({
    gap: place(10, 16),
    task: { kind: 'type', hint: null, key: { accepted: ['dibuka', 'dimulai'], root: 'buka', gloss: 'to be opened' } },
  });
  const { value: built } = compiled({
    kind: 'build',
    gap: 'p1: dibuka',
    root: 'buka',
    hint: { en: 'was opened', id: 'x' },
  });
  expect(built).toMatchObject({ task: { kind: 'build', root: 'buka', key: { accepted: ['dibuka'], root: 'buka' } } });
});

test('a name that the dictionary has not is typed as it stands', () => {
  expect(compiled({ kind: 'cloze', gap: 'p1: 678', answer: 'Kobrotsky' })).toMatchObject({
    value: { task: { key: { accepted: ['Kobrotsky'], root: null, near: [] } } },
    complaints: [],
  });
});

test.each<[object, string]>([
  [{ kind: 'cloze', gap: 'p1: dibuka', options: words }, '0 options without a key'],
  [{ kind: 'cloze', gap: 'p1: dibuka', options: words, key: 0, answer: 'dibuka' }, '0 either options and key'],
  [{ kind: 'cloze', gap: 'p1: dibuka', answer: 'dibukkka' }, '0 answer the dictionary does not know'],
  [{ kind: 'cloze', gap: 'p1: ditutup' }, '0 gap quote'],
  [{ kind: 'build', gap: 'p1: dibuka' }, '0 either gap and root'],
  [{ kind: 'build', word: 'p1: dibuka', pieces: 'di- + [buka]', root: 'buka' }, '0 either gap and root'],
  [{ kind: 'build', word: 'p1: dibuka', pieces: 'di- + buka' }, '0 pieces “buka” is neither'],
  [{ kind: 'dictation', passage: 'p1: ditutup' }, '0 passage quote'],
  [{ kind: 'transform', passage: 'p1: dibuka', task: 'active' }, '0 either options and key, or accepted'],
  [
    { kind: 'transform', passage: 'p1: dibuka', task: 'active', options: words, key: 1, start: 'x' },
    '0 either options',
  ],
])('complains of %j: %s', (authored, complaint) => {
  expect(compiled(authored).complaints.join()).toContain(complaint);
});
