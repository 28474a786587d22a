/** UTF-16 offsets into a piece's text: start inclusive, end exclusive. */
export type Span = readonly [start: number, end: number];

/** What is read in one go and what `skip` steps over: a sentence. */
export interface Piece {
  readonly text: string;
}

export interface Reading {
  readonly voice: SpeechSynthesisVoice;
  /** 1 is the voice's own speed; kept within `SLOWEST` and `FASTEST`. */
  readonly rate: number;
  /** The piece to start with; 0 if left out. */
  readonly from?: number;
  readonly onPiece?: (index: number) => void;
  /** Comes only from voices that report words: most local ones, few network ones. */
  readonly onWord?: (piece: number, start: number, end: number) => void;
  /** Once for every reading, last. */
  readonly onDone?: (how: Ending) => void;
}

/** `end`: read to the end. `stopped`: by `stop`, or by another `read`. `failed`: the engine would not speak. */
export type Ending = 'end' | 'stopped' | 'failed';

export type ReaderState =
  | { readonly kind: 'silent' }
  | { readonly kind: 'speaking'; readonly piece: number; readonly word: Span | null }
  | { readonly kind: 'paused'; readonly piece: number };

export interface Reader {
  /**
   * Reads these pieces, after stopping whatever is being read. Call it straight from a click or key press: browsers
   * refuse the first speech otherwise.
   */
  readonly read: (pieces: readonly Piece[], reading: Reading) => void;
  readonly stop: () => void;
  /** Falls silent and remembers the piece; the engine's own pause is unreliable on Android. */
  readonly pause: () => void;
  /** Goes on at the beginning of the piece where it paused. */
  readonly resume: () => void;
  /**
   * To the next or the previous piece, spoken if speaking, else only moved to. Before the first piece is the first
   * piece again. After the last: the end if speaking, no move if paused.
   */
  readonly skip: (by: 1 | -1) => void;
  /** Reads on at another speed: the current piece again, from its beginning; a paused one stays paused. */
  readonly setRate: (rate: number) => void;
  /** The same object until something changes. */
  readonly state: () => ReaderState;
  /** @returns ends the subscription */
  readonly subscribe: (listener: (state: ReaderState) => void) => () => void;
}
