import { bearingOf } from './bearingOf';
import { isOneOf, type Piece } from './Piece';
import type { Scene } from './Scene';
import { describe, isPossessor, type SpeakerPhrase } from './speakerPhrase';
import type { SubjectEvent } from './SpeechEvent';
import { KIN, TRADES } from './titles';
import { ARTICLES, POINTERS } from './functionWords';
import { topicOf, type Topic } from './topicOf';

/** Whom a sentence of narration is about, and how it puts them; undefined where that is nobody who could speak. */
export function topicEvent(scene: Scene, from: number, to: number): SubjectEvent | undefined {
  const { pieces, stretchAt, people } = scene;
  let end = from;
  while (end < to && stretchAt[end]! < 0) end++;
  const topic = topicOf(scene, from, end, (mention) => people.personOf[mention] != null);
  if (!topic) return undefined;
  const bearing = bearingOf(pieces, [from, end], topic.end);
  if (bearing === 'silent') return undefined;
  return {
    kind: 'subject',
    at: from,
    phrase: phraseOf(scene, topic),
    bearing,
    entry: entryOf(scene, topic),
    hasOther: pieces
      .slice(from, end)
      .some((piece, by) => isOnesKin(piece) || (from + by >= topic.end && isOther(scene, topic, from + by))),
  };
}

function phraseOf(scene: Scene, topic: Topic): SpeakerPhrase {
  const { pieces, mentions } = scene;
  const { end } = topic;
  switch (topic.kind) {
    case 'named': {
      const { head, to } = mentions[topic.mention]!;
      return isPossessor(scene, head, topic.mention)
        ? describe(scene, [head, to], end, 'before')
        : { kind: 'person', mention: topic.mention, end };
    }
    case 'described': {
      const pointed = isOneOf(pieces[topic.to - 1], POINTERS);
      if (!pointed) return { kind: 'description', from: topic.from, to: topic.to, pointed, end };
      let { from } = topic;
      while (isOneOf(pieces[from], ARTICLES)) from++;
      return { kind: 'description', from, to: topic.to - 1, pointed, end };
    }
    case 'pronoun':
      return { kind: 'pronoun', end };
    case 'several':
      return { kind: 'none', end };
    default:
      return topic satisfies never;
  }
}

function entryOf({ mentions, people }: Scene, topic: Topic): SubjectEvent['entry'] {
  if (topic.kind === 'described') return 'introduced';
  if (topic.kind !== 'named') return 'again';
  const person = people.personOf[topic.mention];
  if (person == null) return 'again';
  const first = people.people[person]!.mentions.toSorted((a, b) => a - b)[0];
  if (first !== topic.mention) return 'again';
  const { role, head, from } = mentions[topic.mention]!;
  return role !== null || head < from ? 'introduced' : 'named';
}

/** *cucunya, pelatihnya*: whoever is somebody’s, is beside another. */
const isOnesKin = ({ lower }: Piece) =>
  lower.endsWith('nya') && (KIN.has(lower.slice(0, -3)) || TRADES.has(lower.slice(0, -3)));

/** Whether a piece belongs to another name than the topic’s. */
function isOther({ mentionAt, people, pieces }: Scene, topic: Topic, at: number): boolean {
  const mention = mentionAt[at]!;
  if (mention < 0 || topic.kind !== 'named' || pieces[at]!.kind !== 'word') return false;
  return people.personOf[mention] !== null && people.personOf[mention] !== people.personOf[topic.mention];
}
