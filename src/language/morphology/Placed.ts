import type { Letters } from '../lexicon/Letters';
import { placeOf } from './letterPattern';
import { EDGE } from './LetterExpression';

/** A form, and the places of its letters in sets, with EDGE before them and behind: that of the first is 1. */
export interface Placed {
  letters: Letters;
  places: Uint8Array;
}

export const placedOf = (letters: Letters): Placed => {
  const placed = { letters, places: new Uint8Array(ROOM) };
  setPlaced(placed, letters);
  return placed;
};
const ROOM = 64; // letters: the longest word of running text, mostly

export function setPlaced(placed: Placed, letters: Letters): void {
  const { codes, length } = letters;
  if (length + 2 > placed.places.length) placed.places = new Uint8Array(2 * length + 2);
  const { places } = placed;
  placed.letters = letters;
  places[0] = EDGE;
  for (let at = 0; at < length; at++) places[at + 1] = placeOf(codes[at]!);
  places[length + 1] = EDGE;
}
