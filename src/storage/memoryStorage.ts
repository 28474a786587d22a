import { admit } from '../quiz/admit';
import type { DeviceId, QuizEvent } from '../quiz/QuizEvent';
import type { AppStorage, QuizEvents, ReadingPositions, SettingsRecord } from './AppStorage';
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
