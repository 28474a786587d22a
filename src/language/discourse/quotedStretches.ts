import { CLOSES, markRole, OPENS, type MarkRole } from '../text/markRole';
import { classOf, DIGIT } from '../text/characterClass';
import type { Span } from '../text/Span';
import { isCapital, type Piece } from './Piece';
import { isBareStem, isSayingVerb, stemWithNya } from './reportingVerbs';
import { wordSet } from './wordSet';

/** What stands between two quotation marks, or from one to where its fellow is missing. Places are those of pieces. */
export interface QuotedStretch {
  /** Between the marks, white space left out. */
  readonly span: Span;
  /** The first piece inside and the first that is no more. */
  readonly from: number;
  readonly to: number;
  /** Where what comes behind goes on: behind the closing mark. */
  readonly next: number;
  readonly level: 0 | 1;
}

/** A mark that opens what no later one has closed yet. */
interface Open {
  readonly mark: number;
  /** Places of marks that open it anew in later paragraphs. */
  readonly paragraph: number;
}

const DOUBLE = wordSet('" “ ” „ « » ‟ ＂');
const SINGLE = wordSet("' ‘ ’ ‚ ‛ ` ´");
/** The longest stretch in single marks, in pieces; what is longer has an apostrophe for a mark. */
const LONGEST_SINGLE = 80;
/** The longest one inside of another, in pieces. */
const LONGEST_NESTED = 12;

