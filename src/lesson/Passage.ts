import type { Span } from '../language/text/Span';
import { blocksOf, type PassageBlock } from './blocks';
import type { Lesson } from './Lesson';

export type { PassageBlock } from './blocks';

/** What the first paint of a lesson needs, and its page carries as inert JSON: the article and its English. */
export interface Passage extends Pick<Lesson, 'id' | 'revision' | 'hash' | 'source' | 'level' | 'topic' | 'summary'> {
  /** Title, caption and body, in reading order. */
  readonly blocks: readonly PassageBlock[];
  /** By block: the translation without its phrase pairs. */
  readonly english: Readonly<Record<string, PassageTranslation>>;
}

export interface PassageTranslation {
  readonly text: string;
  /** As many as the block has sentences, in the same order. */
  readonly sentences: readonly Span[];
}

/** The passage of a lesson. */
export function passageOf(lesson: Lesson): Passage {
  const { id, revision, hash, source, level, topic, summary } = lesson;
  const english = Object.entries(lesson.translations.en).map(
    ([block, { text, sentences }]): [string, PassageTranslation] => [block, { text, sentences }],
  );
  return {
    id,
    revision,
    hash,
    source,
    level,
    topic,
    summary,
    blocks: blocksOf(lesson),
    english: Object.fromEntries(english),
  };
}
