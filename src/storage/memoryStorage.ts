import type { OwnText, TextId } from '../ownText/OwnText';
import { admit } from '../quiz/admit';
import type { DeviceId, QuizEvent } from '../quiz/QuizEvent';
import { clockAfter } from '../study/clockAfter';
import type { KnowledgeEvent, Marked, Unmarked } from '../study/KnowledgeEvent';
import type { Status } from '../study/Standing';
import { standingsOf } from '../study/standingsOf';
import type {
  AppStorage,
  KnowledgeLog,
  LookupHistory,
  OwnTexts,
  QuizEvents,
  ReadingPositions,
  SettingsRecord,
} from './AppStorage';
import { withLookups, withoutLookups, type Lookups } from './Lookups';
import type { StoredTextWords } from './parseTextWordsRow';
import type { ReadingPosition } from './ReadingPosition';
import type { Settings } from './Settings';
import { latestFirst } from './ownTexts';
import { failed, stored, type StorageFailure } from './Stored';

/** Storage for a browser that has none: everything works, until the page is left. Says so in `keeping`. */
export function memoryStorage(because: StorageFailure): AppStorage {
  let device: DeviceId | undefined;
  const positions = new Map<string, ReadingPosition>();
  return {
    keeping: { kind: 'nothing-kept', because },
    quiz: eventsInMemory(),
    settings: settingsInMemory(),
    positions: positionsInMemory(positions),
    history: historyInMemory(),
    texts: textsInMemory(positions),
    knowledge: knowledgeInMemory(),
    openBackups: async () => null,
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

function knowledgeInMemory(): KnowledgeLog {
  const events: KnowledgeEvent[] = [];
  const nextClock = (at: string) => clockAfter(Math.max(0, ...events.map(({ clock }) => clock)), Date.parse(at));
  return {
    mark: async (marking) => {
      const marked: Marked = { ...marking, clock: nextClock(marking.at) };
      events.push(marked);
      return stored(marked);
    },
    unmark: async (taking) => {
      const taken = events.find(({ id }) => id === taking.event);
      if (taken?.kind !== 'marked') return failed('gone', taking.event);
      const unmarked: Unmarked = { ...taking, clock: nextClock(taking.at) };
      events.push(unmarked);
      return stored({ unmarked, lexemes: taken.lexemes });
    },
    of: async (lexemes) => {
      const standings = standingsOf(events);
      return stored(
        new Map(lexemes.flatMap((lexeme) => (standings.has(lexeme) ? [[lexeme, standings.get(lexeme)!]] : []))),
      );
    },
    all: async () => stored(standingsOf(events)),
    byStatus: async () => {
      const standings = [...standingsOf(events)];
      const of = (status: Status) => standings.filter(([, one]) => one.status === status).map(([lexeme]) => lexeme);
      return stored({ learning: of('learning'), known: of('known'), ignored: of('ignored') });
    },
    isEmpty: async () => stored(standingsOf(events).size === 0),
    unlisted: async () => stored([]), // no lexicon changes while a page is open
    move: async () => stored([]),
    rebuild: async () => stored(standingsOf(events).size),
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

function positionsInMemory(positions: Map<string, ReadingPosition>): ReadingPositions {
  return {
    save: async (position) => {
      positions.set(position.lesson, position);
      return stored(position);
    },
    of: async (lesson) => stored(positions.get(lesson) ?? null),
    all: async () => stored([...positions.values()]),
  };
}

function textsInMemory(positions: Map<string, ReadingPosition>): OwnTexts {
  const texts = new Map<TextId, OwnText>();
  const words = new Map<string, StoredTextWords>();
  return {
    save: async (text) => {
      texts.set(text.header.id, text);
      return stored(text.header);
    },
    headers: async () => stored([...texts.values()].map(({ header }) => header).toSorted(latestFirst)),
    read: async (id) => stored(texts.get(id) ?? null),
    rename: async (id, title) => {
      const text = texts.get(id);
      if (!text) return stored(null);
      const header = { ...text.header, title };
      texts.set(id, { ...text, header });
      return stored(header);
    },
    saveWords: async (row) => {
      words.set(row.text, row);
      return stored(null);
    },
    words: async (keys) => stored([...words.values()].filter(({ text }) => keys?.includes(text) ?? true)),
    remove: async (id) => {
      const removed = { header: texts.get(id), parts: [], position: positions.get(id), words: words.get(id) };
      texts.delete(id);
      positions.delete(id);
      words.delete(id);
      return stored(removed);
    },
    putBack: async ({ header: text, position, words: row }) => {
      if (text) texts.set((text as OwnText).header.id, text as OwnText); // `remove` made it
      if (position) positions.set((position as ReadingPosition).lesson, position as ReadingPosition);
      if (row) words.set((row as StoredTextWords).text, row as StoredTextWords);
      return stored(null);
    },
  };
}
