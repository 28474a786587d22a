import type { Person } from '../../language/discourse/Person';
import type { Quotation, ReportingCue, Speaker } from '../../language/discourse/Quotation';
import type { ReportedSpeech } from '../../language/discourse/ReportedSpeech';
import type { Span } from '../../language/text/Span';
import type { Place } from '../../lesson/Lesson';
import { isSureName } from './isSureName';
import type { QuizSource, SourceSentence } from './QuizSource';
import { reportingVerb } from './reportingVerbs';

/** Something that somebody whom the text names says, and who it is can be told for certain. Offsets are those of the source's text. */
export interface Saying {
  readonly kind: 'direct' | 'reported';
  /** Place among the people of the text. */
  readonly person: number;
  readonly name: string;
  readonly cue: ReportingCue;
  /** The sentence that the cue stands in. */
  readonly sentence: SourceSentence;
  /** What was said, of one sentence, without marks: of a quotation its first one. */
  readonly said: Span;
  /** The whole of it: all between the marks, or the same as `said`. */
  readonly whole: Span;
  /** Where the sentence of the cue names the speaker, nearest to the cue; null where it does not, but the sentences before it. */
  readonly named: Span | null;
  /** Where the speaker was named last before the cue, if not in its sentence. */
  readonly before: Span | null;
}

/** All of them in the order of the text. */
export function sayingsOf(source: QuizSource): readonly Saying[] {
  const { quotations, reported } = source.discourse;
  return [
    ...quotations.flatMap((quotation) => directIn(source, quotation) ?? []),
    ...reported.flatMap((speech) => reportedIn(source, speech) ?? []),
  ].toSorted((one, other) => one.said[0] - other.said[0]);
}

function directIn(source: QuizSource, { kind, level, span, speaker, cue }: Quotation): Saying | null {
  if (kind !== 'direct' || level !== 0 || !cue) return null;
  const first = sentenceAt(source, span[0]);
  const known = knownSpeaker(source, speaker, cue);
  if (!first || !known || first.block.kind !== 'paragraph') return null;
  const said = trimmed(source.text, [span[0], Math.min(span[1], first.span[1])]);
  return said && { kind: 'direct', ...known, said, whole: span };
}

