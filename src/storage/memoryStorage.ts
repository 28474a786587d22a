import { admit } from '../quiz/admit';
import type { DeviceId, QuizEvent } from '../quiz/QuizEvent';
import type { AppStorage, LookupHistory, QuizEvents, ReadingPositions, SettingsRecord } from './AppStorage';
import { withLookups, withoutLookups, type Lookups } from './Lookups';
import type { ReadingPosition } from './ReadingPosition';
import type { Settings } from './Settings';
import { failed, stored, type StorageFailure } from './Stored';

/** Storage for a browser that has none: everything works, until the page is left. Says so in `keeping`. */
export function memoryStorage(because: StorageFailure): AppStorage {
  let device: DeviceId | undefined;
  return {
    keeping: { kind: 'nothing-kept', because },
    quiz: eventsInMemory(),
    settings: settingsInMemory(),
    positions: positionsInMemory(),
    history: historyInMemory(),
    device: async (candidate) => stored((device ??= candidate)),
    onChange: () => () => {},
    close: () => {},
  };
}

function eventsInMemory(): QuizEvents {
  const events: QuizEvent[] = [];
  return {
    record: async (event) => {
      const admission = admit(
        events.filter(({ attempt }) => attempt === event.attempt),
        event,
      );
      if (admission.kind === 'misplaced') return failed('gone', event.attempt);
      if (admission.kind === 'recorded') return stored(admission.event);
      events.push(event);
      return stored(event);
    },
    ofLesson: async (lesson) => stored(events.filter((event) => event.lesson === lesson)),
    all: async () => stored([...events]),
  };
}

function settingsInMemory(): SettingsRecord {
  let kept: Settings | null = null;
  return {
    read: async () => stored(kept),
    change: async (patch, base) => stored((kept = { ...(kept ?? base), ...patch })),
  };
}

function historyInMemory(): LookupHistory {
  let kept: Lookups = [];
  return {
    read: async () => stored(kept),
    add: async (lookups) => stored((kept = withLookups(kept, lookups))),
    remove: async (ids) => stored((kept = withoutLookups(kept, new Set(ids)))),
  };
}

function positionsInMemory(): ReadingPositions {
  const positions = new Map<string, ReadingPosition>();
  return {
    save: async (position) => {
      positions.set(position.lesson, position);
      return stored(position);
    },
    of: async (lesson) => stored(positions.get(lesson) ?? null),
    all: async () => stored([...positions.values()]),
  };
}
