import type { Span } from '../text/Span';
import { cueIn, isHearsay } from './cueIn';
import { cueBehind, cueOf, speakerBeforeColon, type Cued } from './cues';
import { isOneOf, type Piece } from './Piece';
import { isBareStem, isPassive, isSayingVerb, ONLY_WITH_CLAUSE } from './reportingVerbs';
import type { QuotationKind } from './Quotation';
import { quotationKind, type Reporting } from './quotationKind';
import type { QuotedStretch } from './quotedStretches';
import type { Scene } from './Scene';
import { isRoleWord } from './rolesAround';
import { describe, isPossessor, POINTERS, SINGULAR, speakerAfter, type SpeakerPhrase } from './speakerPhrase';
import { subjectBefore } from './subjectBefore';
import { wordSet } from './wordSet';

const THAT = wordSet('bahwa');
const HEARSAY = wordSet('hal demikian');
const HEARSAY_TOO = wordSet('hal demikian ini');
const LEADS = wordSet('sementara itu , namun sedangkan adapun lalu kemudian');
const ANYONE = wordSet('seorang salah');

/** What happens in a text as to who speaks, in order. */
export type SpeechEvent =
  | {
      readonly kind: 'quotation';
      readonly at: number;
      readonly type: QuotationKind;
      readonly stretch: QuotedStretch;
      readonly cued: Cued | undefined;
      /** Whether the text bears it out that who spoke last goes on speaking, where no cue is. */
      readonly carries: boolean;
    }
  /** A sentence that reports. */
  | { readonly kind: 'reported'; readonly at: number; readonly span: Span; readonly cued: Cued }
  /** *Hal itu disampaikan Budi*: it says of other sentences who said them. */
  | { readonly kind: 'told'; readonly at: number; readonly cued: Cued }
  /** A sentence about somebody who is its subject. */
  | {
      readonly kind: 'subject';
      readonly at: number;
      readonly phrase: SpeakerPhrase;
      /** Whether the sentence says that somebody asks for or gives words: *saat ditemui*, *angkat bicara*. */
      readonly interviewed: boolean;
    };

type QuotationEvent = Extract<SpeechEvent, { kind: 'quotation' }>;

export function eventsOf(scene: Scene): readonly SpeechEvent[] {
  const quotations = quotationEvents(scene);
  const events: SpeechEvent[] = [...quotations, ...sentenceEvents(scene, quotations)];
  return events.toSorted((a, b) => a.at - b.at);
}

function quotationEvents(scene: Scene): readonly QuotationEvent[] {
  const events: QuotationEvent[] = [];
  let before: QuotationEvent | undefined;
  for (const stretch of scene.stretches) {
    const event = quotationEvent(scene, stretch, before);
    events.push(event);
    if (stretch.level === 0) before = event;
  }
  return events;
}

function quotationEvent(scene: Scene, stretch: QuotedStretch, before: QuotationEvent | undefined): QuotationEvent {
  const outside = stretch.level === 0;
  const behind = outside ? cueBehind(scene, stretch.next) : undefined;
  const from = leftOf(scene, stretch, before);
  const ahead = behind ? undefined : cueAhead(scene, stretch, from, before);
  const reporting: Reporting = behind ? 'behind' : (ahead?.reporting ?? 'none');
  const type = quotationKind(scene, stretch, reporting);
  const cued = type === 'direct' ? (behind ?? ahead?.cued) : undefined;
  const at = behind && cued ? behind.at : stretch.from;
  return { kind: 'quotation', at, type, stretch, cued, carries: carries(scene, stretch, before) };
}

/** Where the writer's words left of a stretch begin: with its sentence, or behind the stretch before it. */
function leftOf({ pieces }: Scene, { from }: QuotedStretch, before: QuotationEvent | undefined): number {
  const mark = Math.max(0, from - 1);
  let at = mark;
  const inside = before !== undefined && before.stretch.to > mark;
  const least = before ? Math.min(inside ? before.stretch.from : before.stretch.next, mark) : 0;
  while (at > least && pieces[at - 1]!.sentence === pieces[mark]!.sentence) at--;
  return at;
}

