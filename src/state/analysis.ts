import lexicon from 'virtual:lexicon-addresses';
import type { OtherPlace } from '../language/cards/otherPlaces';
import type { LineUnit } from '../language/cards/wordLineOf';
import type { WordTraces } from '../language/cards/wordTraces';
import type { Field } from '../language/lexicon/Cue';
import type { Span } from '../language/text/Span';
import type { EntryPage } from '../language/dictionary/entryPageOf';
import type { FoundWord } from '../language/dictionary/foundWords';
import type { RootPage } from '../language/dictionary/rootPagesOf';
import type { WordsWithAffix } from '../language/dictionary/wordsWithAffix';
import type { Preparation, Progress } from '../ownText/prepareText';
import type { LexemesIn } from '../study/lexemesIn';
import type { PlacementWords } from '../study/placement/PlacementWords';
import type { LexemeKey } from '../study/Standing';
import { TEXT_WORDS_VERSION, type TextWords } from '../study/TextWords';
import type {
  AnalysisAnswer,
  AnalysisRequest,
  Asked,
  JobName,
  Jobs,
  QuestionName,
  Said,
  WordForms,
} from '../workers/AnalysisMessage';
// oxlint-disable-next-line import/default -- Vite makes the address
import workerAddress from '../workers/analysisWorker?worker&url';
import { startWorker } from './startWorker';

interface Waiting {
  /** Null where nothing will be answered. */
  readonly onSaid: (said: unknown) => void;
  readonly onProgress?: (progress: Progress) => void;
}

/** The worker of this page and who waits for its answers; started when it is first asked. */
let running: { readonly worker: Worker; readonly waiting: Map<number, Waiting> } | null = null;
let questions = 0;

/** A text that words stand in: its blocks, the same list as long as it is the same text. */
export type Blocks = readonly { readonly text: string }[];

/**
 * What the engine says of the word at an offset of a block, in a text that is about what its blocks say.
 *
 * @returns null where the engine cannot be had: offline and not kept yet, or a browser without what it takes
 */
export const askForWord = async (text: string, offset: number, blocks: Blocks): Promise<WordTraces | null> =>
  ask('word', { text, offset, field: await fieldOf(blocks) });

/** A sentence of a block word by word; null as above. */
export const askForLine = async (text: string, sentence: Span, blocks: Blocks): Promise<readonly LineUnit[] | null> =>
  ask('line', { text, sentence, field: await fieldOf(blocks) });

const MOST_BLOCKS = 60; // of a text: they say what it is about
const fields = new WeakMap<Blocks, Field | null>();

async function fieldOf(blocks: Blocks): Promise<Field | null> {
  const known = fields.get(blocks);
  if (known !== undefined) return known;
  const said = await ask('field', { texts: blocks.slice(0, MOST_BLOCKS).map(({ text }) => text) });
  if (said) fields.set(blocks, said.field);
  return said?.field ?? null;
}

/** Where a word of a text stands once more; null as above. */
export const askForOtherPlaces = (asked: Asked<'otherPlaces'>): Promise<readonly OtherPlace[] | null> =>
  ask('otherPlaces', asked);

/** Which lexemes the words of a text belong to, by its blocks (`lexemesIn`); null as for `askForWord`. */
export const askForLexemes = (texts: readonly string[], beside: readonly string[]): Promise<LexemesIn | null> =>
  ask('lexemes', { texts, beside });

/** What the dictionary has for a query, the best first; null as for `askForWord`. An empty one makes the index ready. */
export const askToSearch = (query: string, limit: number): Promise<readonly FoundWord[] | null> =>
  ask('search', { query, limit });

/** The other forms in which words may stand in a text; null as for `askForWord`. */
export const askForForms = (words: readonly string[]): Promise<WordForms | null> => ask('forms', { words });

/** What a reader learns the entry of an id by; null as for `askForWord`. */
export const askForLexeme = (id: string): Promise<Said<'lexeme'> | null> => ask('lexeme', { id });

/** The keys that readers learn the entries of some ids by; null as for `askForWord`. */
export const askForKeys = (ids: readonly string[]): Promise<readonly (LexemeKey | null)[] | null> =>
  ask('keys', { ids });

