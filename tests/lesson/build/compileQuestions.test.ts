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
  [
    {
      kind: 'order',
      pieces: ['Acara', { en: 'first', id: 'pertama' }, 'dibuka'],
      accepted: [[1, 0, 2]],
      about: { en: 'It opened.', id: 'Dibuka.' },
    },
    {
      kind: 'order',
      pieces: [
        { kind: 'indonesian', text: 'Acara' },
        { kind: 'said', text: { en: 'first', id: 'pertama' } },
        { kind: 'indonesian', text: 'dibuka' },
      ],
      accepted: [[1, 0, 2]],
      about: { en: 'It opened.', id: 'Dibuka.' },
      passage: null,
    },
  ],
  [
    {
      kind: 'summary',
      task: 'discussion',
      words: { least: 30, most: 60 },
      rubric: [{ en: 'a', id: 'b', proof: ['p1: dibuka'] }],
      model: 'Acara dibuka.',
    },
    {
      kind: 'summary',
      task: 'discussion',
      words: { least: 30, most: 60 },
      rubric: [{ criterion: { en: 'a', id: 'b' }, proof: [{ block: 'p1', spans: [[10, 16]] }] }],
      model: 'Acara dibuka.',
    },
  ],
])('%j', (authored, expected) => {
  const complaints: string[] = [];
  const questions = compileQuestions([{ ...common, ...authored }], article, (message) => complaints.push(message));
  expect(complaints).toEqual([]);
  expect(questions).toEqual([{ index: 0, value: { ...stored, ...expected } }]);
});
