import type { ReadDocument } from '../ReadDocument';
import type { Discourse } from './Discourse';
import { eventsOf } from './eventsOf';
import type { QuotationEvent, SpeechEvent } from './SpeechEvent';
import { speakerBy, speakerByTurn } from './turns';
import { giveFloor, turnTo } from './floor';
import { isBodyNamed, meantBy, resolve, type Focus } from './Focus';
import type { Person } from './Person';
import type { Quotation, Speaker } from './Quotation';
import type { ReportedSpeech } from './ReportedSpeech';
import { sceneOf, type Scene } from './Scene';

/**
 * Who says what in a text. Never throws.
 *
 * @param document the text as read: see readText.ts
 */
export function discourseOf(text: string, document: ReadDocument): Discourse {
  const scene = sceneOf(text, document);
  const quotations: Quotation[] = [];
  const reported: ReportedSpeech[] = [];
  const events = eventsOf(scene);
  const focus: Focus = { speaker: null, heard: new Map(), turns: 0, body: null, turn: null, aside: null };
  const speakers = namedSpeakers(scene, events);
  for (const event of events) {
    switch (event.kind) {
      case 'quotation':
        quotations.push(quotationOf(scene, event, focus, speakers));
        break;
      case 'reported':
        giveFloor(scene, event.at, null, event.cued.cue, focus);
        reported.push(reportOf(scene, event, focus));
        break;
      case 'told':
        resolve(scene, event.cued.speaker, focus);
        break;
      case 'subject':
        turnTo(scene, event, focus, speakers);
        break;
      default:
        event satisfies never;
    }
  }
  return {
    quotations: quotations.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]),
    reported,
    people: scene.people.people.map((_, place) => personIn(scene, place)),
  };
}

/** Who speaks by name anywhere in the text. */
function namedSpeakers({ people }: Scene, events: readonly SpeechEvent[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const event of events) {
    if (event.kind === 'subject' || !event.cued || event.cued.speaker.kind !== 'person') continue;
    const person = people.personOf[event.cued.speaker.mention];
    if (person !== null && person !== undefined) named.add(person);
  }
  return named;
}

/** A body that reports has the focus only in its paragraph: behind it *katanya* is rather who spoke for it before. */
function reportOf(
  scene: Scene,
  { at, span, cued }: Extract<SpeechEvent, { kind: 'reported' }>,
  focus: Focus,
): ReportedSpeech {
  const { speaker: before, body } = focus;
  const speaker = speakerBy(scene, cued, focus);
  const last = before && !isBodyNamed(before) ? before : (body?.before ?? null);
  focus.body = speaker && isBodyNamed(speaker) ? { paragraph: scene.pieces[at]!.paragraph, before: last } : null;
  return { span, speaker, cue: cued.cue };
}

function quotationOf(scene: Scene, event: QuotationEvent, focus: Focus, speakers: ReadonlySet<number>): Quotation {
  const { stretch, type, cued } = event;
  const quotation = { kind: type, span: stretch.span, level: stretch.level };
  if (type !== 'direct' || stretch.level === 1) return { ...quotation, speaker: null, cue: cued?.cue ?? null };
  giveFloor(scene, Math.max(0, stretch.from - 1), stretch, cued?.cue, focus);
  if (!cued) return { ...quotation, speaker: speakerWithoutCue(scene, event, focus, speakers), cue: null };
  const cue = cued.cue.verb === ':' ? null : cued.cue; // Budi: “…”
  return { ...quotation, speaker: speakerBy(scene, cued, focus), cue };
}

/** By what they do right behind it, by turns of question and answer, or who spoke last; null where it may be another. */
function speakerWithoutCue(
  scene: Scene,
  { stretch, carries, doer }: QuotationEvent,
  focus: Focus,
  speakers: ReadonlySet<number>,
): Speaker | null {
  const byTurn = speakerByTurn(scene, stretch, focus);
  if (doer) {
    const { speaker: last } = focus;
    const speaker = meantBy(scene, doer, focus);
    const speaks = speaker?.person != null && (speakers.has(speaker.person) || focus.heard.has(speaker.person));
    const isShort = /[?!]/u.test(scene.pieces[stretch.to - 1]!.text);
    if (last && !speaks && !isShort && last.person !== speaker?.person) return null;
    return resolve(scene, doer, focus);
  }
  if (byTurn === undefined) return carries ? focus.speaker : null;
  focus.speaker = byTurn;
  return byTurn;
}

function personIn({ pieces, mentions, people: { people } }: Scene, place: number): Person {
  const { name, names, roles, mentions: where } = people[place]!;
  return {
    name,
    aliases: names.filter((other) => other !== name),
    role: roles[0] ?? null,
    spans: where
      .map((mention) => mentions[mention]!)
      .toSorted((a, b) => a.from - b.from)
      .map(({ from, to }) => [pieces[from]!.start, pieces[to - 1]!.end] as const),
  };
}
