import { normaliseTitle } from '../ownText/normaliseText';
import { OWN_TEXT_FORMAT, type OwnText, type OwnTextHeader, type TextId } from '../ownText/OwnText';
import { partsOf } from '../ownText/partsOf';
import type { PreparedText } from '../ownText/prepareText';
import { TEXT_LIMITS } from '../ownText/textLimits';
import { TEXT_WORDS_VERSION } from '../study/TextWords';
import type { AppStorage, RemovedText } from '../storage/AppStorage';
import type { Stored } from '../storage/Stored';

/** What texts need of the browser. */
export interface TextSurroundings {
  readonly openStorage: () => Promise<AppStorage>;
  readonly now: () => Date;
  /** A new id, such as `crypto.randomUUID` makes. */
  readonly newId: () => string;
}

/** The reader's own texts over a storage, a clock and chance. */
export function createOwnTexts({ openStorage, now, newId }: TextSurroundings) {
  const texts = async () => (await openStorage()).texts;
  return {
    /** Saves a text that was prepared, under the title that was typed, or its own where none was. */
    saveText: async (prepared: PreparedText, typed: string): Promise<Stored<OwnTextHeader>> => {
      const { blocks, figures, lexemes } = prepared;
      const header: OwnTextHeader = {
        format: OWN_TEXT_FORMAT,
        id: newId() as TextId,
        title: normaliseTitle(typed, TEXT_LIMITS.title) || prepared.title,
        added: now().toISOString(),
        figures,
        parts: partsOf(blocks).length,
      };
      const storage = await texts();
      const saved = await storage.save({ header, blocks });
      // Derived of the text: should this fail, they are counted when the library is opened.
      if (saved.ok) await storage.saveWords({ text: header.id, version: TEXT_WORDS_VERSION, lexemes });
      return saved;
    },
    openText: async (id: string): Promise<Stored<OwnText | null>> => (await texts()).read(id as TextId),
    /** An empty title changes nothing. */
    renameText: async (id: TextId, title: string): Promise<Stored<OwnTextHeader | null> | null> => {
      const wanted = normaliseTitle(title, TEXT_LIMITS.title);
      return wanted === '' ? null : (await texts()).rename(id, wanted);
    },
    removeText: async (id: TextId): Promise<Stored<RemovedText>> => (await texts()).remove(id),
    putTextBack: async (removed: RemovedText): Promise<Stored<null>> => (await texts()).putBack(removed),
  };
}
