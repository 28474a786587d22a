/** The outcome of asking storage for something: what can go wrong there is to be expected, and said. */
export type Stored<Value> = { readonly ok: true; readonly value: Value } | Failed;

export interface Failed {
  readonly ok: false;
  readonly failure: StorageFailure;
}

/**
 * - `unavailable`: this browser, or this window, has no storage for us (private mode, blocked by a setting)
 * - `quota`: no room left
 * - `blocked`: another tab holds an older version of the database open and has not let go yet
 * - `newer`: the database belongs to a newer version of the app; this one must not touch it
 * - `aborted`: not written, not in part either; may be tried again
 * - `damaged`: the record in the way cannot be read, and is left as it is
 * - `gone`: the attempt that this belongs to is no longer stored (the site's data was cleared)
 */
export type FailureKind = 'unavailable' | 'quota' | 'blocked' | 'newer' | 'aborted' | 'damaged' | 'gone' | 'unknown';

export interface StorageFailure {
  readonly kind: FailureKind;
  /** For a report, not for the screen: what the browser said, or which record it is. */
  readonly detail: string;
}

export const stored = <Value>(value: Value): Stored<Value> => ({ ok: true, value });

export const failed = (kind: FailureKind, detail = ''): Failed => ({ ok: false, failure: { kind, detail } });

const BY_NAME: Readonly<Record<string, FailureKind>> = {
  QuotaExceededError: 'quota',
  AbortError: 'aborted',
  VersionError: 'newer',
  SecurityError: 'unavailable',
};

/** Puts what IndexedDB threw into our terms. */
export function failedWith(error: unknown): Failed {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return failed(Object.hasOwn(BY_NAME, name) ? (BY_NAME[name] ?? 'unknown') : 'unknown', String(error));
}
