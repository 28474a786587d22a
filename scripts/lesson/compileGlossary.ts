import * as v from 'valibot';
import { PARTS_OF_SPEECH, type Expansion, type GlossaryEntry, type Place } from '../../src/lesson/Lesson.ts';
import { inReadingOrder, placeOf, placesOfForms, type Article } from './Article.ts';
import { bilingual, quoteList, text } from './authoredText.ts';
import { under, type Say } from './Complaint.ts';
import type { Compiled } from './Compiled.ts';
import { entriesOf } from './entriesOf.ts';
import { parsePieces } from './pieces.ts';

const expansion = v.union([
  v.strictObject({ id: text, en: text, inSource: v.boolean() }),
  v.strictObject({ unknown: bilingual }),
]);

const glossaryEntry = v.strictObject({
  id: text,
  kind: v.picklist(['word', 'phrase', 'idiom', 'abbreviation']),
  headword: text,
  pos: v.picklist(PARTS_OF_SPEECH),
  en: text,
  explanation: text,
  literal: v.optional(text),
  culture: v.optional(bilingual),
  expansion: v.optional(expansion),
  pieces: v.optional(text),
  forms: v.optional(quoteList),
  at: v.optional(quoteList),
});

/** `glossary.yaml`, in the order written. */
export function compileGlossary(value: unknown, article: Article, say: Say): readonly Compiled<GlossaryEntry>[] {
  return entriesOf(value, glossaryEntry, say).map(({ entry, index, say: here }) => ({
    index,
    value: {
      id: entry.id as GlossaryEntry['id'],
      kind: entry.kind,
      headword: entry.headword,
      partOfSpeech: entry.pos,
      meaning: { en: entry.en },
      explanation: entry.explanation,
      literal: entry.literal ?? null,
      culture: entry.culture ?? null,
      expansion: compileExpansion(entry.expansion, article, under(here, 'expansion')),
      pieces: compilePieces(entry.pieces, under(here, 'pieces')),
      places: compilePlaces(entry, article, here),
    },
  }));
}

function compilePieces(written: string | undefined, say: Say): GlossaryEntry['pieces'] {
  if (written === undefined) return [];
  const pieces = parsePieces(written);
  if (typeof pieces !== 'string') return pieces;
  say(pieces);
  return [];
}

function compileExpansion(
  authored: v.InferOutput<typeof expansion> | undefined,
  article: Article,
  say: Say,
): Expansion | null {
  if (authored === undefined) return null;
  if ('unknown' in authored) return { kind: 'unknown', note: authored.unknown };
  const stands = [...article.values()].some((words) => words.toLowerCase().includes(authored.id.toLowerCase()));
  if (stands !== authored.inSource) {
    say(stands ? 'the article does spell this out' : 'the article does not spell this out in these words', 'inSource');
  }
  return { kind: 'spelled-out', ...authored };
}

/** What an entry or a person says about where it stands: quotes, or forms, or its own name. */
export function compilePlaces(
  entry: {
    readonly headword: string;
    readonly at?: readonly string[] | undefined;
    readonly forms?: readonly string[] | undefined;
  },
  article: Article,
  say: Say,
): readonly Place[] {
  if (entry.at && entry.forms) say('give forms or at, not both', 'at');
  if (!entry.at) return placesOfForms(article, entry.forms ?? [entry.headword], under(say, 'forms'));
  const places = entry.at.map((quote, index) => placeOf(article, quote, under(say, 'at', index)));
  return inReadingOrder(
    article,
    places.filter((place) => place !== null),
  );
}
