import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../../src/quiz/parseQuestion';
import {
  aNumberQuestion,
  aTruthQuestion,
  aVocabularyQuestion,
  aVoiceQuestion,
  both,
  placeOf,
  questions,
  textOf,
} from '../builders';

/** A copy of a question in which the value at a path is another one; `undefined` removes it. */
function changed(question: object, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(question);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

const voice = aVoiceQuestion();
const vocabulary = aVocabularyQuestion();
const truth = aTruthQuestion();
const number = aNumberQuestion();

test.each(questions)('a good question of kind $kind is itself', (question) => {
  expect(parseQuestion(question, { textOf })).toEqual({ ok: true, value: question });
});

describe('every member must be there, and be of its type', () => {
  const members = questions.flatMap((question) =>
    Object.keys(question).map((member): [string, string, object] => [question.kind, member, question]),
  );
  test.each(members)('%s: %s missing', (_, member, question) => {
    const parsed = parseQuestion(changed(question, member, undefined), { textOf });
    expect(parsed).toEqual({ ok: false, problems: [{ at: member, code: 'missing' }] });
  });
  test.each(members)('%s: %s retyped', (_, member, question) => {
    const parsed = parseQuestion(changed(question, member, [true]), { textOf });
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problems.every(({ at }) => at.startsWith(member))).toBe(true);
  });
});

const outside = { block: 'p1', spans: [[0, 999]] };

test.each([
  ['strict', voice, 'extra', 1, 'extra', 'unknown-key'],
  ['strict inside, too', voice, 'content.extra', 1, 'content.extra', 'unknown-key'],
  ['no such kind', voice, 'kind', 'essay', 'kind', 'unknown-kind'],
  ['no such kind, though every object has it', voice, 'kind', 'toString', 'kind', 'unknown-kind'],
  ['ids stand in addresses', voice, 'id', 'V 1', 'id', 'wrong-form'],
  ['white space asks nothing', voice, 'prompt.en', '  ', 'prompt.en', 'wrong-form'],
  ['both languages', voice, 'prompt.id', undefined, 'prompt.id', 'missing'],
  ['no proof', voice, 'evidence', [], 'evidence', 'empty'],
  ['no such block', voice, 'evidence.0.block', 'p9', 'evidence.0.block', 'unknown-block'],
  ['a place with nothing in it', voice, 'evidence.0.spans', [], 'evidence.0.spans', 'empty'],
  ['an empty span', voice, 'evidence.0.spans', [[3, 3]], 'evidence.0.spans.0', 'empty-span'],
  [
    'overlapping spans',
    voice,
    'evidence.0.spans',
    [
      [0, 9],
      [5, 12],
    ],
    'evidence.0.spans.1',
    'out-of-order',
  ],
  ['beyond the text', voice, 'evidence.0', outside, 'evidence.0.spans.0', 'out-of-range'],
  ['beyond the text', voice, 'passage', outside, 'passage.spans.0', 'out-of-range'],
  ['three options, numbered from 0', voice, 'content.key', 3, 'content.key', 'out-of-range'],
  ['below the first', voice, 'wording.key', -1, 'wording.key', 'out-of-range'],
  ['between two', voice, 'wording.key', 0.5, 'wording.key', 'out-of-range'],
  ['a choice of one', voice, 'wording.options', [both('exact')], 'wording.options', 'too-few'],
  ['a choice of five', voice, 'content.options', [...'abcde'].map(both), 'content.options', 'too-many'],
  ['the same but for case and space', voice, 'content.options.1', both('Minister '), 'content.options.1', 'repeated'],
  ['beyond the text', vocabulary, 'word', outside, 'word.spans.0', 'out-of-range'],
  ['three options', vocabulary, 'key', 3, 'key', 'out-of-range'],
  ['two options alike', vocabulary, 'options.0', both('shouted'), 'options.2', 'repeated'],
  ['one for each option', vocabulary, 'distractors', [], 'distractors', 'wrong-length'],
  ['a wrong option says why', vocabulary, 'distractors.0.id', '', 'distractors.0.id', 'empty'],
  ['the right one says nothing', vocabulary, 'distractors.1.en', 'because', 'distractors.1.en', 'not-empty'],
  ['the word, not the value', truth, 'key', true, 'key', 'wrong-type'],
  ['as authored, not as stored', truth, 'key', 'notSaid', 'key', 'not-allowed'],
  ['no such number', number, 'answer.kind', 'weight', 'answer.kind', 'not-allowed'],
  ['below zero', number, 'answer.value', -1, 'answer.value', 'out-of-range'],
  ['not whole', number, 'answer.value', 1.5, 'answer.value', 'out-of-range'],
  ['no such year', number, 'answer', { kind: 'year', value: 0 }, 'answer.value', 'out-of-range'],
  ['November has thirty', number, 'answer', { kind: 'date', day: 31, month: 11, year: 2025 }, 'answer', 'no-such-date'],
  ['half a date', number, 'answer', { kind: 'date', day: 6, month: 12 }, 'answer.year', 'missing'],
])('refused: %s', (_, question, path, value, at, code) => {
  const parsed = parseQuestion(changed(question, path, value), { textOf });
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) expect(parsed.problems).toContainEqual({ at, code });
});

test.each([[null], ['voice'], [[]], [undefined]])('%j is no question', (value) => {
  expect(parseQuestion(value, { textOf })).toEqual({ ok: false, problems: [{ at: 'kind', code: 'missing' }] });
});

test('a place of several spans is proof, too', () => {
  const evidence = [
    {
      ...placeOf('p1', 'Perbedaan'),
      spans: [
        [1, 10],
        [24, 29],
      ],
    },
  ];
  expect(parseQuestion({ ...voice, evidence }, { textOf }).ok).toBe(true);
});
