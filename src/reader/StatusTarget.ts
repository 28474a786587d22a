import type { LexemeKey } from '../study/Standing';

/** What the status in the open card is about: keys mark the same. */
export interface StatusTarget {
  readonly block: string;
  readonly offset: number;
  readonly lexeme: LexemeKey;
}

/** Told what it is about; null when there is none. */
export type OnTarget = (target: StatusTarget | null) => void;
