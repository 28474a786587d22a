import { openDB } from 'idb';
import { DATABASE_VERSION, UPGRADES, type Database, type Schema } from './database';
import { failed, failedWith, stored, type Stored } from './Stored';

/**
 * What happens to an open database without our doing:
 * - `blocked`: an older version is open in another tab, so it cannot be opened here yet
 * - `unblocked`: that tab has let go, and it is open here
 * - `superseded`: another tab runs a newer version of the app and has taken the database over; this page must be reloaded
 * - `closed`: the browser closed or deleted it (site data cleared, disk gone); it is opened again at the next use
 */
export type StorageNotice = 'blocked' | 'unblocked' | 'superseded' | 'closed';

export interface Connection {
  /** Opens the database if need be. Fails as `blocked` as soon as another tab stands in the way. */
  readonly open: () => Promise<Stored<Database>>;
  /** The same, but waits until the other tab has let go, however long that takes. */
  readonly openPatiently: () => Promise<Stored<Database>>;
  /**
   * Does something with the database. Should the connection turn out to be closed before anything was begun, it is
   * opened again, once. What IndexedDB throws comes back as a failure.
   */
  readonly run: <Value>(work: (database: Database) => Promise<Stored<Value>>) => Promise<Stored<Value>>;
  readonly close: () => void;
}

/** A connection to the database of this name, opened at first use. */
export function connect(name: string, notify: (notice: StorageNotice) => void): Connection {
  let opening: Opening | null = null;
  let superseded = false;

  const forget = (gone: Opening, notice: StorageNotice) => {
    if (opening === gone) opening = null;
    notify(notice);
  };

  async function open(patiently = false): Promise<Stored<Database>> {
    if (superseded) return failed('newer', 'taken over by a newer version of the app');
    const current = (opening ??= openDatabase(name, {
      blocked: () => notify('blocked'),
      unblocked: () => notify('unblocked'),
      superseded: () => {
        superseded = true;
        forget(current, 'superseded');
      },
      closed: () => forget(current, 'closed'),
    }));
    const outcome = await (patiently ? current.opened : Promise.race([current.opened, current.blocked]));
    // What failed may be tried again; what is blocked is still on its way.
    if (!outcome.ok && outcome.failure.kind !== 'blocked' && opening === current) opening = null;
    return outcome;
  }

  async function attempt<Value>(
    work: (database: Database) => Promise<Stored<Value>>,
  ): Promise<Stored<Value> | 'closed'> {
    const database = await open();
    if (!database.ok) return database;
    try {
      return await work(database.value);
    } catch (error) {
      if (!isClosed(error)) return failedWith(error);
      opening = null;
      return 'closed';
    }
  }

  return {
    open: () => open(),
    openPatiently: () => open(true),
    run: async (work) => {
      const first = await attempt(work);
      const outcome = first === 'closed' ? await attempt(work) : first;
      return outcome === 'closed' ? failed('aborted', 'the database was closed twice') : outcome;
    },
    close: () => {
      const closing = opening;
      opening = null;
      void closing?.opened.then((database) => database.ok && database.value.close());
    },
  };
}

/** `transaction()` on a closed connection throws this, before anything has begun. */
const isClosed = (error: unknown) => error instanceof DOMException && error.name === 'InvalidStateError';

/** A database on its way: `blocked` settles only if another tab stands in the way meanwhile. */
interface Opening {
  readonly opened: Promise<Stored<Database>>;
  readonly blocked: Promise<Stored<Database>>;
}

interface Hooks {
  readonly blocked: () => void;
  readonly unblocked: () => void;
  readonly superseded: () => void;
  readonly closed: () => void;
}

function openDatabase(name: string, hooks: Hooks): Opening {
  let whenBlocked: (outcome: Stored<Database>) => void = () => {};
  const blocked = new Promise<Stored<Database>>((resolve) => {
    whenBlocked = resolve;
  });
  const opened = openNow(name, { ...hooks, blocked: () => (hooks.blocked(), whenBlocked(failed('blocked'))) });
  void blocked.then(() => opened).then(hooks.unblocked);
  return { blocked, opened };
}

async function openNow(name: string, hooks: Hooks): Promise<Stored<Database>> {
  if (typeof indexedDB === 'undefined') return failed('unavailable', 'no IndexedDB');
  try {
    const database = await openDB<Schema>(name, DATABASE_VERSION, {
      upgrade: (fresh, from, _, transaction) => {
        for (const step of UPGRADES.slice(from)) step(fresh, transaction);
      },
      blocked: () => hooks.blocked(),
      blocking: (_, wanted, event) => {
        // Let go at once: the other tab waits, and nothing here is half-done that its transaction does not finish.
        (event.target as IDBDatabase).close();
        if (wanted === null) hooks.closed();
        else hooks.superseded();
      },
      terminated: () => hooks.closed(),
    });
    return stored(database);
  } catch (error) {
    // Firefox says so in private windows, and others where storage is switched off.
    return isClosed(error) ? failed('unavailable', String(error)) : failedWith(error);
  }
}
