import { blocksOf, type PassageBlock } from './blocks';
import { checkSentences, checkSpans, type Report } from './checkSpans';
import { checkTranslation } from './checkTranslation';
import type { Lesson, Place, QuotedContent } from './Lesson';

/** Everything of a lesson but its questions. */
export type Unquestioned = Omit<Lesson, 'questions'>;

/** What a lesson of the right shape must hold to beyond its shape: offsets, references, ids that name one thing each. */
export function checkLesson(lesson: Unquestioned, report: Report): void {
  const blocks = new Map(blocksOf(lesson).map((block): [string, PassageBlock] => [block.id, block]));
  if (lesson.variantOf === lesson.id) report('variantOf', 'self-reference');
  checkUnique(lesson.body, 'body', report);
  for (const [index, block] of lesson.body.entries()) {
    checkSentences(block.text, block.sentences, `body.${index}.sentences`, report);
  }
  checkTranslation(blocks, lesson.translations.en, 'translations.en', report);
  checkNamed(lesson, blocks, report);
  checkQuotations(lesson, blocks, report);
}

/** Ids name one entry each; a second one is reported where it stands. */
export function checkUnique(entries: readonly { readonly id: string }[], at: string, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) report(`${at}.${index}.id`, 'duplicate-id');
    seen.add(id);
  }
}

type Blocks = ReadonlyMap<string, PassageBlock>;

function checkNamed(lesson: Unquestioned, blocks: Blocks, report: Report): void {
  for (const list of ['glossary', 'entities'] as const) {
    checkUnique(lesson[list], list, report);
    for (const [index, { places }] of lesson[list].entries()) {
      for (const [nth, place] of places.entries()) checkPlace(blocks, place, `${list}.${index}.places.${nth}`, report);
    }
  }
  checkUnique(lesson.notes, 'notes', report);
  for (const [index, { place }] of lesson.notes.entries()) checkPlace(blocks, place, `notes.${index}.place`, report);
}

function checkQuotations({ quotations, entities }: Unquestioned, blocks: Blocks, report: Report): void {
  const known = new Set<string>(entities.map((entity) => entity.id));
  checkUnique(quotations, 'quotations', report);
  for (const [index, { place, content, cue }] of quotations.entries()) {
    const at = `quotations.${index}`;
    checkPlace(blocks, place, `${at}.place`, report);
    if (cue) checkPlace(blocks, cue.place, `${at}.cue.place`, report);
    for (const [role, id] of peopleIn(content)) if (!known.has(id)) report(`${at}.content.${role}`, 'unknown-entity');
  }
}

function peopleIn(content: QuotedContent): readonly (readonly [role: string, id: string])[] {
  switch (content.kind) {
    case 'said':
      return [['by', content.by]];
    case 'relayed':
      return [
        ['from', content.from],
        ['by', content.by],
      ];
    case 'name-of':
      return [];
    default:
      return content satisfies never;
  }
}

function checkPlace(blocks: Blocks, { block, spans }: Place, at: string, report: Report): void {
  const text = blocks.get(block)?.text;
  if (text === undefined) report(`${at}.block`, 'unknown-block');
  else checkSpans(text, spans, `${at}.spans`, report);
}
