const FEED = 0x0a;
const RETURN = 0x0d;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/** The characters that break lines. */
export const LINE_BREAKS: readonly string[] = ['\n', '\r', '\u2028', '\u2029'];

/** Where the line after the break at an offset begins: a return with its line feed is one break. */
export const afterBreak = (text: string, at: number): number =>
  text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === FEED ? at + 2 : at + 1;

/** How many lines break between two offsets of a text. */
export function lineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at);
    const isBreak = code === FEED || code === RETURN || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
    if (isBreak) breaks++;
    at = isBreak ? afterBreak(text, at) : at + 1;
  }
  return breaks;
}
