import lexicon from 'virtual:lexicon-addresses';
import type { WordTraces } from '../language/cards/wordTraces';
import type { Preparation, Progress } from '../ownText/prepareText';
import type { AnalysisAnswer, AnalysisRequest, Asked, QuestionName, Said } from '../workers/AnalysisMessage';
// oxlint-disable-next-line import/default -- Vite makes the address
import workerAddress from '../workers/analysisWorker?worker&url';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

interface Waiting {
  /** Null where nothing will be answered. */
  readonly onSaid: (said: unknown) => void;
  readonly onProgress?: (progress: Progress) => void;
}

/** The worker of this page and who waits for its answers; started when it is first asked. */
let running: { readonly worker: Worker; readonly waiting: Map<number, Waiting> } | null = null;
let questions = 0;

/**
 * What the engine says of the word at an offset of a text.
 *
 * @returns null where the engine cannot be had: offline and not kept yet, or a browser without what it takes
 */
export const askForWord = (text: string, offset: number): Promise<WordTraces | null> => ask('word', { text, offset });

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
export function prepare(
  text: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Preparation | null> {
  const engine = engineNow();
  if (!engine) return Promise.resolve(null);
  const id = (questions += 1);
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      if (engine.waiting.delete(id)) send(engine.worker, { kind: 'call-off', id });
      reject(signal.reason as Error);
    });
    engine.waiting.set(id, { onSaid: (said) => resolve(said as Preparation | null), onProgress });
    send(engine.worker, { kind: 'prepare', id, asked: { text } });
  });
}

function ask<Name extends QuestionName>(kind: Name, asked: Asked<Name>): Promise<Said<Name> | null> {
  const engine = engineNow();
  if (!engine) return Promise.resolve(null);
  return new Promise((resolve) => {
    const id = (questions += 1);
    engine.waiting.set(id, { onSaid: (said) => resolve(said as Said<Name> | null) });
    send(engine.worker, { kind, id, asked });
  });
}

const engineNow = () => (typeof Worker === 'undefined' ? null : (running ??= start()));

function start() {
  const worker = new Worker(trusted(workerAddress), { type: 'module' });
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

/** Under Trusted Types a worker takes no string: one policy, named in the CSP, lets exactly our own through. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('analysis-worker', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(`not our worker: ${url}`);
      return url;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
