import {
  array,
  exactOptional,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  transform,
  variant,
  type GenericSchema,
} from 'valibot';
import type { Parsed } from '../lesson/Parsed';
import { parseAs } from '../quiz/parseAs';
import type { DeviceId, EventId } from '../quiz/QuizEvent';
import { LAST_CLOCK } from './clockAfter';
import { MARKED_BY, type KnowledgeEvent } from './KnowledgeEvent';
import { STATUSES, type LexemeKey } from './Standing';

/** No device marks as many at once: a text that may come in has fewer words, and so has the lexicon. */
const MOST_LEXEMES = 100_000;

const written = (form: RegExp) => pipe(string(), regex(form));
const NAME = /^[\w.:-]{1,100}$/u;

const eventId = pipe(
  written(NAME),
  transform((id) => id as EventId),
);
const lexemeKey = pipe(
  written(/^[^\p{Cc}\p{Surrogate}]{1,200}$/u),
  transform((key) => key as LexemeKey),
);

const common = {
  id: eventId,
  device: pipe(
    written(NAME),
    transform((id) => id as DeviceId),
  ),
  at: written(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
  clock: pipe(number(), integer(), minValue(0), maxValue(LAST_CLOCK)),
};

const shape: GenericSchema<unknown, KnowledgeEvent> = variant('kind', [
  strictObject({
    ...common,
    kind: literal('marked'),
    lexemes: pipe(array(lexemeKey), minLength(1), maxLength(MOST_LEXEMES)),
    to: picklist(STATUSES),
    by: picklist(MARKED_BY),
    text: nullable(written(NAME)),
    event: exactOptional(eventId),
  }),
  strictObject({ ...common, kind: literal('unmarked'), event: eventId }),
]);

/** Parses an event from storage or from a file. */
export function parseKnowledgeEvent(value: unknown): Parsed<KnowledgeEvent> {
  return parseAs(shape, value, (event, report) => {
    if (event.kind === 'marked' && new Set(event.lexemes).size < event.lexemes.length)
      report('lexemes', 'duplicate-id');
  });
}
