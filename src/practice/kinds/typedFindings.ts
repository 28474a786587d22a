import type { Mark } from '../../quiz/Mark';
import { TYPED_CODES, type TypedFault } from '../../quiz/typed/TypedFault';

/** What a mark says of a typed word: its faults, or the remarks on a right one. */
export function typedFindings(mark: Mark): readonly TypedFault[] {
  const found = mark.kind === 'right' ? (mark.remarks ?? []) : mark.faults;
  return found.filter((fault): fault is TypedFault => TYPED_CODES.some((code) => code === fault.code));
}
