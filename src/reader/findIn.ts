import type { Place } from '../lesson/Lesson';
import type { NumberedBlock } from '../ownText/OwnText';

/** A text as it is searched: small letters, as long as the text is. */
export interface Searchable {
  readonly block: NumberedBlock;
  readonly small: string;
}

/** The blocks of a text, ready to be searched again and again. */
export const searchable = (blocks: readonly NumberedBlock[]): readonly Searchable[] =>
  blocks.map((block) => ({ block, small: smallLetters(block.text) }));

/** Every place where something stands in a text, in order, whatever the case; of what overlaps the first. */
export function findIn(text: readonly Searchable[], wanted: string): readonly Place[] {
  const small = smallLetters(wanted.normalize('NFC').trim());
  if (small === '') return [];
  return text.flatMap(({ block, small: within }) => {
    const places: Place[] = [];
    for (let at = within.indexOf(small); at >= 0; at = within.indexOf(small, at + small.length))
      places.push({ block: block.id, spans: [[at, at + small.length]] });
    return places;
  });
}

/** A few letters are longer when small (`İ`): with one of them the places would not be those of the text. */
function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
