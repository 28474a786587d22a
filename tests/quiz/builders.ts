import type { PassageBlock } from '../../src/lesson/blocks';
import type { Bilingual, BlockId, ContentHash, Lesson, LessonId, Place, QuestionId } from '../../src/lesson/Lesson';
import { arrangementOf, type Item, type ItemHash } from '../../src/quiz/Item';
import {
  attemptId,
  type Advanced,
  type Answered,
  type AttemptStarted,
  type DeviceId,
  type EventId,
  type Retried,
  type Shown,
  type Stamp,
} from '../../src/quiz/QuizEvent';
import type { QuizChoice } from '../../src/quiz/QuizChoice';
import type { OrderQuestion } from '../../src/quiz/kinds/order';
import type { SummaryQuestion } from '../../src/quiz/kinds/summary';
import type { BuildQuestion } from '../../src/quiz/kinds/build';
import type { ClozeQuestion } from '../../src/quiz/kinds/cloze';
import type { DictationQuestion } from '../../src/quiz/kinds/dictation';
import type { NumberQuestion } from '../../src/quiz/kinds/number';
import type { TransformQuestion } from '../../src/quiz/kinds/transform';
import type { TruthQuestion } from '../../src/quiz/kinds/truth';
import type { VocabularyQuestion } from '../../src/quiz/kinds/vocabulary';
import type { VoiceQuestion } from '../../src/quiz/kinds/voice';
import type { Option } from '../../src/quiz/Option';
import type { Question } from '../../src/quiz/questionKinds';
import type { TypedKey } from '../../src/quiz/typed/TypedKey';

/** A small article of two paragraphs, with questions of every kind on it. */
const P1 = '“Perbedaan itu fakta,” cetus Menteri.';
const P2 = 'Acara digelar 6 Desember 2025 dan dihadiri 678 orang.';

export const blocks: readonly PassageBlock[] = [
  { id: 'p1' as BlockId, kind: 'paragraph', text: P1, sentences: [[0, P1.length]] },
  { id: 'p2' as BlockId, kind: 'paragraph', text: P2, sentences: [[0, P2.length]] },
];

export const textOf = (id: BlockId) => blocks.find((block) => block.id === id)?.text;

/** Said in both languages, distinguishably. */
export const both = (text: string): Bilingual => ({ en: `${text} (en)`, id: `${text} (id)` });
const nothing: Bilingual = { en: '', id: '' };

/** The place of a quote in one of the two paragraphs. */
export function placeOf(block: 'p1' | 'p2', quote: string): Place {
  const start = (block === 'p1' ? P1 : P2).indexOf(quote);
  if (start < 0) throw new Error(`not in ${block}: ${quote}`);
  return { block: block as BlockId, spans: [[start, start + quote.length]] };
}

const common = (id: string, evidence: readonly Place[]) => ({
  id: id as QuestionId,
  prompt: both('prompt'),
  evidence,
  explanation: both('explanation'),
});

export const aVoiceQuestion = (changes: Partial<VoiceQuestion> = {}): VoiceQuestion => ({
  kind: 'voice',
  ...common('v1', [placeOf('p1', 'cetus Menteri')]),
  passage: placeOf('p1', 'Perbedaan itu fakta'),
  content: { options: [both('minister'), both('president'), both('reporter')], key: 0 },
  wording: { options: [both('exact'), both('reported')], key: 0 },
  ...changes,
});

export const aVocabularyQuestion = (changes: Partial<VocabularyQuestion> = {}): VocabularyQuestion => ({
  kind: 'vocabulary',
  ...common('w1', [placeOf('p1', 'cetus')]),
  word: placeOf('p1', 'cetus'),
  options: [both('asked'), both('remarked'), both('shouted')],
  key: 1,
  distractors: [both('not a question'), nothing, both('not loud')],
  ...changes,
});

export const aTruthQuestion = (changes: Partial<TruthQuestion> = {}): TruthQuestion => ({
  kind: 'truth',
  ...common('t1', [placeOf('p2', '6 Desember 2025')]),
  statement: both('It was in December.'),
  key: 'true',
  ...changes,
});

export const aNumberQuestion = (changes: Partial<NumberQuestion> = {}): NumberQuestion => ({
  kind: 'number',
  ...common('n1', [placeOf('p2', '678 orang')]),
  answer: { kind: 'integer', value: 678 },
  ...changes,
});

export const anOrderQuestion = (changes: Partial<OrderQuestion> = {}): OrderQuestion => ({
  kind: 'order',
  ...common('o1', [placeOf('p2', 'Acara digelar')]),
  pieces: ['Acara', 'digelar', 'pada 6 Desember', 'di Bogor'].map((text) => ({ kind: 'indonesian', text })),
  accepted: [[0, 1, 3, 2]],
  about: both('The event was held on 6 December in Bogor.'),
  passage: null,
  ...changes,
});

