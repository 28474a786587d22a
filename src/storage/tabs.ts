/** What has changed in storage: whoever shows it reads it again. */
export type Change =
  | { readonly kind: 'quiz'; readonly lesson: string }
  | { readonly kind: 'settings' }
  | { readonly kind: 'history' }
  /** The reader's own texts: one has come, gone, or has another name. */
  | { readonly kind: 'texts' }
  /** What some lexemes are to the reader. */
  | { readonly kind: 'knowledge'; readonly lexemes: readonly string[] }
  /** Anything may be another: a backup was restored, everything was wiped. */
  | { readonly kind: 'everything' }
  | { readonly kind: 'position'; readonly lesson: string };

/** The other tabs of this app. */
export interface Tabs {
  readonly tell: (change: Change) => void;
  /** Tells this tab, too. */
  readonly tellAll: (change: Change) => void;
  /** Calls the listener for what other tabs tell, until the returned function is called. */
  readonly listen: (listener: (change: Change) => void) => () => void;
  readonly close: () => void;
}

/** Opens the line between tabs of the same name. Where a browser has none (or in private mode), nobody is told. */
export function openTabs(name: string): Tabs {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  const listeners = new Set<(change: Change) => void>();
  const hear = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isChange(data)) hear(data);
    };
  }
  return {
    tell: (change) => channel?.postMessage(change),
    tellAll: (change) => {
      channel?.postMessage(change);
      hear(change);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel?.close(),
  };
}

const WITHOUT_MORE: ReadonlySet<string> = new Set<Change['kind']>(['settings', 'history', 'texts', 'everything']);

/** Another tab may run another version of the app. */
function isChange(data: unknown): data is Change {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (typeof data.kind !== 'string') return false;
  if (WITHOUT_MORE.has(data.kind)) return true;
  if (data.kind === 'knowledge') return 'lexemes' in data && Array.isArray(data.lexemes);
  return (data.kind === 'quiz' || data.kind === 'position') && 'lesson' in data && typeof data.lesson === 'string';
}
