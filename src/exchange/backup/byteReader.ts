import { joined } from './bytes';
import type { Bytes } from './BackupFile';

/** Bytes that come in pieces of any size, taken in pieces of the size that is wanted. */
export interface ByteReader {
  /** Exactly so many; null if the source ends before. */
  readonly take: (count: number) => Promise<Bytes | null>;
  /** Up to and with the next line feed; null if there is none among so many bytes, or none left. */
  readonly line: (most: number) => Promise<Bytes | null>;
  readonly isAtEnd: () => Promise<boolean>;
}

const LINE_FEED = 10;

export function byteReader(source: AsyncIterable<Bytes>): ByteReader {
  const pieces = source[Symbol.asyncIterator]();
  let held: Bytes = new Uint8Array();

  /** Holds at least so many, if there are. */
  async function hold(count: number): Promise<boolean> {
    const more: Bytes[] = [];
    let length = held.length;
    while (length < count) {
      const piece = await pieces.next();
      if (piece.done) break;
      more.push(piece.value);
      length += piece.value.length;
    }
    if (more.length > 0) held = joined(held, ...more);
    return length >= count;
  }

  function release(count: number): Bytes {
    const taken = held.slice(0, count);
    held = held.subarray(count);
    return taken;
  }

  return {
    take: async (count) => ((await hold(count)) ? release(count) : null),
    line: async (most) => {
      await hold(most);
      const end = held.subarray(0, most).indexOf(LINE_FEED);
      return end < 0 ? null : release(end + 1);
    },
    isAtEnd: async () => !(await hold(1)),
  };
}
