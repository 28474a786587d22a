import type { Fault, Mark } from './Mark';

/** One thing about the pieces picked: one that does not belong (`piece`), one left out (`missing-piece`), their order. */
export interface PiecesFault extends Fault {
  readonly code: 'piece' | 'missing-piece' | 'piece-order';
  readonly chosen: string;
  readonly right: string;
}

/**
 * Marks a word taken apart: right if all pieces are there in order; half right if only their order is wrong, or one piece is
 * wrong, missing or too many while two at least are right.
 */
export function markPieces(right: readonly string[], chosen: readonly string[]): Mark<PiecesFault> {
  const extra = without(chosen, right);
  const missing = without(right, chosen);
  if (extra.length + missing.length === 0) {
    if (chosen.every((piece, at) => piece === right[at])) return { kind: 'right' };
    return { kind: 'partly', faults: [{ code: 'piece-order', chosen: chosen.join(' + '), right: right.join(' + ') }] };
  }
  const faults: readonly PiecesFault[] = [
    ...extra.map((piece, at): PiecesFault => ({ code: 'piece', chosen: piece, right: missing[at] ?? '' })),
    ...missing.slice(extra.length).map((piece): PiecesFault => ({ code: 'missing-piece', chosen: '', right: piece })),
  ];
  const nearly = faults.length === 1 && right.length - missing.length >= 2;
  return { kind: nearly ? 'partly' : 'wrong', faults };
}

/** Of one list what another has not, each as often as it is. */
function without(pieces: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return pieces.filter((piece) => {
    const at = left.indexOf(piece);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