export const aSummaryQuestion = (changes: Partial<SummaryQuestion> = {}): SummaryQuestion => ({
  kind: 'summary',
  ...common('s1', [placeOf('p2', 'Acara digelar')]),
  task: 'summary',
  words: { least: 5, most: 20 },
  rubric: [
    { criterion: both('names the day'), proof: [placeOf('p2', '6 Desember 2025')] },
    { criterion: both('says how many came'), proof: [placeOf('p2', '678 orang')] },
    { criterion: both('says what was said'), proof: [placeOf('p1', 'Perbedaan itu fakta')] },
  ],
  model: 'Pada 6 Desember 678 orang mendengar menteri berkata bahwa perbedaan itu fakta.',
  ...changes,
});

/** An option that is Indonesian as it stands. */
export const word = (text: string): Option => ({ text: { kind: 'indonesian', text }, why: null });

const aTypedKey = (changes: Partial<TypedKey> = {}): TypedKey => ({
  accepted: ['digelar', 'diadakan'],
  root: 'gelar',
  gloss: 'to be held',
  near: [{ form: 'gelaran', gloss: 'event' }],
  variants: [],
  ...changes,
});

export const aClozeQuestion = (changes: Partial<ClozeQuestion> = {}): ClozeQuestion => ({
  kind: 'cloze',
  ...common('c1', [placeOf('p2', 'Acara digelar')]),
  gap: placeOf('p2', 'digelar'),
  task: { kind: 'type', key: aTypedKey(), hint: both('was held') },
  ...changes,
});

export const aChoiceOfCloze = (changes: Partial<ClozeQuestion> = {}): ClozeQuestion =>
  aClozeQuestion({
    id: 'c2' as QuestionId,
    task: { kind: 'choose', options: [word('menggelar'), word('digelar'), word('gelaran')], key: 1 },
    ...changes,
  });

export const aBuildQuestion = (changes: Partial<BuildQuestion> = {}): BuildQuestion => ({
  kind: 'build',
  ...common('b1', [placeOf('p2', 'dihadiri 678 orang')]),
  task: {
    kind: 'build',
    gap: placeOf('p2', 'dihadiri'),
    root: 'hadir',
    hint: null,
    key: aTypedKey({ accepted: ['dihadiri'], root: 'hadir', gloss: 'to be attended', near: [] }),
  },
  ...changes,
});

export const aTakeApart = (changes: Partial<BuildQuestion> = {}): BuildQuestion =>
  aBuildQuestion({
    id: 'b2' as QuestionId,
    task: {
      kind: 'take-apart',
      word: placeOf('p2', 'dihadiri'),
      pieces: ['di-', 'hadir', '-i'],
      offered: ['di-', 'hadir', '-i', 'adir', '-kan'],
    },
    ...changes,
  });

export const aTransformQuestion = (changes: Partial<TransformQuestion> = {}): TransformQuestion => ({
  kind: 'transform',
  ...common('x1', [placeOf('p1', 'cetus Menteri')]),
  passage: placeOf('p1', 'Perbedaan itu fakta'),
  task: 'reported',
  answer: {
    kind: 'type',
    accepted: ['Menteri mengatakan (bahwa) perbedaan itu fakta.'],
    start: 'Menteri mengatakan',
    source: 'Perbedaan itu fakta',
  },
  ...changes,
});

export const aChoiceOfTransform = (changes: Partial<TransformQuestion> = {}): TransformQuestion =>
  aTransformQuestion({
    id: 'x2' as QuestionId,
    task: 'active',
    passage: placeOf('p2', 'dihadiri 678 orang'),
    answer: {
      kind: 'choose',
      options: [word('678 orang menghadiri acara.'), word('Acara menghadiri 678 orang.')],
      key: 0,
    },
    ...changes,
  });

export const aDictationQuestion = (changes: Partial<DictationQuestion> = {}): DictationQuestion => ({
  kind: 'dictation',
  ...common('d1', [placeOf('p2', 'Acara digelar')]),
  passage: placeOf('p2', 'Acara digelar 6 Desember 2025'),
  text: 'Acara digelar 6 Desember 2025',
  ...changes,
});

/** A question of each kind in which one types or builds, and each of its tasks. */
export const typedQuestions: readonly Question[] = [
  aClozeQuestion(),
  aChoiceOfCloze(),
  aBuildQuestion(),
  aTakeApart(),
  aTransformQuestion(),
  aChoiceOfTransform(),
  aDictationQuestion(),
];

