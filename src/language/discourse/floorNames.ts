import { POINTERS } from './functionWords';
import { KIN } from './titles';
import { isCapital, isOneOf, type Piece } from './Piece';
import type { QuotedStretch } from './quotedStretches';
import { isBareStem } from './reportingVerbs';
import { bearingOf } from './bearingOf';
import { topicOf, type Ground } from './topicOf';
import { wordSet } from './wordSet';

/** How many sentences before a quotation are looked at. */
const SENTENCES = 3;
const PARTING = wordSet(', . - – — …');

/**
 * Where names begin of whom narration brings in right before words that somebody must have said: *Marwoto menyalakan mesin.
 * “Ayo,” katanya.* A firm or place could stand there by its capital only; with a voice behind it is a person.
 */
export function floorNames(ground: Ground, stretches: readonly QuotedStretch[]): ReadonlySet<number> {
  const { pieces, mentions } = ground;
  const found = new Set<number>();
  for (const stretch of stretches) {
    const mark = stretch.from - 1;
    if (stretch.level === 1 || mark <= 0 || isNamedBehind(pieces, stretch.next)) continue;
    if (pieces[mark - 1]!.sentence === pieces[mark]!.sentence) continue;
    let to = mark;
    for (let back = 0; back < SENTENCES && to > 0; back++) {
      const from = beginOfSentence(pieces, to - 1);
      if (pieces[mark]!.paragraph - pieces[from]!.paragraph > 1) break;
      const topic = topicOf(ground, from, to, () => true);
      to = from;
      if (topic?.kind === 'pronoun' || (topic?.kind === 'described' && isOneOf(pieces[topic.to - 1], POINTERS)))
        continue;
      if (topic?.kind !== 'named') {
        if (topic) break;
        continue;
      }
      const { from: name, to: end, head } = mentions[topic.mention]!;
      if (head < name && KIN.has(pieces[head]!.lower)) break; // istri Tukiman
      const near = pieces[from]!.paragraph === pieces[mark]!.paragraph || end - name > 1 || isOnesOwn(pieces, stretch);
      if (near && bearingOf(pieces, [from, to], topic.end) !== 'silent') found.add(name);
      break;
    }
  }
  return found;
}

const beginOfSentence = (pieces: readonly Piece[], at: number): number => {
  let from = at;
  while (from > 0 && pieces[from - 1]!.sentence === pieces[at]!.sentence) from--;
  return from;
};

/** Whether behind a quotation stands by name or office who says it. */
function isNamedBehind(pieces: readonly Piece[], next: number): boolean {
  const at = isOneOf(pieces[next], PARTING) ? next + 1 : next;
  return pieces[at] !== undefined && isBareStem(pieces[at].lower) && isCapital(pieces[at + 1]);
}

/** Whether who says it calls himself so: *saya*. */
const isOnesOwn = (pieces: readonly Piece[], { from, to }: QuotedStretch) =>
  pieces.slice(from, to).some((piece) => isOneOf(piece, ME));
const ME = wordSet('saya aku');
