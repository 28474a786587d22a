import {
  array,
  boolean,
  integer,
  literal,
  minLength,
  minValue,
  nonEmpty,
  nullable,
  number,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  strictTuple,
  string,
  unknown,
  variant,
  type InferOutput,
} from 'valibot';
import { LESSON_FORMAT, PARTS_OF_SPEECH, TOPICS } from './Lesson';

const text = pipe(string(), nonEmpty());
/** Lower case, digits, single hyphens: stands in addresses and file names as it is. */
const id = pipe(string(), regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));
/** A letter and a number, so that no id of a block is the name of something every object has. */
const blockId = pipe(string(), regex(/^[a-z]\d{1,4}$/u));
const bilingual = strictObject({ en: text, id: text });

/** Whether a span lies in its text is checked with the text at hand. */
const span = strictTuple([number(), number()]);
const spans = pipe(array(span), minLength(1));
const placeShape = strictObject({ block: string(), spans });
const places = array(placeShape);

const rights = strictObject({ articleHolder: text, lessonLicence: text, statement: bilingual });

const level = strictObject({
  cefr: picklist(['A1', 'A2', 'B1', 'B1+', 'B2', 'B2+', 'C1', 'C2']),
  bipa: picklist([1, 2, 3, 4, 5, 6, 7]),
});

const source = strictObject({
  publisher: string(),
  author: string(),
  date: string(),
  title: text,
  caption: string(),
  tagLine: string(),
});

const block = strictObject({ kind: picklist(['paragraph', 'subhead']), id: blockId, text, sentences: spans });

const phrasePair = strictObject({ kind: picklist(['phrase', 'name', 'idiom']), source: spans, target: spans });

const translatedBlock = strictObject({ text, sentences: spans, phrases: array(phrasePair) });

const expansion = variant('kind', [
  strictObject({ kind: literal('spelled-out'), inSource: boolean(), id: text, en: text }),
  strictObject({ kind: literal('unknown'), note: bilingual }),
]);

const wordPiece = strictObject({ role: picklist(['prefix', 'root', 'suffix', 'infix', 'clitic']), form: text });

const glossaryEntry = strictObject({
  id,
  kind: picklist(['word', 'phrase', 'idiom', 'abbreviation']),
  headword: text,
  partOfSpeech: picklist(PARTS_OF_SPEECH),
  meaning: strictObject({ en: text }),
  explanation: text,
  literal: nullable(text),
  culture: nullable(bilingual),
  expansion: nullable(expansion),
  pieces: array(wordPiece),
  places,
});

const entity = strictObject({
  id,
  kind: picklist(['person', 'office', 'organisation', 'group']),
  name: text,
  description: bilingual,
  places,
});

const content = variant('kind', [
  strictObject({ kind: literal('said'), by: string() }),
  strictObject({ kind: literal('relayed'), from: string(), by: string() }),
  strictObject({ kind: literal('name-of'), what: bilingual }),
]);

const quotation = strictObject({
  id,
  place: placeShape,
  content,
  wording: picklist(['exact', 'reported', 'name']),
  cue: nullable(strictObject({ place: placeShape, verb: text, implies: bilingual })),
});

const note = strictObject({
  id,
  kind: picklist(['slip', 'usage', 'culture', 'grammar']),
  place: placeShape,
  text: bilingual,
});

const set = strictObject({ id, title: bilingual, about: bilingual, questions: pipe(array(string()), minLength(1)) });

/** The shape of `Lesson`, but for its questions, which their own kinds know. */
export const lessonShape = strictObject({
  format: literal(LESSON_FORMAT),
  id,
  revision: pipe(number(), integer(), minValue(1)),
  hash: pipe(string(), regex(/^sha256-[\w-]{43}$/u)),
  rights,
  variantOf: nullable(id),
  level,
  topic: picklist(TOPICS),
  summary: bilingual,
  source,
  body: pipe(array(block), minLength(1)),
  translations: strictObject({ en: record(string(), translatedBlock) }),
  glossary: array(glossaryEntry),
  entities: array(entity),
  quotations: array(quotation),
  notes: array(note),
  sets: array(set),
  questions: array(unknown()),
});

type DeepReadonly<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null
    ? T
    : { readonly [Member in keyof T]: DeepReadonly<T[Member]> };

/** What has passed `lessonShape`: a `Lesson` whose ids are still plain texts and whose questions are unknown. */
export type LessonShape = DeepReadonly<InferOutput<typeof lessonShape>>;
