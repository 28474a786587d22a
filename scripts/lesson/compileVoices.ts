import * as v from 'valibot';
import type { EntityId, Quotation, QuotedContent, ReportingCue } from '../../src/lesson/Lesson.ts';
import { placeOfAll, type Article } from './Article.ts';
import { bilingual, quotes, text } from './authoredText.ts';
import { under, type Say } from './Complaint.ts';
import type { Compiled } from './Compiled.ts';
import { entriesOf } from './entriesOf.ts';

const cue = v.strictObject({ at: quotes, verb: text, implies: bilingual });

const voice = v.strictObject({
  id: text,
  at: quotes,
  content: v.union([
    v.strictObject({ said: text }),
    v.strictObject({ relayed: text, by: text }),
    v.strictObject({ nameOf: bilingual }),
  ]),
  wording: v.picklist(['exact', 'reported', 'name']),
  cue: v.nullable(cue),
});

/** `voices.yaml`, in the order written. */
export function compileVoices(value: unknown, article: Article, say: Say): readonly Compiled<Quotation>[] {
  return entriesOf(value, voice, say).flatMap(({ entry, index, say: here }) => {
    const place = placeOfAll(article, entry.at, under(here, 'at'));
    const introduced = compileCue(entry.cue, article, under(here, 'cue'));
    if (place === null) return [];
    const content = compileContent(entry.content);
    return [{ index, value: { id: entry.id, place, content, wording: entry.wording, cue: introduced } }];
  });
}

function compileContent(content: v.InferOutput<typeof voice>['content']): QuotedContent {
  if ('said' in content) return { kind: 'said', by: content.said as EntityId };
  if ('nameOf' in content) return { kind: 'name-of', what: content.nameOf };
  return { kind: 'relayed', from: content.relayed as EntityId, by: content.by as EntityId };
}

function compileCue(authored: v.InferOutput<typeof cue> | null, article: Article, say: Say): ReportingCue | null {
  if (authored === null) return null;
  const place = placeOfAll(article, authored.at, under(say, 'at'));
  return place && { place, verb: authored.verb, implies: authored.implies };
}
