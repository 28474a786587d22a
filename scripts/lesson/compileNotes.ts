import * as v from 'valibot';
import type { Note } from '../../src/lesson/Lesson.ts';
import { placeOfAll, type Article } from './Article.ts';
import { bilingual, quotes, text } from './authoredText.ts';
import { under, type Say } from './Complaint.ts';
import type { Compiled } from './Compiled.ts';
import { entriesOf } from './entriesOf.ts';

const note = v.strictObject({
  id: text,
  kind: v.picklist(['slip', 'usage', 'culture', 'grammar']),
  at: quotes,
  text: bilingual,
});

/** `notes.yaml`, in the order written. */
export function compileNotes(value: unknown, article: Article, say: Say): readonly Compiled<Note>[] {
  return entriesOf(value, note, say).flatMap(({ entry, index, say: here }) => {
    const place = placeOfAll(article, entry.at, under(here, 'at'));
    return place ? [{ index, value: { id: entry.id, kind: entry.kind, place, text: entry.text } }] : [];
  });
}
