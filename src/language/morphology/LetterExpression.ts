import { allBut, isIn, letterSet, OTHER, type LetterSet } from './letterPattern';

/** The place of what is before a form and behind it, beside those of its letters. */
export const EDGE = OTHER + 1;
export const AT_EDGE: LetterSet = 1 << EDGE;

/** Some of the items of an expression, a bit each. */
export type Items = number;

/** A regular expression of the simplest sort: its items are letters, sets of them, and edges, and it says which follow which. */
export interface LetterExpression {
  readonly sets: readonly LetterSet[];
  /** Which it may begin with and end in, and which follow each one. */
  readonly first: Items;
  readonly last: Items;
  readonly follow: readonly Items[];
}

/** A piece of one; whether nothing at all is one, too. */
interface Piece {
  readonly first: Items;
  readonly last: Items;
  readonly empty: boolean;
}

const MOST = 31; // items
const nothing: Piece = { first: 0, last: 0, empty: true };

/**
 * Takes an expression to pieces: letters and sets of them, edges, groups, and what may be left out, as in `(?:kan|i)?$`.
 *
 * @throws Error where there is anything else
 */
export function letterExpression(source: string): LetterExpression {
  const sets: LetterSet[] = [];
  const follow: Items[] = [];
  let rest = source;
  const { first, last, empty } = alternatives();
  if (rest !== '' || sets.length > MOST || (empty && sets.length > 0))
    throw new Error(`${source} cannot be read letter by letter`);
  return { sets, first, last, follow };

  function alternatives(): Piece {
    let found = oneAlternative();
    while (taken('|')) {
      const other = oneAlternative();
      found = { first: found.first | other.first, last: found.last | other.last, empty: found.empty || other.empty };
    }
    return found;
  }

  function oneAlternative(): Piece {
    let found = nothing;
    for (let next = group() ?? item(); next; next = group() ?? item()) {
      for (let at = 0; at < follow.length; at++) if ((found.last >>> at) & 1) follow[at]! |= next.first;
      found = {
        first: found.empty ? found.first | next.first : found.first,
        last: next.empty ? found.last | next.last : next.last,
        empty: found.empty && next.empty,
      };
    }
    return found;
  }

  function group(): Piece | null {
    if (!taken('(?:')) return null;
    const found = alternatives();
    if (!taken(')')) throw new Error(`${source} cannot be read letter by letter: a group has no end`);
    return taken('?') ? { ...found, empty: true } : found;
  }

  function item(): Piece | null {
    const length = rest.startsWith('[') ? rest.indexOf(']') + 1 : Math.min(rest.length, 1);
    const set = length === 0 ? null : setOf(rest.slice(0, length));
    if (set === null) return null;
    rest = rest.slice(length);
    const bit = 1 << sets.length;
    sets.push(set);
    follow.push(0);
    return { first: bit, last: bit, empty: false };
  }

  function taken(text: string): boolean {
    if (!rest.startsWith(text)) return false;
    rest = rest.slice(text.length);
    return true;
  }
}

/** A letter, an edge, or letters in brackets; `null` for anything else. */
function setOf(item: string): LetterSet | null {
  if (item === '^' || item === '$') return AT_EDGE;
  const not = item.startsWith('[^');
  const letters = item.startsWith('[') ? item.slice(not ? 2 : 1, -1) : item;
  const set = letterSet(letters);
  if (set === 0 || isIn(set, OTHER_CODE)) return null;
  return not ? allBut(letters) : set;
}
const OTHER_CODE = 0x20;

/** All that is in the sets of some items. */
export function lettersOfItems({ sets }: LetterExpression, items: Items): LetterSet {
  let all: LetterSet = 0;
  for (let at = 0; at < sets.length; at++) if ((items >>> at) & 1) all |= sets[at]!;
  return all;
}

/** All that follow some items. */
export function itemsBehind({ follow }: LetterExpression, items: Items): Items {
  let all: Items = 0;
  for (let at = 0; at < follow.length; at++) if ((items >>> at) & 1) all |= follow[at]!;
  return all;
}