/** Questions of several kinds, in an order that is not the reading order of their proofs. */
export const questions: readonly Question[] = [
  aNumberQuestion(),
  aVoiceQuestion(),
  aVocabularyQuestion(),
  aTruthQuestion(),
];

export const lessonId = 'contoh' as LessonId;
export const hashOf = (letter: string) => `sha256-${letter.repeat(43)}` as ContentHash;

/** A lesson that `openLesson` opens. */
export function aLesson(changes: Partial<Lesson> = {}): Lesson {
  const sentence = 'A sentence.';
  const translated = { text: sentence, sentences: [[0, sentence.length]] as const, phrases: [] };
  return {
    format: 2,
    id: lessonId,
    revision: 1,
    hash: hashOf('a'),
    rights: { articleHolder: 'Somebody', lessonLicence: 'CC-BY-4.0', statement: both('rights') },
    variantOf: null,
    level: { cefr: 'B2', bipa: 4 },
    topic: 'government',
    summary: both('summary'),
    source: { publisher: '', author: '', date: '', title: 'Judul', caption: '', tagLine: '' },
    body: blocks.flatMap((block) => (block.kind === 'paragraph' ? [{ ...block, kind: block.kind }] : [])),
    translations: { en: { title: translated, p1: translated, p2: translated } },
    glossary: [],
    entities: [],
    quotations: [],
    notes: [],
    sets: [],
    questions,
    ...changes,
  };
}

/** Every question, with feedback after each. */
export const EVERYTHING: QuizChoice = { set: null, length: 'all', without: [], feedback: 'now' };

/** A seeded source of chance (mulberry32), so that a failing test fails again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A stamp whose time is so many seconds after noon. */
export const stamp = (id: string, second = 0): Stamp => ({
  id: id as EventId,
  device: 'device-1' as DeviceId,
  at: new Date(Date.UTC(2025, 11, 6, 12, 0, second)).toISOString(),
});

const itemOf = (question: Question): Item => ({
  question,
  arrangement: arrangementOf(question, seeded(1)),
  hash: `sha256-${question.id}` as ItemHash,
});

export function attemptStarted(id = 'start', second = 0, changes: Partial<AttemptStarted> = {}): AttemptStarted {
  return {
    kind: 'attempt-started',
    ...stamp(id, second),
    lesson: lessonId,
    attempt: attemptId(lessonId, hashOf('a'), 1),
    revision: 1,
    hash: hashOf('a'),
    blocks,
    items: questions.map(itemOf),
    feedback: 'now',
    set: null,
    sets: [],
    missedOf: null,
    ...changes,
  };
}

/** Right answers to `questions`, by id. */
export const rightAnswers = {
  n1: { kind: 'number', text: '678' },
  v1: { kind: 'voice', content: 0, wording: 0 },
  w1: { kind: 'vocabulary', option: 1 },
  t1: { kind: 'truth', truth: 'true' },
} as const;

export const wrongAnswers = {
  n1: { kind: 'number', text: '67' },
  v1: { kind: 'voice', content: 1, wording: 1 },
  w1: { kind: 'vocabulary', option: 0 },
  t1: { kind: 'truth', truth: 'not-said' },
} as const;

export type QuestionName = keyof typeof rightAnswers;

export function answered(question: QuestionName, second: number, changes: Partial<Answered> = {}): Answered {
  return {
    kind: 'answered',
    ...stamp(`answer-${question}-${second}`, second),
    lesson: lessonId,
    attempt: attemptId(lessonId, hashOf('a'), 1),
    question: question as QuestionId,
    item: `sha256-${question}` as ItemHash,
    answer: rightAnswers[question],
    help: [],
    ...changes,
  };
}

export function advanced(question: QuestionName, second: number, changes: Partial<Advanced> = {}): Advanced {
  return {
    kind: 'advanced',
    ...stamp(`advance-${question}-${second}`, second),
    lesson: lessonId,
    attempt: attemptId(lessonId, hashOf('a'), 1),
    question: question as QuestionId,
    ...changes,
  };
}

export function retried(question: QuestionName, second: number, changes: Partial<Retried> = {}): Retried {
  return {
    kind: 'retried',
    ...stamp(`retry-${question}-${second}`, second),
    lesson: lessonId,
    attempt: attemptId(lessonId, hashOf('a'), 1),
    question: question as QuestionId,
    item: `sha256-${question}` as ItemHash,
    answer: rightAnswers[question],
    ...changes,
  };
}

export function shown(question: QuestionName, second: number, changes: Partial<Shown> = {}): Shown {
  return {
    kind: 'shown',
    ...stamp(`show-${question}-${second}`, second),
    lesson: lessonId,
    attempt: attemptId(lessonId, hashOf('a'), 1),
    question: question as QuestionId,
    ...changes,
  };
}
