/**
 * Brings a text into the one form that everything else relies on, once, where it comes in:
 *
 * - letters and their marks composed (NFC), so that `é` is one unit however it was typed;
 * - every line end a line feed;
 * - without control characters, but for tabs and line ends; without marks of writing direction, which can show a text in
 *   another order than it has; without soft hyphens and zero-width spaces, which hide in words copied from web pages;
 * - half a surrogate pair, which is no character, as U+FFFD.
 *
 * No letter and no digit is lost. Normalised again it is the same.
 */
export function normaliseText(raw: string): string {
  const oneForm = raw.replace(LINE_ENDS, '\n').replace(HIDDEN, '').replace(HALF_PAIRS, '\ufffd');
  return oneForm.normalize('NFC');
}

const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const HIDDEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const HALF_PAIRS = /\p{Surrogate}/gu;

/** A title in the same form, on one line, and not longer than it may be. */
export function normaliseTitle(raw: string, most: number): string {
  const line = normaliseText(raw.slice(0, 4 * most))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return shortened(line, most);
}

/** A line cut after a word, with `…` where something was cut. */
export function shortened(line: string, most: number): string {
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}
