import { STATUSES, type Status } from '../study/Standing';

/** What lexemes are to the reader, by their numbers: one byte each, whether there are fifty or fifty thousand. */
export interface StatusColumn {
  readonly of: (lexeme: number) => Status;
  readonly set: (lexeme: number, status: Status) => void;
  /** Makes all `unseen`. */
  readonly clear: () => void;
}

/** A column in which all are `unseen`, which is the first of them. */
export function statusColumn(): StatusColumn {
  let column = new Uint8Array(1024);
  return {
    of: (lexeme) => STATUSES[column[lexeme] ?? 0]!,
    set: (lexeme, status) => {
      if (lexeme >= column.length) {
        const larger = new Uint8Array(Math.max(2 * column.length, lexeme + 1));
        larger.set(column);
        column = larger;
      }
      column[lexeme] = STATUSES.indexOf(status);
    },
    clear: () => void column.fill(0),
  };
}
