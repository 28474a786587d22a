import type { Lexicon } from '../../language/lexicon/Lexicon';
import { contentHashNow, type DigestNow } from '../contentHash';
import type { Lesson } from '../Lesson';
import { draftLesson } from './draftLesson';

/**
 * A lesson on any raw news text, whole with its hash (see `draftLesson`). Never throws.
 *
 * @param sha256 SHA-256; where a platform only promises it, `contentHash` of a `draftLesson`
 * @returns null for a text without a word, and for one that is longer than a lesson may be
 */
export function buildLesson(raw: string, lexicon: Lexicon, sha256: DigestNow): Lesson | null {
  const draft = draftLesson(raw, lexicon);
  return draft && { ...draft.lesson, hash: contentHashNow(draft.lesson, sha256) };
}
