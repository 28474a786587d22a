import { contains } from '../../lesson/places';
import type { Place } from '../../lesson/Lesson';
import { placesOf } from '../Item';
import type { KindName } from '../questionKinds';
import { shuffle, type Random } from '../shuffle';
import type { Candidate } from './Candidate';

/** How much less a further question is worth: of a kind, and of a stretch of the text, that have some already. */
const AGAIN = { kind: 0.11, stretch: 0.08 } as const;
/** What is worth less, beside what was chosen, is not asked: fewer good questions rather than more. */
const LEAST_WORTH = -0.3;
/** How far chance may lift one candidate over another, so that not every seed asks the same. */
const CHANCE = 0.25;
/** How much of a quiz one kind may be while there are others, and how many questions are no such share yet. */
const MOST_SHARE = 0.25;
const LEAST_SHARE = 2;
/** Of one stretch: more would be a quiz on that stretch. */
const MOST_OF_STRETCH = 4;
/** UTF-16 units: a paragraph of the press; a longer block, such as a text copied without its paragraphs, has several. */
const STRETCH = 500;

/**
 * Candidates for a quiz: the worthiest, of mixed kinds and spread over the text; no two about the same, none that shows what another
 * hides; then from easy to hard, kinds mixed. Fewer than `count` where there are not as many that go together.
 */
export function chooseCandidates(
  candidates: readonly Candidate[],
  count: number,
  random: Random,
): readonly Candidate[] {
  const left = shuffle(candidates, random).map((candidate) => ({
    candidate,
    places: placesOf(candidate.question),
    worth: candidate.worth + CHANCE * random(),
  }));
  const chosen: Weighed[] = [];
  while (chosen.length < count) {
    const open = left.filter((one) => !chosen.some((other) => clash(one, other)));
    const kinds = counted(chosen.map(({ candidate }) => candidate.question.kind));
    const mostOfKind = Math.max(LEAST_SHARE, count * MOST_SHARE);
    const rarer = open.filter(({ candidate }) => (kinds.get(candidate.question.kind) ?? 0) + 1 <= mostOfKind);
    const next = bestOf(rarer, chosen) ?? bestOf(open, chosen);
    if (!next) break;
    chosen.push(next);
  }
  return mixed(chosen.map(({ candidate }) => candidate).toSorted((one, other) => one.hardness - other.hardness));
}

interface Weighed {
  readonly candidate: Candidate;
  readonly places: readonly Place[];
  readonly worth: number;
}

function bestOf(open: readonly Weighed[], chosen: readonly Weighed[]): Weighed | null {
  const kinds = counted(chosen.map(({ candidate }) => candidate.question.kind));
  const stretches = counted(chosen.map(stretchOf));
  let best: Weighed | null = null;
  let most = LEAST_WORTH;
  for (const one of open) {
    const ofStretch = stretches.get(stretchOf(one)) ?? 0;
    if (ofStretch >= MOST_OF_STRETCH) continue;
    const ofKind = kinds.get(one.candidate.question.kind) ?? 0;
    const worth = one.worth - AGAIN.kind * ofKind - AGAIN.stretch * ofStretch;
    if (worth > most) [best, most] = [one, worth];
  }
  return best;
}

const counted = <Key>(keys: readonly Key[]): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const stretchOf = ({ places: [place] }: Weighed): string =>
  `${place?.block} ${Math.floor((place?.spans[0]?.[0] ?? 0) / STRETCH)}`;

/** Whether two may not be in one quiz. One of them is always one of `chosen`, so ids stay apart, too. */
function clash(one: Weighed, other: Weighed): boolean {
  return (
    one.candidate.about === other.candidate.about ||
    one.candidate.question.id === other.candidate.question.id ||
    one.candidate.tells.includes(other.candidate.about) ||
    other.candidate.tells.includes(one.candidate.about) ||
    shows(one, other) ||
    shows(other, one)
  );
}

/** Whether one refers to a stretch that the other hides. */
const shows = ({ places }: Weighed, { candidate: { hides } }: Weighed): boolean =>
  hides.some((hidden) => places.some((place) => contains(place, hidden) || contains(hidden, place)));

const REACH = 4; // places that a question may be brought forward

/** The same in nearly the same order, neighbours of different kinds where that can be. */
function mixed(ordered: readonly Candidate[]): readonly Candidate[] {
  const left = [...ordered];
  const done: Candidate[] = [];
  let last: KindName | null = null;
  while (left.length > 0) {
    const other = left.slice(0, REACH).findIndex(({ question }) => question.kind !== last);
    const [next] = left.splice(Math.max(0, other), 1);
    if (!next) break;
    done.push(next);
    last = next.question.kind;
  }
  return done;
}
