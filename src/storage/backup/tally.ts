import type { PlainStore } from '../../exchange/backup/backupStores';
import type { RowMerge } from '../../exchange/backup/mergeRow';
import type { TextMerge } from '../../exchange/backup/mergeText';
import { KINDS, type Kind, type KindTally, type Tally } from './Backups';

/** What became of a thing: see `KindTally`. */
export type Fate = keyof KindTally;

type Decided = RowMerge['kind'] | TextMerge['kind'];

const FATES: Readonly<Record<Decided, Fate>> = {
  add: 'fresh',
  same: 'here',
  kept: 'here',
  change: 'changed',
  mend: 'changed',
  conflict: 'conflicts',
  unreadable: 'unreadable',
};

/** What `RowMerge` and `TextMerge` come to for the reader. */
export const fateOf = ({ kind }: { readonly kind: Decided }): Fate => FATES[kind];

export const kindOf = (store: PlainStore): Kind =>
  store === 'quiz-events' ? 'quiz' : store === 'knowledge-events' ? 'knowledge' : store;

const NOTHING: KindTally = { fresh: 0, here: 0, changed: 0, conflicts: 0, unreadable: 0 };

/** Counts things by kind and fate. */
export function tallying() {
  const tally = Object.fromEntries(KINDS.map((kind) => [kind, { ...NOTHING }])) as Record<Kind, Record<Fate, number>>;
  return {
    note: (kind: Kind, fate: Fate, count = 1) => {
      tally[kind][fate] += count;
    },
    tally: tally as Tally,
  };
}
