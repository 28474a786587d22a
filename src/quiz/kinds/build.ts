import {
  array,
  integer,
  literal,
  maxLength,
  minLength,
  minValue,
  nullable,
  number,
  pipe,
  strictObject,
  string,
  variant,
  type GenericSchema,
} from 'valibot';
import type { Bilingual, Place, QuestionRecord } from '../../lesson/Lesson';
import type { QuestionContext } from '../../lesson/QuestionKinds';
import { parseAs, type Report } from '../parseAs';
import type { QuestionKind } from '../QuestionKind';
import { bilingual, checkPlace, checkPlaces, commonEntries, place, shownText } from '../questionParts';
import { markPieces, type PiecesFault } from '../markPieces';
import { textAt } from '../textAt';
import { markBuilt } from '../typed/markBuilt';
import { plainForm } from '../typed/plainForm';
import type { TypedFault } from '../typed/TypedFault';
import { typedKey, type TypedKey } from '../typed/TypedKey';
import { checkTypedGap } from './cloze';

/** A word to be built from its root for its sentence, or to be taken apart into root and affixes. */
export interface BuildQuestion extends QuestionRecord {
  readonly kind: 'build';
  readonly task:
    | {
        readonly kind: 'build';
        readonly gap: Place;
        /** As it is given. */
        readonly root: string;
        readonly hint: Bilingual | null;
        readonly key: TypedKey;
      }
    | {
        readonly kind: 'take-apart';
        readonly word: Place;
        /** The right ones in order, affixes with their hyphens: `meN-`, `tekan`, `-kan`. */
        readonly pieces: readonly string[];
        /** All to pick from. */
        readonly offered: readonly string[];
      };
}

/** The word as typed, or the pieces picked, as indexes into those offered. */
export type BuildAnswer =
  { readonly kind: 'build'; readonly text: string } | { readonly kind: 'build'; readonly pieces: readonly number[] };

/** Fewest and most pieces to pick from. */
const OFFERED = [3, 10] as const;

const schema: GenericSchema<unknown, BuildQuestion> = strictObject({
  ...commonEntries('build'),
  task: variant('kind', [
    strictObject({ kind: literal('build'), gap: place, root: shownText, hint: nullable(bilingual), key: typedKey }),
    strictObject({
      kind: literal('take-apart'),
      word: place,
      pieces: pipe(array(shownText), minLength(2)),
      offered: pipe(array(shownText), minLength(OFFERED[0]), maxLength(OFFERED[1])),
    }),
  ]),
});
type Typed = Extract<BuildAnswer, { readonly text: string }>;
type Picked = Extract<BuildAnswer, { readonly pieces: readonly number[] }>;
const typedSchema: GenericSchema<unknown, Typed> = strictObject({
  kind: literal('build'),
  text: pipe(string(), maxLength(1000)),
});
const pickedSchema: GenericSchema<unknown, Picked> = strictObject({
  kind: literal('build'),
  pieces: pipe(array(pipe(number(), integer(), minValue(0))), minLength(1)),
});

export const build: QuestionKind<BuildQuestion, BuildAnswer, TypedFault | PiecesFault> = {
  parse: (value, context) =>
    parseAs(schema, value, (question, report) => {
      checkTask(question, context, report);
      checkPlaces(question.evidence, 'evidence', context, report);
    }),
  parseAnswer: (value, { task }) => {
    if (task.kind === 'build') return parseAs(typedSchema, value);
    return parseAs(pickedSchema, value, ({ pieces }, report) => {
      for (const [position, piece] of pieces.entries()) {
        if (piece >= task.offered.length) report(`pieces.${position}`, 'out-of-range');
        if (pieces.indexOf(piece) < position) report(`pieces.${position}`, 'repeated');
      }
    });
  },
  mark: ({ task }, answer) => {
    if (task.kind === 'build') return markBuilt(task.key, task.hint, 'text' in answer ? answer.text : '');
    return markPieces(task.pieces, 'pieces' in answer ? answer.pieces.map((at) => task.offered[at] ?? '') : []);
  },
  optionLists: ({ task }): Readonly<Record<string, number>> =>
    task.kind === 'take-apart' ? { offered: task.offered.length } : {},
  proves: ({ evidence }) => evidence,
  refersTo: ({ task, evidence }) => [task.kind === 'build' ? task.gap : task.word, ...evidence],
};

function checkTask({ task }: BuildQuestion, context: QuestionContext, report: Report): void {
  if (task.kind === 'build') {
    checkPlace(task.gap, 'task.gap', context, report);
    checkTypedGap(task.gap, task.key, plainForm(textAt(task.gap, context) ?? ''), report);
    if (task.key.root !== null && plainForm(task.key.root) !== plainForm(task.root)) report('task.root', 'other-root');
    return;
  }
  checkPlace(task.word, 'task.word', context, report);
  const left = [...task.offered];
  for (const [position, piece] of task.pieces.entries()) {
    const at = left.indexOf(piece);
    if (at < 0) report(`task.pieces.${position}`, 'not-offered');
    else left.splice(at, 1);
  }
  // Which of two alike was picked would say nothing, but for a doubled root.
  for (const [position, piece] of left.entries())
    if (task.pieces.includes(piece) || left.indexOf(piece) < position) report('task.offered', 'repeated');
}
