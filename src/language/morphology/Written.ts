/** A word as it stands in a text, any case. No string is cut out for it before somebody asks for one: hardly ever anyone does. */
export interface Written {
  text: string;
  /** Offsets into the text. */
  from: number;
  to: number;
  /** The word by itself, once it was asked for. */
  word: string | null;
}

export const nothingWritten = (): Written => ({ text: '', from: 0, to: 0, word: '' });

/** Writes over what was there with another word. */
export function setWritten(written: Written, text: string, from: number, to: number): void {
  written.text = text;
  written.from = from;
  written.to = to;
  written.word = null;
}

export const wordOf = (written: Written): string => (written.word ??= written.text.slice(written.from, written.to));
