import type { DeviceId } from '../quiz/QuizEvent';
import type { AppStorage } from './AppStorage';
import { connect, type Connection, type StorageNotice } from './connect';
import type { OnDamage } from './Damage';
import { storageName } from './database';
import { knowledgeLog } from './knowledgeLog';
import { locksOf, type Locks } from './locks';
import { lookupHistory } from './lookupHistory';
import { memoryStorage } from './memoryStorage';
import { ownTexts } from './ownTexts';
import { quizEvents } from './quizEvents';
import { readingPositions } from './readingPositions';
import { settingsRecord } from './settingsRecord';
import { stored, type Stored } from './Stored';
import { openTabs, type Change, type Tabs } from './tabs';
import { write } from './write';

export interface StorageOptions {
  /** Where the app lies, such as `/` or `/simak/`. */
  readonly basePath: string;
  readonly onDamage: OnDamage;
  readonly onNotice: (notice: StorageNotice) => void;
  readonly now: () => Date;
}

/**
 * Opens what is kept of the reader. If it cannot be opened (no storage here, a newer version's database) everything is kept in
 * memory instead, and `keeping` says why; the database is left as it is. Where another tab stands in the way, waits until it lets
 * go: what would be kept in memory meanwhile would be lost.
 */
export async function openStorage(options: StorageOptions): Promise<AppStorage> {
  const name = storageName(options.basePath);
  const connection = connect(name, options.onNotice);
  const opened = await connection.openPatiently();
  if (!opened.ok) {
    connection.close();
    return memoryStorage(opened.failure);
  }
  return inDatabase(connection, openTabs(name), locksOf(name), options);
}

function inDatabase(connection: Connection, tabs: Tabs, locks: Locks, { onDamage, now }: StorageOptions): AppStorage {
  const quiz = quizEvents(connection, onDamage);
  const settings = settingsRecord(connection, onDamage, now);
  const positions = readingPositions(connection, onDamage);
  const history = lookupHistory(connection, onDamage, now);
  const texts = ownTexts(connection, onDamage);
  const knowledge = knowledgeLog(connection, onDamage);
  /** Writes, unless another tab changes everything just now, and tells the other tabs once it is committed. */
  const telling = async <Value>(
    work: () => Promise<Stored<Value>>,
    change: Change | ((value: Value) => Change),
  ): Promise<Stored<Value>> => {
    const settled = await locks.together(work);
    if (settled.ok) tabs.tell(typeof change === 'function' ? change(settled.value) : change);
    return settled;
  };
  return {
    keeping: { kind: 'kept' },
    quiz: { ...quiz, record: (event) => telling(() => quiz.record(event), { kind: 'quiz', lesson: event.lesson }) },
    settings: {
      ...settings,
      change: (patch, base) => telling(() => settings.change(patch, base), { kind: 'settings' }),
    },
    positions: {
      ...positions,
      save: (position) => telling(() => positions.save(position), { kind: 'position', lesson: position.lesson }),
    },
    history: {
      ...history,
      add: (lookups) => telling(() => history.add(lookups), { kind: 'history' }),
      remove: (ids) => telling(() => history.remove(ids), { kind: 'history' }),
    },
    texts: {
      ...texts,
      save: (text) => telling(() => texts.save(text), { kind: 'texts' }),
      rename: (id, title) => telling(() => texts.rename(id, title), { kind: 'texts' }),
      saveWords: (words) => telling(() => texts.saveWords(words), { kind: 'texts' }),
      remove: (id) => telling(() => texts.remove(id), { kind: 'texts' }),
      putBack: (removed) => telling(() => texts.putBack(removed), { kind: 'texts' }),
    },
    knowledge: {
      ...knowledge,
      mark: (marking) =>
        telling(
          () => knowledge.mark(marking),
          ({ lexemes }) => ({ kind: 'knowledge', lexemes }),
        ),
      unmark: (taking) =>
        telling(
          () => knowledge.unmark(taking),
          ({ lexemes }) => ({ kind: 'knowledge', lexemes }),
        ),
      move: (moves, lexicon) =>
        telling(
          () => knowledge.move(moves, lexicon),
          (lexemes) => ({ kind: 'knowledge', lexemes }),
        ),
      rebuild: () => telling(() => knowledge.rebuild(), { kind: 'everything' }),
    },
    openBackups: async (surroundings) => {
      const { openBackups } = await import('./backup/openBackups'); // a chunk that few visits need
      return openBackups({ connection, locks, tabs, onDamage }, surroundings);
    },
    device: (candidate) => deviceIn(connection, candidate),
    onChange: tabs.listen,
    close: () => {
      tabs.close();
      connection.close();
    },
  };
}

function deviceIn(connection: Connection, candidate: DeviceId): Promise<Stored<DeviceId>> {
  return connection.run((database) =>
    write(database, 'settings', 'default', async (store) => {
      const known: unknown = await store.get('device');
      if (typeof known === 'string') return stored(known as DeviceId);
      if (known === undefined) await store.put(candidate, 'device');
      return stored(candidate);
    }),
  );
}
