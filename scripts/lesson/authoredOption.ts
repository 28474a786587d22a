import * as v from 'valibot';
import type { Option } from '../../src/quiz/Option.ts';
import { bilingual, text } from './authoredText.ts';

/** `{ en, id }` for what is said of the text, `{ word }` for Indonesian that is shown as it is; `why` it is wrong. */
export const option = v.union([
  v.strictObject({ en: text, id: text, why: v.optional(bilingual) }),
  v.strictObject({ word: text, why: v.optional(bilingual) }),
]);

/** An option as it is stored. */
export function optionOf(authored: v.InferOutput<typeof option>): Option {
  const why = authored.why ?? null;
  return 'word' in authored
    ? { text: { kind: 'indonesian', text: authored.word }, why }
    : { text: { kind: 'said', text: { en: authored.en, id: authored.id } }, why };
}
