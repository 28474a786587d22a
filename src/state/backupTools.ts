import type { Bytes } from '../exchange/backup/BackupFile';
import type { BackupTools, ChunkCipher } from '../exchange/backup/BackupTools';

/** Compression and cryptography as the browser has them. Without https there is no cryptography: see `canBackUp`. */
export const backupTools: BackupTools = {
  gzip: async (bytes) => {
    const folded = await through(bytes, new CompressionStream('gzip'), Infinity);
    if (folded === 'too-large') throw new Error('without a limit nothing is too large');
    return folded;
  },
  gunzip: async (bytes, most) => {
    try {
      return await through(bytes, new DecompressionStream('gzip'), most);
    } catch {
      return null;
    }
  },
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
  cipherOf: async (passphrase, salt, iterations) => {
    const known = await crypto.subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveKey']);
    const key = await crypto.subtle.deriveKey(
      { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
      known,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    );
    return cipherWith(key);
  },
};

const cipherWith = (key: CryptoKey): ChunkCipher => ({
  encrypt: async (content, nonce, additional) =>
    new Uint8Array(await crypto.subtle.encrypt(gcm(nonce, additional), key, content)),
  decrypt: async (content, nonce, additional) => {
    try {
      return new Uint8Array(await crypto.subtle.decrypt(gcm(nonce, additional), key, content));
    } catch {
      return null; // an OperationError, which says no more
    }
  },
});

const gcm = (iv: Bytes, additionalData: Bytes) => ({ name: 'AES-GCM', iv, additionalData });

/** Sends bytes through a stream, and gathers what comes out; stops at more than `most`. Rejects as the stream does. */
async function through(bytes: Bytes, stream: GenericTransformStream, most: number): Promise<Bytes | 'too-large'> {
  const writer = (stream.writable as WritableStream<Bytes>).getWriter();
  // What goes wrong here goes wrong at the reader, too, which is where it is looked at.
  const written = Promise.allSettled([writer.write(bytes), writer.close()]);
  const reader = (stream.readable as ReadableStream<Bytes>).getReader();
  const pieces: Bytes[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    length += piece.value.length;
    if (length > most) {
      await reader.cancel();
      return 'too-large';
    }
  }
  await written;
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
