import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/**
 * What lies where. Values are `unknown`: whatever is read must be parsed, and each store's own file knows what may be
 * written.
 */
export interface Schema extends DBSchema {
  /** `QuizEvent`s, by id. Append-only. */
  'quiz-events': { key: string; value: unknown; indexes: { 'by-attempt': string; 'by-lesson': string } };
  /** `KnowledgeEvent`s, by id. Append-only. */
  'knowledge-events': { key: string; value: unknown; indexes: { 'by-lexeme': string; 'by-taken': string } };
  /** `LexemeStanding`s, by lexeme: derived of the events, and made again of them where need be. */
  knowledge: { key: string; value: unknown; indexes: { 'by-status': string } };
  /**
   * `settings`: a `Settings`; `device`: the `DeviceId` of this browser profile; `history`: `Lookups`; `clock`: that of the latest
   * knowledge event; `backup`: a `BackupNote`; `restoring`: `How` a file was being brought in, as long as that has not ended;
   * `moved`: the lexicon by which words that got a line were looked for.
   */
  settings: { key: 'settings' | 'device' | 'history' | 'clock' | 'backup' | 'restoring' | 'moved'; value: unknown };
  /** `ReadingPosition`s, by lesson or text of the reader's own. */
  positions: { key: string; value: unknown };
  /** `OwnTextHeader`s, by id. */
  texts: { key: string; value: unknown };
  /** `TextPart`s, by text and number: the shelf does not load them. */
  'text-parts': { key: [text: string, number: number]; value: unknown };
  /** `StoredTextWords`, by text: derived of the text. */
  'text-words': { key: string; value: unknown };
  /** `SetAside`s: records that could not be read and stood in the way. */
  'set-aside': { key: number; value: unknown };
}

export type Database = IDBPDatabase<Schema>;
type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/**
 * Steps from one version of the database to the next: the first makes version 1 of nothing, and so on. Once released a
 * step is never changed; what comes later is a further one.
 */
export const UPGRADES: readonly ((database: Database, transaction: UpgradeTransaction) => void)[] = [
  (database) => {
    const events = database.createObjectStore('quiz-events', { keyPath: 'id' });
    events.createIndex('by-attempt', 'attempt');
    events.createIndex('by-lesson', 'lesson');
    database.createObjectStore('settings');
    database.createObjectStore('positions', { keyPath: 'lesson' });
  },
  (database) => {
    database.createObjectStore('texts', { keyPath: 'id' });
    database.createObjectStore('text-parts', { keyPath: ['text', 'number'] });
  },
  (database) => {
    const events = database.createObjectStore('knowledge-events', { keyPath: 'id' });
    events.createIndex('by-lexeme', 'lexemes', { multiEntry: true });
    events.createIndex('by-taken', 'event'); // what takes a marking back has one, and what says it once more
    // All that are known are read as keys: some tenths of a second less than fifty thousand records take.
    database.createObjectStore('knowledge', { keyPath: 'lexeme' }).createIndex('by-status', 'status');
    database.createObjectStore('text-words', { keyPath: 'text' });
    database.createObjectStore('set-aside', { autoIncrement: true });
  },
];

/** The version that this app reads and writes. */
export const DATABASE_VERSION = UPGRADES.length;

/** Several builds may share an origin (user.github.io/a, /b): what each stores carries the path that it lies below. */
export const storageName = (basePath: string): string => `simak:${basePath}`;