/** The quoted stretches of a text in order, those inside of another behind it. */
export function quotedStretches(text: string, pieces: readonly Piece[]): readonly QuotedStretch[] {
  const outer = doubleStretches(text, pieces);
  const stretches = [...outer, ...singleStretches(text, pieces, outer)];
  return stretches.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function doubleStretches(text: string, pieces: readonly Piece[]): readonly QuotedStretch[] {
  const marks = pieces.flatMap((piece, at) => (piece.kind === 'mark' && DOUBLE.has(piece.text) ? [at] : []));
  const starts = paragraphStarts(pieces);
  const found: QuotedStretch[] = [];
  let open: Open | null = null;
  let done = 0; // pieces that stretches have taken
  const close = (from: number, to: number, next: number, level: 0 | 1 = 0) => {
    if (to > from) found.push({ span: [pieces[from]!.start, pieces[to - 1]!.end], from, to, next, level });
    if (level === 0) done = next;
  };
  for (let place = 0; place < marks.length; place++) {
    const at = marks[place]!;
    const { paragraph } = pieces[at]!;
    if (open && open.paragraph !== paragraph) {
      const goesOn: boolean = paragraph === open.paragraph + 1 && goesOnIn(text, pieces, starts, open, at);
      if (goesOn) {
        open = { mark: open.mark, paragraph };
        if (roleOf(text, pieces, at, true) === OPENS) continue;
      } else {
        close(open.mark + 1, cutBefore(pieces, open.mark + 1, starts[open.paragraph + 1] ?? pieces.length), -1);
        done = found.at(-1)?.to ?? done;
        open = null;
      }
    }
    const role = roleOf(text, pieces, at, open !== null);
    if (role === OPENS && !open) open = { mark: at, paragraph };
    else if (role === OPENS && open) {
      const [second, third] = [marks[place + 1], marks[place + 2]];
      if (isNested(text, pieces, at, second, third)) {
        close(at + 1, second!, second! + 1, 1);
        place++;
      } else {
        close(open.mark + 1, cutBefore(pieces, open.mark + 1, at), -1);
        open = { mark: at, paragraph };
      }
    } else if (open) {
      if (isInch(text, pieces, at, marks[place + 1])) continue;
      close(open.mark + 1, at, at + 1);
      open = null;
    } else if (endsUnopened(pieces, at)) close(Math.max(done, starts[paragraph]!), at, at + 1);
  }
  if (open) close(open.mark + 1, cutBefore(pieces, open.mark + 1, starts[open.paragraph + 1] ?? pieces.length), -1);
  return found.map((stretch) => (stretch.next < 0 ? { ...stretch, next: stretch.to } : stretch));
}

function paragraphStarts(pieces: readonly Piece[]): readonly number[] {
  const starts: number[] = [];
  for (const [at, { paragraph }] of pieces.entries()) while (starts.length <= paragraph) starts.push(at);
  return starts;
}

/** What a mark does; one before who says it closes, wherever it stands (*… itu, "katanya*). */
function roleOf(text: string, pieces: readonly Piece[], at: number, open: boolean): MarkRole {
  const role = markRole(text, pieces[at]!.start, open);
  if (role === OPENS && open && isCueAt(pieces, at + 1) && pieces[at - 1]?.text === ',') return CLOSES;
  return role === CLOSES ? CLOSES : OPENS;
}

/** `kata Budi`, `ujarnya`, `kata dia`. */
function isCueAt(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  if (stemWithNya(piece.lower)) return true;
  return isBareStem(piece.lower) && (isCapital(pieces[at + 1]) || PRONOUNS.has(pieces[at + 1]?.lower ?? ''));
}

const PRONOUNS = wordSet('dia ia beliau mereka');

/**
 * Whether speech that is open at the end of a paragraph goes on in the next: that begins with a mark again, or has one that
 * closes before any other.
 */
function goesOnIn(text: string, pieces: readonly Piece[], starts: readonly number[], open: Open, at: number): boolean {
  const first = starts[pieces[at]!.paragraph]!;
  const last = pieces[first - 1]!;
  if (at === first) {
    const opened =
      pieces[open.mark]!.start === pieces[starts[open.paragraph]!]!.start ||
      open.paragraph > pieces[open.mark]!.paragraph;
    return opened && /[.?!…]/u.test(last.text);
  }
  return markRole(text, pieces[at]!.start, true) === CLOSES && !isCueAt(pieces, first);
}

/** Where a stretch that nothing closes ends: before who says it, or before the writer's own words; at most at `end`. */
function cutBefore(pieces: readonly Piece[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const [before, piece] = [pieces[at - 1]!, pieces[at]!];
    if (before.text === ',' && isCueAt(pieces, at)) return at;
    if (piece.sentence !== before.sentence && speaksOfSpeaker(pieces, at)) return at;
  }
  return end;
}

/** Whether a sentence begins as one that reports: `Dia mengatakan`, `Menurut Budi`. */
function speaksOfSpeaker(pieces: readonly Piece[], at: number): boolean {
  const { lower, sentence } = pieces[at]!;
  if (lower === 'menurut' || lower === 'menurutnya') return true;
  if (!isCapital(pieces[at])) return false;
  for (let next = at + 1; next < at + 6; next++) {
    const piece = pieces[next];
    if (!piece || piece.sentence !== sentence) return false;
    if (isSayingVerb(piece.lower)) return true;
    if (!isCapital(piece) && !PRONOUNS.has(lower)) return false;
  }
  return false;
}

/** Whether a mark that opens while another is open, and the next that closes, stand inside of that. */
function isNested(text: string, pieces: readonly Piece[], at: number, second?: number, third?: number): boolean {
  if (second === undefined || third === undefined || second - at > LONGEST_NESTED) return false;
  if (pieces[third]!.paragraph !== pieces[at]!.paragraph) return false;
  return (
    markRole(text, pieces[second]!.start, true) === CLOSES && markRole(text, pieces[third]!.start, true) === CLOSES
  );
}

/** `TV 43" itu`: no end of speech where one comes later. */
function isInch(text: string, pieces: readonly Piece[], at: number, next: number | undefined): boolean {
  const { start, paragraph } = pieces[at]!;
  if (pieces[at]!.text !== '"' || classOf(text.charCodeAt(start - 1)) !== DIGIT || isCueAt(pieces, at + 1))
    return false;
  const after = next === undefined ? undefined : pieces[next];
  return (
    after !== undefined &&
    after.paragraph === paragraph &&
    pieces[at + 1]?.kind === 'word' &&
    markRole(text, after.start, true) === CLOSES
  );
}

/** Whether speech ends at a mark though nothing opened it: a comma or stop before it, and behind it who says it. */
const endsUnopened = (pieces: readonly Piece[], at: number) =>
  /^[,.?!…]/u.test(pieces[at - 1]?.text ?? '') && isCueAt(pieces, at + 1);

/** Stretches in single marks, inside of a double one or between them; what has no fellow is an apostrophe. */
function singleStretches(
  text: string,
  pieces: readonly Piece[],
  outer: readonly QuotedStretch[],
): readonly QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let inside = 0;
  let open = -1;
  let holder: QuotedStretch | undefined;
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at]!.kind !== 'mark' || !SINGLE.has(pieces[at]!.text)) continue;
    while (inside < outer.length && outer[inside]!.to <= at) inside++;
    const around = outer[inside] && outer[inside]!.from <= at ? outer[inside] : undefined;
    if (
      open >= 0 &&
      (around !== holder || pieces[at]!.paragraph !== pieces[open]!.paragraph || at - open > LONGEST_SINGLE)
    )
      open = -1;
    const role = markRole(text, pieces[at]!.start, open >= 0);
    if (role === OPENS) {
      open = at;
      holder = around;
    } else if (open >= 0) {
      const [from, to] = [open + 1, at];
      if (to > from)
        found.push({ span: [pieces[from]!.start, pieces[to - 1]!.end], from, to, next: at + 1, level: around ? 1 : 0 });
      open = -1;
    }
  }
  return found;
}
