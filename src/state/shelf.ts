import type { TextId } from '../ownText/OwnText';
import { parseQuery } from '../shelf/Query';
import type { Change } from '../storage/tabs';
import type {
  ListAsked,
  SearchAsked,
  ShelfAsked,
  ShelfFound,
  ShelfList,
  ShelfQuestionName,
  ShelfSaid,
} from '../workers/ShelfMessage';
import type { OpeningWords } from '../study/openingWords';
import { askForForms } from './analysis';
import { openOnce } from './openOnce';
import type { ShelfInWorker } from './shelfInWorker';

export type { Knowledge, ShelfFound, ShelfHit, ShelfKind, ShelfList } from '../workers/ShelfMessage';

/** Whoever keeps the shelf: a worker, or this page itself where there is none. */
export interface ShelfKeeper {
  /** Rejects where it cannot be answered. */
  readonly ask: <Name extends ShelfQuestionName>(kind: Name, asked: ShelfAsked<Name>) => Promise<ShelfSaid<Name>>;
  readonly change: (change: Change) => void;
  /** Whether it hears of what this page changes without being told. */
  readonly hears: boolean;
}

const listeners = new Set<() => void>();
const onNews = () => listeners.forEach((listener) => listener());
let keeper: Promise<ShelfKeeper> | null = null;

/** What goes wrong is forgotten: whoever asks next starts anew. */
function keeperNow(): Promise<ShelfKeeper> {
  keeper ??= open().catch((error: unknown) => {
    forget();
    throw error;
  });
  return keeper;
}
const forget = () => (keeper = null);

/**
 * A worker reads the database; what is only in the memory of this page it cannot read. It is started while this page opens
 * storage: mostly it is the one.
 */
async function open(): Promise<ShelfKeeper> {
  const starting = startInWorker();
  const storage = await openOnce().catch(async (error: unknown) => {
    (await starting)?.close();
    throw error;
  });
  const inWorker = await starting;
  if (inWorker && storage.keeping.kind === 'kept') return inWorker;
  inWorker?.close();
  return (await import('./shelfInPage')).shelfInPage(storage, onNews);
}

async function startInWorker(): Promise<ShelfInWorker | null> {
  if (typeof Worker === 'undefined') return null;
  try {
    return (await import('./shelfInWorker')).shelfInWorker(onNews, forget);
  } catch {
    return null; // its code cannot be had: this page does it
  }
}

async function ask<Name extends ShelfQuestionName>(
  kind: Name,
  asked: ShelfAsked<Name>,
): Promise<ShelfSaid<Name> | null> {
  try {
    return await (await keeperNow()).ask(kind, asked);
  } catch {
    return null;
  }
}

/** What stands on the shelf as it is known now; null if it cannot be had. */
export const askForShelf = (asked: ListAsked): Promise<ShelfList | null> => ask('list', asked);

/** The next text whose words are to be counted, but for some; null if there is none. */
export const askForUncounted = (except: readonly TextId[]) => ask('uncounted', { except });

/** The words that would open a text most; null if they cannot be had. */
export const askForOpening = (text: string, most: number): Promise<OpeningWords | null> =>
  ask('opening', { text, most });

/** Other forms of words that were searched for, as far as the engine has told them. */
const forms = new Map<string, readonly string[]>();

/** What is found for what was typed; null if it cannot be had. */
export const searchShelf = (asked: Omit<SearchAsked, 'forms'>): Promise<ShelfFound | null> =>
  ask('search', { ...asked, forms: wordsIn(asked.typed).map((word) => [word, forms.get(word) ?? []] as const) });

/** Asks the engine for other forms of the words that were typed; tells whether any came to be known that were not. */
export async function learnForms(typed: string): Promise<boolean> {
  const words = wordsIn(typed).filter((word) => !forms.has(word));
  const said = words.length === 0 ? null : await askForForms(words);
  for (const [word, others] of said ?? []) forms.set(word, others);
  return said?.some(([, others]) => others.length > 0) ?? false;
}

const SHORTEST = 3; // letters: what is shorter is still being typed, or has no forms

/** The words that stand by themselves: those between quotation marks are meant as they are. */
const wordsIn = (typed: string): readonly string[] =>
  parseQuery(typed).flatMap(({ words: [word = '', ...more] }) =>
    more.length === 0 && word.length >= SHORTEST ? [word] : [],
  );

/** Tells the shelf that this page has changed something: what is asked from now on is answered by how it is now. */
export async function tellShelf(change: Change): Promise<void> {
  (await keeperNow()).change(change);
  onNews();
}

/** Calls the listener when what the shelf said may not be so any more, until the returned function is called. */
export function onShelfNews(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** To be called when the shelf is looked at again: reads everything anew where it could not hear what has changed. */
export async function refreshShelf(): Promise<void> {
  const before = keeper;
  if (before && !(await before).hears) await tellShelf({ kind: 'everything' });
}
