import { contentHash } from '../lesson/contentHash';
import type { Lesson } from '../lesson/Lesson';
import { numberedBlocks } from '../ownText/numberedBlocks';
import type { OwnText } from '../ownText/OwnText';
import type { LexemeKey } from '../study/Standing';
import { askForLexemes, askForQuiz } from './analysis';
import { openOnce } from './openOnce';
import { openText } from './ownTexts';

/** What becomes of asking for questions on a text of the reader's own. */
export type OwnQuizOutcome =
  | { readonly kind: 'loaded'; readonly lesson: Lesson }
  /** There is no such text. */
  | { readonly kind: 'none' }
  /** The text cannot be read, now or ever. */
  | { readonly kind: 'failed' | 'damaged' }
  /** The engine cannot be had: offline and not kept yet. */
  | { readonly kind: 'no-engine' };

/**
 * Makes questions on a text of the reader's own, in the worker. Never rejects.
 *
 * @param seed another one gives other questions
 */
export async function makeOwnQuiz(id: string, seed: number): Promise<OwnQuizOutcome> {
  try {
    const opened = await openText(id);
    if (!opened.ok) return { kind: opened.failure.kind === 'damaged' ? 'damaged' : 'failed' };
    const text = opened.value;
    if (!text) return { kind: 'none' };
    const draft = await askForQuiz({ text, seed, known: await knownIn(text) });
    return draft ? { kind: 'loaded', lesson: await hashed(draft) } : { kind: 'no-engine' };
  } catch {
    return { kind: 'failed' };
  }
}

/** By the text alone, not by what is asked this time: the attempts at it are attempts at one lesson. */
async function hashed(draft: Omit<Lesson, 'hash'>): Promise<Lesson> {
  const hash = await contentHash({ ...draft, questions: [] }, async (bytes) => crypto.subtle.digest('SHA-256', bytes));
  return { ...draft, hash };
}

/** The lexemes of a text that the reader knows or does not want to see; none where that cannot be told. */
async function knownIn(text: OwnText): Promise<readonly LexemeKey[]> {
  const [storage, found] = await Promise.all([
    openOnce(),
    askForLexemes(
      numberedBlocks(text).map((block) => block.text),
      [],
    ),
  ]);
  const standings = await storage.knowledge.of((found?.lexemes ?? []).map(({ key }) => key));
  if (!standings.ok) return [];
  return [...standings.value].flatMap(([key, { status }]) => (status === 'known' || status === 'ignored' ? [key] : []));
}
