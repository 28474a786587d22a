import type { ReadDocument } from '../ReadDocument';
import { floorNames } from './floorNames';
import type { Mention } from './Mention';
import { mentionsOf } from './mentionsOf';
import { nameEvidenceOf } from './NameEvidence';
import { peopleIn, type PeopleIn } from './peopleIn';
import { piecesOf, type Piece } from './Piece';
import { quotedStretches, type QuotedStretch } from './quotedStretches';

/** All that the steps look at: a text in pieces, what is quoted in it, and who is named where. */
export interface Scene {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly stretches: readonly QuotedStretch[];
  readonly mentions: readonly Mention[];
  readonly people: PeopleIn;
  /** By piece: the place of the mention that it belongs to, or -1. */
  readonly mentionAt: Int32Array;
  /** By piece: the place of the outer stretch that it stands in, or -1. */
  readonly stretchAt: Int32Array;
}

/**
 * Once more with the names that were found: *Ayuni Lestari* makes a name of *Ayuni*, which is a word as well; and with those whom
 * narration brings in before somebody speaks.
 */
function allMentions(pieces: readonly Piece[], stretches: readonly QuotedStretch[]): readonly Mention[] {
  const evidence = nameEvidenceOf(pieces);
  const mentions = mentionsOf(pieces, evidence);
  const full = mentions.filter(({ from, to, standing }) => standing === 'sure' && to - from > 1);
  const known = new Set(full.map(({ from }) => pieces[from]!.lower));
  const floor = floorNames({ pieces, mentions, mentionAt: placesOf(pieces, mentions) }, stretches);
  return known.size > 0 || floor.size > 0 ? mentionsOf(pieces, { ...evidence, known, floor }) : mentions;
}

/** By piece: the place of the mention that it belongs to, or -1. */
function placesOf(pieces: readonly Piece[], mentions: readonly Mention[]): Int32Array {
  const places = new Int32Array(pieces.length).fill(-1);
  for (const [place, { from, to }] of mentions.entries()) places.fill(place, from, to);
  return places;
}

export function sceneOf(text: string, document: ReadDocument): Scene {
  const pieces = piecesOf(text, document);
  const stretches = quotedStretches(text, pieces);
  const mentions = allMentions(pieces, stretches);
  const mentionAt = placesOf(pieces, mentions);
  const stretchAt = new Int32Array(pieces.length).fill(-1);
  for (const [place, { from, to, level }] of stretches.entries()) if (level === 0) stretchAt.fill(place, from, to);
  return { text, pieces, stretches, mentions, people: peopleIn(text, pieces, mentions), mentionAt, stretchAt };
}
