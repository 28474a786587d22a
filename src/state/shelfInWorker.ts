import type { ShelfAnswer, ShelfRequest, ShelfSaid, ShelfQuestionName } from '../workers/ShelfMessage';
// oxlint-disable-next-line import/default -- Vite makes the address
import workerAddress from '../workers/shelfWorker?worker&url';
import type { ShelfKeeper } from './shelf';
import { startWorker } from './startWorker';
import { noteDamage } from './storageNotices';

interface Waiting {
  readonly resolve: (said: ShelfSaid<ShelfQuestionName>) => void;
  readonly reject: (reason: Error) => void;
}

/** A shelf in a worker, which can be done without. */
export interface ShelfInWorker extends ShelfKeeper {
  readonly close: () => void;
}

/** The shelf in a worker; null where none can be started. `onGone` is called when it answers no more. */
export function shelfInWorker(onNews: () => void, onGone: () => void): ShelfInWorker | null {
  const worker = started();
  if (!worker) return null;
  const waiting = new Map<number, Waiting>();
  let questions = 0;
  const send = (request: ShelfRequest) => worker.postMessage(request);
  const fail = () => {
    onGone();
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error('the shelf has failed'));
    waiting.clear();
  };
  worker.addEventListener('error', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<ShelfAnswer>) => {
    switch (data.kind) {
      case 'said':
        waiting.get(data.id)?.resolve(data.said);
        waiting.delete(data.id);
        break;
      case 'news':
        return onNews();
      case 'damage':
        return noteDamage(data.damage);
      case 'failed':
        return fail();
      default:
        data satisfies never;
    }
  });
  send({ kind: 'open', basePath: import.meta.env.BASE_URL });
  return {
    close: () => worker.terminate(),
    hears: typeof BroadcastChannel !== 'undefined',
    change: (change) => send({ kind: 'changed', change }),
    ask: (kind, asked) =>
      new Promise((resolve, reject) => {
        const id = (questions += 1);
        waiting.set(id, { resolve, reject });
        send({ kind, id, asked } as ShelfRequest); // what is asked belongs to its kind
      }),
  };
}

function started(): Worker | null {
  try {
    return startWorker('shelf-worker', workerAddress);
  } catch {
    return null;
  }
}
