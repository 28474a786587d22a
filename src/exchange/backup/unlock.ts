import type { Encryption } from './BackupFile';
import type { BackupTools, ChunkCipher } from './BackupTools';
import { bytesOfHex } from './bytes';

/**
 * The cipher of a file by its passphrase; takes as long as the header asks for, about a second on a phone. Composed and
 * decomposed letters, which keyboards write differently, are the same. Whether it fits is seen at the first chunk.
 */
export const unlock = (
  { salt, iterations }: Encryption,
  passphrase: string,
  { cipherOf }: Pick<BackupTools, 'cipherOf'>,
): Promise<ChunkCipher> =>
  cipherOf(new TextEncoder().encode(passphrase.normalize('NFC')), bytesOfHex(salt), iterations);
