import { describe, expect, test } from 'vitest';
import { markAnswer } from '../../../src/quiz/markAnswer';
import { parseQuestion } from '../../../src/quiz/parseQuestion';
import { placesOf, proofOf, arrangementOf } from '../../../src/quiz/Item';
import type { Question } from '../../../src/quiz/questionKinds';
import {
  aBuildQuestion,
  aChoiceOfCloze,
  aChoiceOfTransform,
  aClozeQuestion,
  aDictationQuestion,
  aNumberQuestion,
  aTakeApart,
  aTransformQuestion,
  aTruthQuestion,
  aVocabularyQuestion,
  aVoiceQuestion,
  both,
  placeOf,
  questions,
  seeded,
  textOf,
  typedQuestions,
  word,
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
const cloze = aClozeQuestion();
const clozeChoice = aChoiceOfCloze();
const build = aBuildQuestion();
const takeApart = aTakeApart();
const transform = aTransformQuestion();
const transformChoice = aChoiceOfTransform();
const dictation = aDictationQuestion();
const all = [...questions, ...typedQuestions];

test.each(all)('a good question of kind $kind is itself', (question) => {
  expect(parseQuestion(question, { textOf })).toEqual({ ok: true, value: question });
  expect(parseQuestion(JSON.parse(JSON.stringify(question)), { textOf })).toEqual({ ok: true, value: question });
});

describe('every member must be there, and be of its type', () => {
  const members = all.flatMap((question) =>
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
  ['beyond the text', cloze, 'gap', outside, 'gap.spans.0', 'out-of-range'],
  [
    'two gaps to type in',
    cloze,
    'gap.spans',
    [
      [0, 5],
      [6, 13],
    ],
    'gap.spans',
    'too-many',
  ],
  ['what stands in the gap is right', cloze, 'task.key.accepted', ['diadakan'], 'task.key.accepted', 'not-in-gap'],
  ['right and near', cloze, 'task.key.near.0.form', 'Digelar', 'task.key.near.0.form', 'near-accepted'],
  ['a root without a letter', cloze, 'task.key.root', '-', 'task.key.root', 'empty'],
  ['no such task', cloze, 'task.kind', 'say', 'task.kind', 'not-allowed'],
  ['three options', clozeChoice, 'task.key', 3, 'task.key', 'out-of-range'],
  ['what stands in the gap is the key', clozeChoice, 'task.key', 0, 'task.key', 'not-in-gap'],
  ['two options alike', clozeChoice, 'task.options.0', word('Gelaran'), 'task.options.2', 'repeated'],
  [
    'a gap is filled with Indonesian',
    clozeChoice,
    'task.options.0',
    { text: { kind: 'said', text: both('held') }, why: null },
    'task.options.0.text',
    'not-indonesian',
  ],
  ['the right one says nothing', clozeChoice, 'task.options.1.why', both('because'), 'task.options.1.why', 'not-empty'],
  ['another root than the key has', build, 'task.root', 'gelar', 'task.root', 'other-root'],
  ['what stands in the gap is right', build, 'task.key.accepted', ['menghadiri'], 'task.key.accepted', 'not-in-gap'],
  ['beyond the text', takeApart, 'task.word', outside, 'task.word.spans.0', 'out-of-range'],
  [
    'a piece that is not there to be picked',
    takeApart,
    'task.offered',
    ['di-', 'adir', '-i'],
    'task.pieces.1',
    'not-offered',
  ],
  ['two pieces alike', takeApart, 'task.offered.4', 'adir', 'task.offered', 'repeated'],
  ['a right piece twice', takeApart, 'task.offered.4', 'di-', 'task.offered', 'repeated'],
  ['one piece is no word taken apart', takeApart, 'task.pieces', ['hadir'], 'task.pieces', 'empty'],
  ['the words of the passage', transform, 'answer.source', 'Persamaan itu fakta', 'answer.source', 'other-text'],
  [
    'the sentence as it was',
    transform,
    'answer.accepted.0',
    'Perbedaan itu (fakta).',
    'answer.accepted.0',
    'unchanged',
  ],
  ['another beginning', transform, 'answer.start', 'Ia berkata', 'answer.accepted.0', 'other-start'],
  [
    'too many ways',
    transform,
    'answer.accepted.0',
    `Menteri mengatakan ${'(a) '.repeat(6)}`,
    'answer.accepted.0',
    'too-many',
  ],
  ['no such task', transform, 'task', 'question', 'task', 'not-allowed'],
  ['two options', transformChoice, 'answer.key', 2, 'answer.key', 'out-of-range'],
  ['the words of the passage', dictation, 'text', 'Acara digelar', 'text', 'other-text'],
  [
    'two stretches are not said in one',
    dictation,
    'passage.spans',
    [
      [0, 5],
      [6, 13],
    ],
    'passage.spans',
    'too-many',
  ],
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

/** Right, partly right and wrong answers, and such as are none. */
const answers: readonly (readonly [Question, object, string])[] = [
  [cloze, { kind: 'cloze', text: 'Digelar' }, 'right'],
  [cloze, { kind: 'cloze', text: 'diadakan' }, 'right'],
  [cloze, { kind: 'cloze', text: 'menggelar' }, 'partly'],
  [cloze, { kind: 'cloze', text: 'gelaran' }, 'partly'],
  [cloze, { kind: 'cloze', text: 'dimulai' }, 'wrong'],
  [cloze, { kind: 'cloze', text: ' ' }, 'unreadable'],
  [cloze, { kind: 'cloze', option: 0 }, 'no answer'],
  [clozeChoice, { kind: 'cloze', option: 1 }, 'right'],
  [clozeChoice, { kind: 'cloze', option: 0 }, 'wrong'],
  [clozeChoice, { kind: 'cloze', option: 3 }, 'no answer'],
  [clozeChoice, { kind: 'cloze', text: 'digelar' }, 'no answer'],
  [build, { kind: 'build', text: 'dihadiri' }, 'right'],
  [build, { kind: 'build', text: 'menghadiri' }, 'partly'],
  [build, { kind: 'build', text: 'hadir' }, 'wrong'],
  [build, { kind: 'build', text: 'kehadiran' }, 'wrong'],
  [build, { kind: 'build', text: '' }, 'unreadable'],
  [build, { kind: 'build', pieces: [0] }, 'no answer'],
  [takeApart, { kind: 'build', pieces: [0, 1, 2] }, 'right'],
  [takeApart, { kind: 'build', pieces: [2, 1, 0] }, 'partly'],
  [takeApart, { kind: 'build', pieces: [0, 1] }, 'partly'],
  [takeApart, { kind: 'build', pieces: [0, 3, 2] }, 'partly'],
  [takeApart, { kind: 'build', pieces: [0, 1, 2, 4] }, 'partly'],
  [takeApart, { kind: 'build', pieces: [0, 3, 4] }, 'wrong'],
  [takeApart, { kind: 'build', pieces: [1] }, 'wrong'],
  [takeApart, { kind: 'build', pieces: [0, 0] }, 'no answer'],
  [takeApart, { kind: 'build', pieces: [5] }, 'no answer'],
  [takeApart, { kind: 'build', pieces: [] }, 'no answer'],
  [takeApart, { kind: 'build', text: 'dihadiri' }, 'no answer'],
  [transform, { kind: 'transform', text: 'Menteri mengatakan bahwa perbedaan itu fakta' }, 'right'],
  [transform, { kind: 'transform', text: 'perbedaan itu fakta' }, 'right'],
  [transform, { kind: 'transform', text: 'Menteri mengatakan perbedaan itu kenyataan' }, 'partly'],
  [transform, { kind: 'transform', text: 'Menteri pergi' }, 'wrong'],
  [transform, { kind: 'transform', text: '…' }, 'unreadable'],
  [transform, { kind: 'transform', option: 0 }, 'no answer'],
  [transformChoice, { kind: 'transform', option: 0 }, 'right'],
  [transformChoice, { kind: 'transform', option: 1 }, 'wrong'],
  [transformChoice, { kind: 'transform', option: 2 }, 'no answer'],
  [dictation, { kind: 'dictation', text: 'acara digelar 6 desember 2025' }, 'right'],
  [dictation, { kind: 'dictation', text: 'acara digelar 7 desember 2025' }, 'partly'],
  [dictation, { kind: 'dictation', text: 'acara digelar' }, 'wrong'],
  [dictation, { kind: 'dictation', text: '' }, 'unreadable'],
  [dictation, { kind: 'dictation', skipped: 'no-voice' }, 'skipped'],
  [dictation, { kind: 'dictation', skipped: 'no-time' }, 'no answer'],
];

test.each(answers)('$id: %j is %s', (question, answer, kind) => {
  const marked = markAnswer(question, answer);
  expect(marked.ok ? marked.value.mark.kind : 'no answer').toBe(kind);
  // The same once question and answer were stored.
  expect(markAnswer(JSON.parse(JSON.stringify(question)) as Question, JSON.parse(JSON.stringify(answer)))).toEqual(
    marked,
  );
});

test.each(typedQuestions)(
  '$id refers to what it asks about and to its proof, and leaves only lists to chance',
  (question) => {
    expect(proofOf(question)).toEqual(question.evidence);
    expect(placesOf(question)).toEqual(expect.arrayContaining([...question.evidence]));
    expect(placesOf(question).length).toBeGreaterThan(question.evidence.length);
    const lists = Object.keys(arrangementOf(question, seeded(1)));
    expect(lists).toEqual({ c2: ['options'], x2: ['options'], b2: ['offered'] }[String(question.id)] ?? []);
  },
);
