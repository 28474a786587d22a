/** How large text is drawn now, to guess the height of what has not been drawn yet. */
export interface TextMetrics {
  /** px */
  readonly line: number;
  /** UTF-16 units of a line, on average. */
  readonly perLine: number;
}

const LETTER = 0.46; // em: average width of a letter of the reading face
const GAP = 0.85; // lines between two paragraphs

/** By the reader's settings and the width of the window. */
export function textMetrics(): TextMetrics {
  const style = getComputedStyle(document.documentElement);
  const setting = (name: string, usual: number) => Number.parseFloat(style.getPropertyValue(name)) || usual;
  const wide = innerWidth >= 768; // as BlockView.module.css has it
  const size = (wide ? 20 : 18) * setting('--text-scale', 1);
  const column = Math.min(setting('--measure', 34) * 16, innerWidth - (wide ? 96 : 40));
  return { line: size * setting('--leading', 1.6), perLine: Math.max(8, column / (size * LETTER)) };
}

/** The height of a paragraph of so many UTF-16 units, in px, with the gap above it. */
export const heightOf = (units: number, { line, perLine }: TextMetrics): number =>
  Math.round((Math.ceil(units / perLine + 0.3) + GAP * 0.6) * line);