/** What reports a stretch from before it. */
function cueAhead(
  scene: Scene,
  stretch: QuotedStretch,
  from: number,
  before: QuotationEvent | undefined,
): { readonly reporting: Reporting; readonly cued: Cued } | undefined {
  const { pieces } = scene;
  const mark = stretch.from - 1;
  if (mark <= from) return undefined;
  const colon = pieces[mark - 1]!.text === ':';
  // “A,” kata Budi, “B.”: what reports the first reports both.
  if (
    before?.cued &&
    before.cued.at >= before.stretch.next &&
    before.cued.end >= mark - 1 &&
    before.stretch.next <= from + 1
  )
    return { reporting: 'before', cued: before.cued };
  if (stretch.level === 1) return cueInside(scene, mark);
  const cued = cueIn(scene, from, mark);
  if (cued && (colon || isNear(scene, cued, mark))) return { reporting: 'before', cued };
  if (cued && !ONLY_WITH_CLAUSE.has(cued.cue.verb)) return { reporting: 'in-sentence', cued };
  if (!colon) return undefined;
  const speaker = speakerBeforeColon(scene, from, mark - 1);
  return speaker.kind === 'none'
    ? undefined
    : { reporting: 'before', cued: { cue: cueOf(pieces[mark - 1]!), at: mark - 1, speaker, end: mark } };
}

/** The most pieces between a verb and the mark behind it. */
const LONGEST_INSIDE = 7;
const isSaying = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && (isSayingVerb(piece.lower) || isBareStem(piece.lower));

/** Inside of a quotation: *saya bilang, ‘…’*; who says it there is not looked for. */
function cueInside(
  { pieces }: Scene,
  mark: number,
): { readonly reporting: Reporting; readonly cued: Cued } | undefined {
  let verb = mark - 2;
  while (verb > mark - LONGEST_INSIDE && pieces[verb]?.kind === 'word' && !isSaying(pieces[verb])) verb--;
  const piece = pieces[verb];
  if (!isSaying(piece) || !/^[,:]$/u.test(pieces[mark - 1]!.text)) return undefined;
  return {
    reporting: 'before',
    cued: { cue: cueOf(piece), at: verb, speaker: { kind: 'none', end: mark }, end: mark },
  };
}

/** Whether hardly anything stands between a cue and the mark: `mengatakan kepada wartawan, “`. */
function isNear({ pieces }: Scene, { at, end }: Cued, mark: number): boolean {
  let from = Math.max(at + 1, end);
  if (from < mark && isOneOf(pieces[from], THAT)) from++;
  const gap = pieces.slice(from, mark);
  const last = gap.at(-1);
  if (gap.length === 0) return true;
  const parted = last!.text === ',' || last!.text === ':';
  const marks = gap.filter(({ kind }) => kind === 'mark').length;
  if (!parted) return gap.length <= 1;
  return gap.length <= 12 && marks === 1 && !gap.some(({ lower }) => lower === 'bahwa');
}

/**
 * Whether a stretch without a cue goes on with what was said before it: right behind a quotation and its cue, or behind a
 * sentence that reports; or a paragraph of its own behind such a one.
 */
function carries({ pieces }: Scene, stretch: QuotedStretch, before: QuotationEvent | undefined): boolean {
  const mark = pieces[Math.max(0, stretch.from - 1)]!;
  const last = pieces[stretch.from - 2];
  if (!last) return false;
  if (before?.cued && before.type === 'direct' && pieces[before.stretch.to - 1]!.paragraph === mark.paragraph)
    return true;
  return last.sentence !== mark.sentence;
}

/** The writer's own sentences: which report, and whom they are about. */
function sentenceEvents(scene: Scene, quotations: readonly QuotationEvent[]): readonly SpeechEvent[] {
  const { pieces, stretchAt } = scene;
  const events: SpeechEvent[] = [];
  const reportedBy = new Map<number, QuotationEvent>();
  const isSpeech = new Uint8Array(pieces.length);
  for (const { type, stretch } of quotations)
    if (type === 'direct' && stretch.level === 0) isSpeech.fill(1, stretch.from, stretch.to);
  for (const { cued, stretch } of quotations)
    if (cued && cued.at >= stretch.next) isSpeech.fill(1, stretch.next, endOfSentence(pieces, cued.at));
  for (const event of quotations) if (event.cued) reportedBy.set(event.cued.at, event);
  for (let from = 0; from < pieces.length;) {
    const { sentence } = pieces[from]!;
    let to = from + 1;
    while (to < pieces.length && pieces[to]!.sentence === sentence) to++;
    const event = sentenceEvent(scene, from, to, reportedBy, isSpeech);
    if (event) events.push(event);
    from = to;
  }
  return events.filter(({ at }) => stretchAt[at]! < 0);
}

function endOfSentence(pieces: readonly Piece[], at: number): number {
  let end = at + 1;
  while (end < pieces.length && pieces[end]!.sentence === pieces[at]!.sentence) end++;
  return end;
}

/** A dateline: `JAKARTA, KOMPAS.com -`. */
function behindDateline({ pieces }: Scene, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 10); at++) {
    if (/^(?:[-–—]+|\|)$/u.test(pieces[at]!.text)) return at + 1;
    if (pieces[at]!.kind === 'word' && /^\p{Ll}/u.test(pieces[at]!.text) && !/\./u.test(pieces[at]!.text)) return from;
  }
  return from;
}

