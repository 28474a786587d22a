/** Many short texts in one string, and where their words are: they are found by the letters that they begin with. */
export interface Lines {
  /** Words of small letters and digits with one space between them; line breaks before each line and behind the last one. */
  readonly text: string;
  /** Offset of each line, and one more behind the last one. */
  readonly starts: Uint32Array;
  /** Offsets of words, those together that are in one bucket, ascending there: see `bucketOf`. */
  readonly words: Uint32Array;
  /** Where each bucket begins among them, and how many there are. */
  readonly buckets: Uint32Array;
}

/** @param lines with line breaks between them; marks that are no words have spaces around them */
export function linesOf(lines: string, count: number): Lines {
  const text = count === 0 ? '\n' : `\n${lines}\n`;
  return { text, starts: startsOf(text, count), ...wordsOf(text) };
}

function startsOf(text: string, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let line = 0, at = 0; line <= count; line++) {
    starts[line] = at + 1;
    at = text.indexOf('\n', at + 1);
  }
  return starts;
}

/** In one pass over the letters; then word by word into their buckets. */
function wordsOf(text: string): Pick<Lines, 'words' | 'buckets'> {
  const inTurn = new Uint32Array(text.length >>> 1);
  const bucketsInTurn = new Uint16Array(inTurn.length);
  const buckets = new Uint32Array(BUCKETS + 1);
  let count = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (before <= SPACE && code > LAST_MARK && code !== SEMICOLON) {
      const bucket = bucketOf(code, text.charCodeAt(at + 1));
      buckets[bucket + 1]!++;
      inTurn[count] = at;
      bucketsInTurn[count++] = bucket;
    }
    before = code;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) buckets[bucket + 1]! += buckets[bucket]!;
  const next = buckets.slice();
  const words = new Uint32Array(count);
  for (let word = 0; word < count; word++) words[next[bucketsInTurn[word]!]!++] = inTurn[word]!;
  return { words, buckets };
}
const SPACE = 0x20; // a line break is below it
const LAST_MARK = 0x2f; // brackets are below it, digits above
const SEMICOLON = 0x3b;

/** By the first two letters: what is no small letter is as good as another. */
const bucketOf = (first: number, second: number): number => LETTERS * letterOf(first) + letterOf(second);
const letterOf = (code: number): number => (code >= FIRST && code <= LAST ? code - FIRST + 1 : 0);
const [FIRST, LAST, LETTERS] = [0x61, 0x7a, 27];
const BUCKETS = LETTERS * LETTERS;

/** The offsets of the words that begin with some text, ascending. It may be of several words, the last not to its end. */
export function placesOf({ text, words, buckets }: Lines, start: string): Uint32Array {
  const first = LETTERS * letterOf(start.charCodeAt(0));
  const second = letterOf(start.charCodeAt(1));
  if (start.length > 1)
    return words
      .subarray(buckets[first + second], buckets[first + second + 1])
      .filter((at) => text.startsWith(start, at));
  const places = words.slice(buckets[first], buckets[first + LETTERS]).sort(); // in each bucket they are ascending
  return first === 0 ? places.filter((at) => text[at] === start) : places;
}

export const lineOf = ({ text, starts }: Lines, line: number): string =>
  text.slice(starts[line], starts[line + 1]! - 1);

/** The line that an offset lies in. */
export function lineAt({ starts }: Lines, offset: number): number {
  let from = 0;
  let to = starts.length - 1;
  while (to - from > 1) {
    const middle = (from + to) >>> 1;
    if (starts[middle]! <= offset) from = middle;
    else to = middle;
  }
  return from;
}

/** Whether a word stands at the beginning of a line, whether one ends at an offset, and whether a line does. */
export const beginsLine = ({ text }: Lines, at: number): boolean => text[at - 1] === '\n';
export const endsWord = ({ text }: Lines, at: number): boolean => text.charCodeAt(at) <= SPACE;
export const endsLine = ({ text }: Lines, at: number): boolean => text[at] === '\n';
