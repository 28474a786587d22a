import * as v from 'valibot';
import type { Place, QuestionRecord } from '../../src/lesson/Lesson.ts';
import type { Option } from '../../src/quiz/Option.ts';
import { placeOf, placeOfAll, type Article } from './Article.ts';
import { bilingual, bilingualOrEmpty, quoteList, quotes, text } from './authoredText.ts';
import { under, type Say } from './Complaint.ts';
import type { Compiled } from './Compiled.ts';
import { entriesOf } from './entriesOf.ts';

const common = { id: text, prompt: bilingual, evidence: quoteList, explanation: bilingual };
const axis = v.strictObject({ options: v.array(bilingual), key: v.number() });
/** `{ en, id }` for what is said of the text, `{ word }` for Indonesian that is shown as it is; `why` it is wrong. */
const option = v.union([
  v.strictObject({ en: text, id: text, why: v.optional(bilingual) }),
  v.strictObject({ word: text, why: v.optional(bilingual) }),
]);
const CHOICES = ['reporting', 'agent', 'reference', 'connector', 'gist', 'inference', 'family'] as const;
const whole = v.pipe(v.number(), v.integer());

const question = v.variant('kind', [
  v.strictObject({ kind: v.literal('voice'), ...common, passage: quotes, content: axis, wording: axis }),
  v.strictObject({
    kind: v.literal('vocabulary'),
    ...common,
    word: quotes,
    options: v.array(bilingual),
    key: v.number(),
    distractors: v.array(bilingualOrEmpty),
  }),
  v.strictObject({
    kind: v.literal('truth'),
    ...common,
    statement: bilingual,
    key: v.union([v.boolean(), v.literal('notSaid')]),
  }),
  v.strictObject({
    kind: v.literal('number'),
    ...common,
    answer: v.variant('kind', [
      v.strictObject({ kind: v.picklist(['integer', 'year']), value: whole }),
      v.strictObject({ kind: v.literal('date'), day: whole, month: whole, year: whole }),
    ]),
  }),
  v.strictObject({
    kind: v.picklist(CHOICES),
    ...common,
    passage: v.optional(quotes),
    options: v.array(option),
    key: v.number(),
  }),
]);

type Authored = v.InferOutput<typeof question>;

/** `questions/<set>.yaml`, in the order written. What a kind asks beyond its shape is left to the kind's own parser. */
export function compileQuestions(value: unknown, article: Article, say: Say): readonly Compiled<QuestionRecord>[] {
  return entriesOf(value, question, say).flatMap(({ entry, index, say: here }) => {
    const evidence = entry.evidence.map((quote, at) => placeOf(article, quote, under(here, 'evidence', at)));
    const details = compileDetails(entry, article, here);
    if (details === null) return [];
    const { kind, id, prompt, explanation } = entry;
    const proof = evidence.filter((place) => place !== null);
    return [
      { index, value: { kind, id: id as QuestionRecord['id'], prompt, ...details, evidence: proof, explanation } },
    ];
  });
}

function compileDetails(entry: Authored, article: Article, say: Say): object | null {
  switch (entry.kind) {
    case 'voice': {
      const passage = placeOfAll(article, entry.passage, under(say, 'passage'));
      return passage && { passage, content: entry.content, wording: entry.wording };
    }
    case 'vocabulary': {
      const word: Place | null = placeOfAll(article, entry.word, under(say, 'word'));
      return word && { word, options: entry.options, key: entry.key, distractors: entry.distractors };
    }
    case 'truth':
      return { statement: entry.statement, key: entry.key === 'notSaid' ? 'not-said' : String(entry.key) };
    case 'number':
      return { answer: entry.answer };
    default:
      return compileChoice(entry, article, say);
  }
}

type AuthoredChoice = Extract<Authored, { readonly kind: (typeof CHOICES)[number] }>;

function compileChoice({ passage, options, key }: AuthoredChoice, article: Article, say: Say): object | null {
  const place = passage === undefined ? null : placeOfAll(article, passage, under(say, 'passage'));
  if (passage !== undefined && place === null) return null;
  return { passage: place, options: options.map(optionOf), key };
}

function optionOf(authored: v.InferOutput<typeof option>): Option {
  const why = authored.why ?? null;
  return 'word' in authored
    ? { text: { kind: 'indonesian', text: authored.word }, why }
    : { text: { kind: 'said', text: { en: authored.en, id: authored.id } }, why };
}
