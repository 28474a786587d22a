import type { Span } from '../language/text/Span';
import type { PassageBlock } from '../lesson/blocks';
import type { Lesson, Place, TranslatedBlock } from '../lesson/Lesson';
import type { Passage } from '../lesson/Passage';
import { englishPartner } from './englishPartner';
import { isCurrent } from './isCurrent';

/** Where evidence is looked up: the texts that the questions were set on, and what is here of their English. */
export interface EvidenceTexts {
  /** Of the attempt, in reading order. */
  readonly blocks: readonly PassageBlock[];
  readonly passage: Passage;
  /** Adds which phrase stands for which; null while it is on its way or out of reach. */
  readonly lesson: Lesson | null;
}

/** A block of the article with what of it proves an answer. */
export interface EvidenceBlock {
  readonly block: PassageBlock;
  /** In order. */
  readonly spans: readonly Span[];
  readonly english: EvidenceEnglish;
}

/** The English of a block and what of that stands for the evidence, or why there is none. */
export type EvidenceEnglish =
  | { readonly kind: 'here'; readonly text: string; readonly spans: readonly Span[] }
  /** The text has changed since the question was set. */
  | { readonly kind: 'changed' }
  /** Nobody has translated it. */
  | { readonly kind: 'untranslated' };

/** The blocks that hold these places, in reading order. */
export function evidenceIn(places: readonly Place[], texts: EvidenceTexts): readonly EvidenceBlock[] {
  return texts.blocks.flatMap((block) => {
    const spans = places.filter((place) => place.block === block.id).flatMap((place) => place.spans);
    if (spans.length === 0) return [];
    const inOrder = spans.toSorted(([one], [other]) => one - other);
    return [{ block, spans: inOrder, english: englishFor({ block: block.id, spans: inOrder }, block, texts) }];
  });
}

/** The English of a place, as long as the text here is still the one that the question was set on. */
function englishFor(place: Place, block: PassageBlock, texts: EvidenceTexts): EvidenceEnglish {
  if (!isCurrent(block, texts.passage)) return { kind: 'changed' };
  const english = englishOf(block, texts);
  if (!english) return { kind: 'untranslated' };
  return { kind: 'here', text: english.text, spans: englishPartner(block, english, place) };
}

function englishOf(block: PassageBlock, { passage, lesson }: EvidenceTexts): TranslatedBlock | null {
  const whole = lesson?.hash === passage.hash ? lesson.translations.en[block.id] : undefined;
  const english = passage.english[block.id];
  return whole ?? (english ? { ...english, phrases: [] } : null);
}
