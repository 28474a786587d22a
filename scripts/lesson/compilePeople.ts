import * as v from 'valibot';
import type { Entity } from '../../src/lesson/Lesson.ts';
import type { Article } from './Article.ts';
import { bilingual, quoteList, text } from './authoredText.ts';
import { compilePlaces } from './compileGlossary.ts';
import type { Say } from './Complaint.ts';
import type { Compiled } from './Compiled.ts';
import { entriesOf } from './entriesOf.ts';

const person = v.strictObject({
  id: text,
  kind: v.picklist(['person', 'office', 'organisation', 'group']),
  name: text,
  description: bilingual,
  forms: v.optional(quoteList),
  at: v.optional(quoteList),
});

/** `people.yaml`, in the order written. */
export function compilePeople(value: unknown, article: Article, say: Say): readonly Compiled<Entity>[] {
  return entriesOf(value, person, say).map(({ entry, index, say: here }) => ({
    index,
    value: {
      id: entry.id as Entity['id'],
      kind: entry.kind,
      name: entry.name,
      description: entry.description,
      places: compilePlaces({ headword: entry.name, at: entry.at, forms: entry.forms }, article, here),
    },
  }));
}
