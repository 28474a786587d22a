import type { Span } from '../text/Span';
import { cueIn } from './cueIn';
import { isOneOf, type Piece } from './Piece';
import { isPassive } from './reportingVerbs';
import type { Scene } from './Scene';
import type { QuotationEvent, SpeechEvent } from './SpeechEvent';
import { toldIn } from './toldIn';
import { topicEvent } from './topicEvent';
import { wordSet } from './wordSet';

const HEARSAY = wordSet('hal demikian');

/** The writer's own sentences: which report, and whom they are about. */
export function sentenceEvents(scene: Scene, quotations: readonly QuotationEvent[]): readonly SpeechEvent[] {
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
  const { pieces, stretchAt } = scene;
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
  return stretchAt[start]! < 0 ? topicEvent(scene, start, to) : undefined;
}