/** Where speech begins that is told: behind *bahwa* and the like; or a comma, right behind the cue, who speaks, or who listens. */
const CLAUSE = /^(?:[^,.:;“”"()]{0,60}?\s(?:bahwa|agar|supaya)\s|\s?,\s|\skepada\s\p{L}+(?:\s\p{L}+)?,\s)/u;
/** *Membantah kabar bahwa …*: what follows is what others say. */
const OTHERS_CONTENT =
  /\b(?:kabar|isu|rumor|tudingan|tuduhan|dugaan|anggapan|klaim|laporan|spekulasi|pernyataan|pendapat|informasi)\b/iu;
/** What stands behind a name that a comma parts from it: `Sp.A(K), `. */
const DEGREES = /^(?:(?:\p{Lu}\p{L}{0,4}\.)+[\p{L}()]*\.?,\s*)+/u;
/** What opens a part of a sentence only, or refers to what follows it. */
const NO_STATEMENT =
  /^(?:karena|sebab|sehingga|dan|serta|yaitu|yakni|antara lain|di antaranya|seperti|sebagai berikut)\b|\b(?:berikut|berikut ini)$/iu;

function reportedIn(source: QuizSource, { span, speaker, cue }: ReportedSpeech): Saying | null {
  const known = knownSpeaker(source, speaker, cue);
  if (!known || /["“”]/u.test(source.text.slice(...span)) || isWithin(source.text, cue, known.named)) return null;
  const from = Math.max(
    cue.span[1],
    cueWithPronoun(source.text, cue)[1],
    cue.verb === 'menurut' ? (known.named?.[1] ?? 0) : 0,
  );
  const start = CLAUSE.exec(source.text.slice(from, span[1]))?.[0];
  if (start === undefined || OTHERS_CONTENT.test(start) || reportingVerb(cue.verb)?.force === 'deny') return null;
  const degrees = DEGREES.exec(source.text.slice(from + start.length, span[1]))?.[0].length ?? 0;
  const who = appositionAt(source, from + start.length + degrees, cue, known.sentence);
  const said = trimmed(source.text, [from + start.length + degrees + who, span[1]]);
  if (!said || NO_STATEMENT.test(source.text.slice(...said))) return null;
  return { kind: 'reported', ...known, said, whole: said };
}

/** *Menurut Budi Hartono, pengajar sejarah di kota itu, …*: how long what tells who that is, its comma with it. */
function appositionAt(
  { text }: QuizSource,
  at: number,
  { verb }: ReportingCue,
  { words, span }: SourceSentence,
): number {
  const length = /^\p{Ll}[^,]{3,80},\s/u.exec(text.slice(at, span[1]))?.[0].length ?? 0;
  const within = words.filter(({ read }) => at <= read.span[0] && read.span[1] <= at + length);
  const isClause = within.some(({ wordClass }) => wordClass === 'v' || wordClass === 'vt' || wordClass === 'a');
  return verb === 'menurut' && within[0]?.wordClass === 'n' && !isClause ? length : 0;
}

/** *Perseroan, kata dia, akan …*: what is told stands on both sides. */
const isWithin = (text: string, cue: ReportingCue, named: Span | null): boolean =>
  cue.verb !== 'menurut' &&
  /,\s*$/u.test(text.slice(0, Math.min(named?.[0] ?? Infinity, cueWithPronoun(text, cue)[0])));

type Known = Pick<Saying, 'person' | 'name' | 'cue' | 'sentence' | 'named' | 'before'>;

/** Whose name stands beside the cue, or who was named right before it and nobody else since. */
function knownSpeaker(source: QuizSource, speaker: Speaker | null, cue: ReportingCue): Known | null {
  const { people } = source.discourse;
  const person = speaker?.person ?? null;
  const sentence = sentenceAt(source, cue.span[0]);
  const who = person === null ? undefined : people[person];
  if (person === null || !who || !sentence || !isSureName(source, person)) return null;
  const named = nearest(
    who.spans.filter(
      ([start]) => sentence.span[0] <= start && start < sentence.span[1] && !isSpoken(source, start, cue.span[0]),
    ),
    cue.span,
  );
  const before = named ? null : (who.spans.findLast(([start]) => start < cue.span[0]) ?? null);
  if (!named && !before) return null;
  if (before && !PRONOUN.test(source.text.slice(...cueWithPronoun(source.text, cue)))) return null;
  if (before && (isOtherNamed(people, person, before, cue.span) || isOtherTurn(source, before, cue))) return null;
  return { person, name: who.name, cue, sentence, named, before };
}

/** Whether one offset lies in a quotation and the other does not: who is spoken of need not speak. */
const isSpoken = ({ discourse: { quotations } }: QuizSource, offset: number, cue: number): boolean =>
  quotations.some(({ span: [from, to] }) => from <= offset && offset < to && !(from <= cue && cue < to));

const PRONOUN = /nya$|\b(?:dia|ia|beliau)\b/iu;

/** Whether the text names another one between. */
const isOtherNamed = (people: readonly Person[], person: number, [, from]: Span, [to]: Span): boolean =>
  people.some(({ spans }, other) => other !== person && spans.some(([start]) => from <= start && start < to));

/** Verbs of a turn that is taken from another: who was named last may be the one who asked. */
const TURN =
  /^(?:men)?(?:jawab|timpal|sahut|tukas|balas|tanggap\p{L}*)$|^(?:menimpal|menyahut|membalas|menanggapi)\p{L}*$/u;
/** What goes on about who was named last. */
const GOES_ON = /^["“]?(?:ia|dia|beliau|menurutnya|menurut (?:dia|beliau))\b/iu;

/**
 * Whether somebody else may have begun to speak since a name stood: by the verb, or because a sentence between tells of other things, in
 * which anybody may have come in.
 */
export function isOtherTurn(
  { sentences, discourse: { quotations } }: QuizSource,
  [, from]: Span,
  { span: [to], verb }: ReportingCue,
): boolean {
  if (TURN.test(verb)) return true;
  return sentences.some(
    ({ span: [start, end], text }) =>
      from <= start &&
      end <= to &&
      !GOES_ON.test(text) &&
      !quotations.some(({ span }) => span[0] <= end && start < span[1]),
  );
}

function nearest(spans: readonly Span[], [from]: Span): Span | null {
  return spans.toSorted((one, other) => Math.abs(one[0] - from) - Math.abs(other[0] - from))[0] ?? null;
}

/** The sentence that an offset of the text lies in. */
export const sentenceAt = ({ sentences }: QuizSource, offset: number): SourceSentence | undefined =>
  sentences.find(({ span }) => span[0] <= offset && offset < span[1]);

/** Without white space, marks and stops at its ends; null where nothing is left. */
export function trimmed(text: string, [from, to]: Span): Span | null {
  const stretch = text.slice(from, to);
  const lead = /^[\s"“”‘’'.,;:–—-]*/u.exec(stretch)?.[0].length ?? 0;
  const tail = /[\s"“”‘’',.;:–—-]*$/u.exec(stretch)?.[0].length ?? 0;
  return lead + tail >= stretch.length ? null : [from + lead, to - tail];
}

/** What proves who speaks: the cue with the name beside it; or with its pronoun, and where the name stands before it. */
export function whoSpeaks(source: QuizSource, { cue, named, before }: Saying): readonly Place[] {
  if (named) return [source.placeOf([Math.min(named[0], cue.span[0]), Math.max(named[1], cue.span[1])])];
  return [source.placeOf(cueWithPronoun(source.text, cue)), ...(before ? [source.placeOf(before)] : [])];
}

/** The cue with the name beside it, as an explanation quotes it: `ujar Sumit`, `kata … Abdul Muhari`. */
export function cuePhrase(text: string, { cue, named }: Pick<Saying, 'cue' | 'named'>): string {
  if (!named) return text.slice(...cueWithPronoun(text, cue));
  const [first, last] = named[0] < cue.span[0] ? [named, cue.span] : [cue.span, named];
  const between = text.slice(first[1], last[0]);
  return between.length <= SHOWN ? text.slice(first[0], last[1]) : `${text.slice(...first)} … ${text.slice(...last)}`;
}
const SHOWN = 30; // UTF-16 units between a cue and a name

/** `kata dia`, `ia menjelaskan`, `ujarnya`. */
function cueWithPronoun(text: string, { span: [from, to] }: ReportingCue): Span {
  const behind = /^\s(?:dia|ia|beliau)\b/u.exec(text.slice(to))?.[0].length ?? 0;
  const before = /\b(?:dia|ia|beliau)\s(?:juga\s|pun\s)?$/iu.exec(text.slice(0, from))?.[0].length ?? 0;
  return [from - before, to + behind];
}