/** The page of a lexeme; null as for `askForWord`. */
export const askForEntry = (id: string): Promise<EntryPage | 'no-such-entry' | null> => ask('entry', { id });

/** The roots that are spelled so, with their families; null as for `askForWord`. */
export const askForRoots = (headword: string): Promise<readonly RootPage[] | null> => ask('root', { headword });

/** The commonest words with an affix; null as for `askForWord`. */
export const askForAffix = (affix: string, limit: number): Promise<WordsWithAffix | null> =>
  ask('affix', { affix, limit });

/** Questions on a text of the reader's own, see `quizOfText`; null as for `askForWord`. */
export const askForQuiz = (asked: Asked<'quiz'>): Promise<Said<'quiz'> | null> => ask('quiz', asked);

/** What a placement test is made of, by a seed; null as for `askForWord`. */
export const askForPlacementWords = (seed: number): Promise<PlacementWords | null> => ask('placementWords', { seed });

/** The lexemes of some strata of the placement test; null as for `askForWord`. */
export const askForStrata = (numbers: readonly number[]): Promise<readonly LexemeKey[] | null> =>
  ask('strata', { numbers });

/** Starts the engine, so that it need not be waited for when it is asked: a text is open that only it can explain. */
export function warmUp(): void {
  engineNow();
}

/**
 * Makes a raw text ready to be saved and read.
 *
 * @param signal calls it off: the promise then rejects with its reason
 * @returns null where the engine cannot be had
 */
export const prepare = (
  text: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Preparation | null> => run('prepare', { text }, onProgress, signal);

/** Counts the words of a text by its blocks; else as `prepare`. */
export const countText = (texts: readonly string[], signal: AbortSignal): Promise<TextWords | null> =>
  run('countText', { texts }, () => {}, signal);

/** The keys that words have today, by those that they had before; else as `prepare`. */
export const findKeysToday = (keys: readonly LexemeKey[], signal: AbortSignal): Promise<readonly LexemeKey[] | null> =>
  run('keysToday', { keys }, () => {}, signal);

/** Which lexicon the engine has, and which way words are told by it: another string whenever a key may be another. */
export const LEXICON = `${TEXT_WORDS_VERSION} ${lexicon.words}`;

function run<Name extends JobName>(
  kind: Name,
  asked: Jobs[Name]['asked'],
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Jobs[Name]['said'] | null> {
  const engine = engineNow();
  if (!engine) return Promise.resolve(null);
  const id = (questions += 1);
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      if (engine.waiting.delete(id)) send(engine.worker, { kind: 'call-off', id });
      reject(signal.reason as Error);
    });
    engine.waiting.set(id, { onSaid: (said) => resolve(said as Jobs[Name]['said'] | null), onProgress });
    send(engine.worker, { kind, id, asked } as AnalysisRequest); // as in `ask`
  });
}

function ask<Name extends QuestionName>(kind: Name, asked: Asked<Name>): Promise<Said<Name> | null> {
  const engine = engineNow();
  if (!engine) return Promise.resolve(null);
  return new Promise((resolve) => {
    const id = (questions += 1);
    engine.waiting.set(id, { onSaid: (said) => resolve(said as Said<Name> | null) });
    send(engine.worker, { kind, id, asked } as AnalysisRequest); // what is asked belongs to its kind
  });
}

const engineNow = () => (typeof Worker === 'undefined' ? null : (running ??= start()));

function start() {
  const worker = startWorker('analysis-worker', workerAddress);
  const waiting = new Map<number, Waiting>();
  const fail = () => {
    // Whoever asks next starts anew: the connection may be back.
    if (running?.worker === worker) running = null;
    worker.terminate();
    for (const { onSaid } of waiting.values()) onSaid(null);
    waiting.clear();
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<AnalysisAnswer>) => {
    if (data.kind === 'failed') return fail();
    const asker = waiting.get(data.id);
    if (data.kind === 'progress') return asker?.onProgress?.(data.progress);
    waiting.delete(data.id);
    asker?.onSaid(data.said);
  });
  const absolute = (address: string) => new URL(address, location.href).href;
  send(worker, { kind: 'open', words: absolute(lexicon.words), meanings: absolute(lexicon.meanings) });
  return { worker, waiting };
}

const send = (worker: Worker, request: AnalysisRequest) => worker.postMessage(request);
