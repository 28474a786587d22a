import type { QuestionRecord } from '../lesson/Lesson';
import type { QuestionKinds } from '../lesson/QuestionKinds';
import type { QuestionKind } from './QuestionKind';
import type { ChoiceQuestion } from './choiceKind';
import { agent } from './kinds/agent';
import { build } from './kinds/build';
import { cloze } from './kinds/cloze';
import { connector } from './kinds/connector';
import { dictation } from './kinds/dictation';
import { family } from './kinds/family';
import { gist } from './kinds/gist';
import { inference } from './kinds/inference';
import { number } from './kinds/number';
import { reference } from './kinds/reference';
import { reporting } from './kinds/reporting';
import { transform } from './kinds/transform';
import { truth } from './kinds/truth';
import { vocabulary } from './kinds/vocabulary';
import { voice } from './kinds/voice';

/** The kinds of questions that there are. This is the only list of them: a new kind is a file and a line here. */
const kinds = {
  voice,
  reporting,
  agent,
  reference,
  vocabulary,
  connector,
  truth,
  gist,
  inference,
  number,
  cloze,
  build,
  family,
  transform,
  dictation,
};

export type KindName = keyof typeof kinds;
type Types<Name extends KindName> =
  (typeof kinds)[Name] extends QuestionKind<infer Question, infer Answer, infer Found>
    ? { readonly question: Question; readonly answer: Answer; readonly fault: Found }
    : never;

/** The question, the answer and the faults of each kind, by its name. */
export type QuestionOf = { readonly [Name in KindName]: Types<Name>['question'] };
export type AnswerOf = { readonly [Name in KindName]: Types<Name>['answer'] };
export type FaultOf = { readonly [Name in KindName]: Types<Name>['fault'] };

export type Question = QuestionOf[KindName];
/** The kinds that are one choice out of several, and nothing more (see `choiceKind`). */
export type ChoiceKindName = {
  readonly [Name in KindName]: QuestionOf[Name] extends ChoiceQuestion<Name> ? Name : never;
}[KindName];
export type Answer = AnswerOf[KindName];
export type AnyFault = FaultOf[KindName];

/** The kind of a question, by its name; typed so that the question and the kind cannot come apart. */
export const kindNamed: { readonly [Name in KindName]: QuestionKind<QuestionOf[Name], AnswerOf[Name], FaultOf[Name]> } =
  kinds;

/** What `parseLesson` needs to know of the kinds. */
export const questionKinds: QuestionKinds = Object.fromEntries(
  Object.entries(kinds).map(([name, { parse }]) => [name, parse]),
);

/** Whether something is the name of a kind. */
export function isKindName(name: unknown): name is KindName {
  return typeof name === 'string' && Object.hasOwn(kinds, name);
}

/** Whether a question of a lesson is of a kind known here; all are in a lesson that `openLesson` opened. */
export function isQuestion(record: QuestionRecord): record is Question {
  return isKindName(record.kind);
}
