import { createOwnTexts } from './createOwnTexts';
import { openOnce } from './openOnce';

export type { RemovedText } from '../storage/AppStorage';
export type { StorageFailure } from '../storage/Stored';

/** See `createOwnTexts` for what each does. */
export const { saveText, openText, renameText, removeText, putTextBack } = createOwnTexts({
  openStorage: openOnce,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
});
