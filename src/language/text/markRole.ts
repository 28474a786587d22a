/** What a mark does: it begins what is quoted or bracketed, ends it, or neither. */
export type MarkRole = 'opens' | 'closes' | 'neither';

/** Which way a mark looks by its shape; the straight ones look both ways. */
const SHAPES: Readonly<Record<string, MarkRole | 'both'>> = {
  '“': 'opens',
  '‘': 'opens',
  '«': 'opens',
  '„': 'opens',
  '”': 'closes',
  '’': 'closes',
  '»': 'closes',
  '"': 'both',
  "'": 'both',
};

const FREE_BEFORE = /[\s([{\-–—“‘«„]/u;
const FREE_AFTER = /[\s.,;:?!…)\]}\-–—"'”’»]/u;

/**
 * What the mark at an offset of a text does. Quotation marks are judged by their place, for newsrooms mix and turn them
 * (“… KP2MI", ”Saya …”): free on the left it opens, free on the right it closes. Where both are free or neither its shape
 * decides, and of a straight one whether a quotation is `open`.
 */
export function markRole(text: string, at: number, open: boolean): MarkRole {
  const mark = text.charAt(at);
  if ('([{'.includes(mark)) return 'opens';
  if (')]}'.includes(mark)) return 'closes';
  const shape = SHAPES[mark];
  if (!shape) return 'neither';
  const left = at === 0 || FREE_BEFORE.test(text.charAt(at - 1));
  const right = at + 1 === text.length || FREE_AFTER.test(text.charAt(at + 1));
  if (left !== right) return left ? 'opens' : 'closes';
  if (shape !== 'both') return shape;
  return open ? 'closes' : 'opens';
}
