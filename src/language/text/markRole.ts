import { classOf, WHITE } from './characterClass';

/** What a mark does: it begins what is quoted or bracketed, ends it, or neither. */
export type MarkRole = typeof NEITHER | typeof OPENS | typeof CLOSES;

export const NEITHER = 0;
export const OPENS = 1;
export const CLOSES = 2;

/** Which way a mark looks by its shape; the straight ones look both ways. */
const SHAPES: Readonly<Record<string, MarkRole | 'both'>> = {
  '“': OPENS,
  '‘': OPENS,
  '«': OPENS,
  '„': OPENS,
  '”': CLOSES,
  '’': CLOSES,
  '»': CLOSES,
  '"': 'both',
  "'": 'both',
};

const FREE_BEFORE = '([{-–—“‘«„';
const FREE_AFTER = '.,;:?!…)]}-–—"\'”’»';

/**
 * What the mark at an offset of a text does. Quotation marks are judged by their place, for newsrooms mix and turn them
 * (“… KP2MI", ”Saya …”): free on the left it opens, free on the right it closes. Where both are free or neither its shape
 * decides, and of a straight one whether a quotation is `open`.
 */
export function markRole(text: string, at: number, open: boolean): MarkRole {
  const mark = text.charAt(at);
  if ('([{'.includes(mark)) return OPENS;
  if (')]}'.includes(mark)) return CLOSES;
  const shape = SHAPES[mark];
  if (shape === undefined) return NEITHER;
  const left = isFree(text, at - 1, FREE_BEFORE);
  const right = isFree(text, at + 1, FREE_AFTER);
  if (left !== right) return left ? OPENS : CLOSES;
  if (shape !== 'both') return shape;
  return open ? CLOSES : OPENS;
}

/** Whether white space, one of some marks, or nothing stands at an offset. */
function isFree(text: string, at: number, marks: string): boolean {
  if (at < 0 || at >= text.length) return true;
  return classOf(text.charCodeAt(at)) === WHITE || marks.includes(text.charAt(at));
}
