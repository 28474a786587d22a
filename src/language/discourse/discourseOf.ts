import type { ReadDocument } from '../ReadDocument';
import type { Discourse } from './Discourse';
import { eventsOf } from './eventsOf';
import type { SpeechEvent } from './SpeechEvent';
import { giveFloor, turnTo } from './floor';
import { resolve, type Focus } from './Focus';
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
  const focus: Focus = { speaker: null, heard: new Map(), turns: 0, aside: null };
  const speakers = namedSpeakers(scene, events);
  for (const event of events) {
    switch (event.kind) {
      case 'quotation':
        quotations.push(quotationOf(scene, event, focus));
        break;
      case 'reported':
        giveFloor(scene, event.at, null, focus);
        reported.push({ span: event.span, speaker: resolve(scene, event.cued.speaker, focus), cue: event.cued.cue });
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

function quotationOf(scene: Scene, event: Extract<SpeechEvent, { kind: 'quotation' }>, focus: Focus): Quotation {
  const { stretch, type, cued, carries } = event;
  const quotation = { kind: type, span: stretch.span, level: stretch.level };
  if (type !== 'direct' || stretch.level === 1) return { ...quotation, speaker: null, cue: cued?.cue ?? null };
  giveFloor(scene, Math.max(0, stretch.from - 1), stretch, focus);
  if (cued) {
    const cue = cued.cue.verb === ':' ? null : cued.cue; // Budi: “…”
    return { ...quotation, speaker: resolve(scene, cued.speaker, focus), cue };
  }
  const speaker: Speaker | null = carries ? focus.speaker : null;
  return { ...quotation, speaker, cue: null };
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
