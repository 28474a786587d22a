import * as v from 'valibot';
import type { Place, QuestionRecord } from '../../src/lesson/Lesson.ts';
import { placeOf, placeOfAll, type Article } from './Article.ts';
import { option, optionOf } from './authoredOption.ts';
import { bilingual, bilingualOrEmpty, quoteList, quotes, text } from './authoredText.ts';
import { compileBuild, compileCloze, compileDictation, compileTransform } from './compileTyped.ts';
import { under, type Say } from './Complaint.ts';
import type { Compiled } from './Compiled.ts';
import { entriesOf } from './entriesOf.ts';

const words = v.optional(v.array(text));
const common = { id: text, prompt: bilingual, evidence: quoteList, explanation: bilingual };
const axis = v.strictObject({ options: v.array(bilingual), key: v.number() });
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
  v.strictObject({
    kind: v.literal('cloze'),
    ...common,
    gap: quotes,
    options: v.optional(v.array(option)),
    key: v.optional(v.number()),
    answer: v.optional(text),
    also: words,
    hint: v.optional(bilingual),
  }),
  v.strictObject({
    kind: v.literal('build'),
    ...common,
    gap: v.optional(text),
    root: v.optional(text),
    answer: v.optional(text),
    also: words,
    hint: v.optional(bilingual),
    word: v.optional(quotes),
    pieces: v.optional(text),
    others: words,
  }),
  v.strictObject({ kind: v.literal('dictation'), ...common, passage: text }),
  v.strictObject({
    kind: v.literal('transform'),
    ...common,
    passage: quotes,
    task: v.picklist(['reported', 'passive', 'active']),
    options: v.optional(v.array(option)),
    key: v.optional(v.number()),
    accepted: words,
    start: v.optional(text),
  }),
]);

type Authored = v.InferOutput<typeof question>;
/** What authors write for a question of a kind. */
export type AuthoredOf<Kind extends Authored['kind']> = Extract<Authored, { readonly kind: Kind }>;

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
    case 'cloze':
      return compileCloze(entry, article, say);
    case 'build':
      return compileBuild(entry, article, say);
    case 'dictation':
      return compileDictation(entry, article, say);
    case 'transform':
      return compileTransform(entry, article, say);
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
