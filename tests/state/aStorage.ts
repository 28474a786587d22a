import type { AppStorage } from '../../src/storage/AppStorage';
import { memoryStorage } from '../../src/storage/memoryStorage';
import type { Change } from '../../src/storage/tabs';

/** A storage whose next answers can be held back or made to fail, and which can speak as another tab. */
export interface TestStorage {
  readonly storage: AppStorage;
  /** Speaks as another tab. */
  readonly say: (change: Change) => void;
  /** Holds back whatever is asked from now on, until the returned function is called. */
  readonly hold: () => () => void;
}

export function aStorage(): TestStorage {
  const memory = memoryStorage({ kind: 'unavailable', detail: 'test' });
  const listeners = new Set<(change: Change) => void>();
  let gate: Promise<void> = Promise.resolve();
  const held =
    <Arguments extends readonly unknown[], Value>(ask: (...given: Arguments) => Promise<Value>) =>
    async (...given: Arguments): Promise<Value> => {
      await gate;
      return ask(...given);
    };
  return {
    storage: {
      ...memory,
      keeping: { kind: 'kept' },
      quiz: { record: held(memory.quiz.record), ofLesson: held(memory.quiz.ofLesson), all: held(memory.quiz.all) },
      settings: { read: held(memory.settings.read), change: held(memory.settings.change) },
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    say: (change) => listeners.forEach((listener) => listener(change)),
    hold: () => {
      let open = () => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return open;
    },
  };
}
