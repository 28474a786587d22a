import type { Place } from '../lesson/Lesson';
import { arrange, isArrangementOf, type Arrangement, type OptionLists } from './Arrangement';
import { kindNamed, type KindName, type Question, type QuestionOf } from './questionKinds';
import type { Random } from './shuffle';

declare const brand: unique symbol;
/** `sha256-` and the digest in hexadecimal, over the canonical form of the question. */
export type ItemHash = string & { readonly [brand]: 'ItemHash' };

/** A question as it was set: whole, so that no later version of the lesson or of the app can change it. */
export interface Item {
  readonly question: Question;
  readonly arrangement: Arrangement;
  readonly hash: ItemHash;
}

/** How often another order is drawn, instead of one that gives the answer away: of three pieces one in six does. */
const MOST_DRAWS = 20;

/** Leaves the order of a question's options to chance. */
export function arrangementOf(question: Question, random: Random): Arrangement {
  const lists = listsOf(question.kind, question);
  let drawn = arrange(lists, random);
  for (let draw = 1; draw < MOST_DRAWS && givesAway(question.kind, question, drawn); draw += 1) {
    drawn = arrange(lists, random);
  }
  return drawn;
}

/** Whether this is an order of this question's options. */
export function isArranged(question: Question, arrangement: Arrangement): boolean {
  return isArrangementOf(arrangement, listsOf(question.kind, question));
}

/** What proves the right answer of a question. */
export function proofOf(question: Question): readonly Place[] {
  return proves(question.kind, question);
}

/** Every place of the text that a question refers to. */
export function placesOf(question: Question): readonly Place[] {
  return refersTo(question.kind, question);
}

// The name of the kind as an argument of its own ties kind and question together for the compiler.
function listsOf<Name extends KindName>(name: Name, question: QuestionOf[Name]): OptionLists {
  return kindNamed[name].optionLists(question);
}
function givesAway<Name extends KindName>(name: Name, question: QuestionOf[Name], arrangement: Arrangement): boolean {
  return kindNamed[name].givesAway?.(question, arrangement) ?? false;
}
function proves<Name extends KindName>(name: Name, question: QuestionOf[Name]): readonly Place[] {
  return kindNamed[name].proves(question);
}
function refersTo<Name extends KindName>(name: Name, question: QuestionOf[Name]): readonly Place[] {
  return kindNamed[name].refersTo(question);
}