function sentenceEvent(
  scene: Scene,
  from: number,
  to: number,
  reportedBy: ReadonlyMap<number, QuotationEvent>,
  isSpeech: Uint8Array,
): SpeechEvent | undefined {
  const { pieces } = scene;
  const start = behindDateline(scene, from, to);
  for (let at = start; at < to;) {
    if (isSpeech[at]) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < to && !isSpeech[end]) end++;
    const cued = cueIn(scene, at, end);
    if (cued) {
      if (reportedBy.has(cued.at)) {
        const by = reportedBy.get(cued.at)!;
        if (by.cued!.at >= by.stretch.next || by.stretch.from - cued.end < 14) return undefined;
      }
      const span: Span = [pieces[from]!.start, pieces[to - 1]!.end];
      const hearsay = isPassive(cued.cue.verb) && isOneOf(pieces[start], HEARSAY);
      return hearsay ? { kind: 'told', at: cued.at, cued } : { kind: 'reported', at: cued.at, span, cued };
    }
    at = end;
  }
  const told = toldIn(scene, start, to);
  if (told) return told;
  return subjectEvent(scene, start, to);
}

/** *Hal itu disampaikan (oleh) Budi*, *Demikian dikatakan Budi*. */
function toldIn(scene: Scene, from: number, to: number): SpeechEvent | undefined {
  const { pieces, stretchAt } = scene;
  for (let at = from + 1; at < to; at++) {
    if (stretchAt[at]! >= 0 || !isSayingVerb(pieces[at]!.lower) || !isHearsay(pieces, at + 1)) continue;
    const speaker = subjectBefore(scene, at, from);
    if (speaker.kind !== 'none')
      return { kind: 'told', at, cued: { cue: cueOf(pieces[at]!), at, speaker, end: at + 1 } };
  }
  for (let at = from + 1; at < Math.min(to, from + 6); at++) {
    if (stretchAt[at]! >= 0 || !isPassive(pieces[at]!.lower)) continue;
    if (!isOneOf(pieces[from], HEARSAY_TOO) && !isOneOf(pieces[at - 1], POINTERS)) continue;
    const speaker = speakerAfter(scene, at + 1);
    if (speaker.kind === 'none') return undefined;
    return { kind: 'told', at, cued: { cue: cueOf(pieces[at]!), at, speaker, end: speaker.end } };
  }
  return undefined;
}

const INTERVIEW = wordSet(
  'ditemui dijumpai dihubungi dikonfirmasi ditanya ditanyai dimintai diwawancarai diwawancara berkomentar bicara berbicara suara menanggapi mengunggah',
);

/** Whom a sentence is about: the name that it begins with; where somebody is asked, also a pronoun or a description. */
function subjectEvent(scene: Scene, start: number, to: number): SpeechEvent | undefined {
  const { pieces, mentionAt, mentions, people, stretchAt } = scene;
  let from = start;
  while (from < to && isOneOf(pieces[from], LEADS)) from++;
  if (from >= to || stretchAt[from]! >= 0) return undefined;
  const interviewed = pieces
    .slice(from, to)
    .some((piece, by) => stretchAt[from + by]! < 0 && INTERVIEW.has(piece.lower));
  for (let at = from; at < Math.min(to, from + 30); at++) {
    let mention = mentionAt[at]!;
    if (mention < 0) continue;
    while ((mentions[mention + 1]?.head ?? Infinity) <= mentions[mention]!.from) mention++; // istri Hamid, Nursina
    if (people.personOf[mention] === null) continue;
    const { head } = mentions[mention]!;
    if (head > from + 1) continue;
    const phrase: SpeakerPhrase = isPossessor(scene, head, mention)
      ? describe(scene, [head, mentions[mention]!.to], at, 'before')
      : { kind: 'person', mention, end: at + 1 };
    return { kind: 'subject', at: from, phrase, interviewed };
  }
  if (!interviewed) return undefined;
  if (isOneOf(pieces[from], SINGULAR))
    return { kind: 'subject', at: from, phrase: { kind: 'pronoun', end: from + 1 }, interviewed };
  if (!isRoleWord(pieces[from]!) && !isOneOf(pieces[from], ANYONE)) return undefined;
  let end = from + 1;
  while (
    end < to &&
    pieces[end]!.kind === 'word' &&
    !/^(?:v|vt|prep|conj|aux|neg|adv)$/u.test(pieces[end]!.token.wordClass ?? '')
  )
    end++;
  return { kind: 'subject', at: from, phrase: describe(scene, [from, end], end, 'before'), interviewed };
}
