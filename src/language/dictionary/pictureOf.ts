import { byBand } from './WordInShort';
import type { Branch, Family, FamilyWord } from './familyOf';

/** What of a family is drawn, and what only stands in a list below. */
export interface FamilyPicture {
  readonly branches: readonly Branch[];
  /** The commonest first. */
  readonly rest: readonly FamilyWord[];
}

/**
 * The commonest words of a family, on their branches.
 *
 * @param most how many there may be
 * @param current id of a word that is drawn however rare it is
 */
export function pictureOf({ branches }: Family, most: number, current: string | null): FamilyPicture {
  const words = branches.flatMap((branch) => branch.words).toSorted(byBand);
  const inTurn = [...words.filter(({ id }) => id === current), ...words.filter(({ id }) => id !== current)];
  const drawn = new Set(inTurn.slice(0, most));
  return {
    branches: branches
      .map(({ affix, words: all }) => ({ affix, words: all.filter((word) => drawn.has(word)) }))
      .filter((branch) => branch.words.length > 0),
    rest: words.filter((word) => !drawn.has(word)),
  };
}
