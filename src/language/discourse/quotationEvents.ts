import { cueIn } from './cueIn';
import { cueBehind, cueOf, speakerBeforeColon, type Cued } from './cues';
import { doerBehind } from './doerBehind';
import { isOneOf, type Piece } from './Piece';
import { ONLY_WITH_CLAUSE } from './reportingVerbs';
import { quotationKind, type Reporting } from './quotationKind';
import type { QuotedStretch } from './quotedStretches';
import type { Scene } from './Scene';
import type { QuotationEvent } from './SpeechEvent';
import { wordSet } from './wordSet';

const THAT = wordSet('bahwa');
const CIRCUMSTANCE = wordSet('kepada pada ke di dalam saat ketika usai lewat melalui');

/** What is quoted in a text: of what kind each stretch is, and what reports it. */
export function quotationEvents(scene: Scene): readonly QuotationEvent[] {
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
  const doer = type === 'direct' && outside && !cued ? doerBehind(scene, stretch) : undefined;
  return { kind: 'quotation', at, type, stretch, cued, carries: carries(scene, stretch, before), doer };
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
/** Inside of speech only what surely reports: *saya bilang, ‘…’*. */
const isSaying = (piece: Piece | undefined): piece is Piece => isOneOf(piece, INSIDE);
const INSIDE = wordSet(
  'bilang kata berkata ngomong tanya bertanya jawab menjawab teriak berteriak ujar berujar mengatakan pesan berpesan bisik berbisik cerita bercerita',
);

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
  const most = isOneOf(gap[0], CIRCUMSTANCE) ? 3 : 1; // bertanya kepada rekannya, Budi, “
  return gap.length <= 12 && marks <= most && !gap.some(({ lower }) => lower === 'bahwa');
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
