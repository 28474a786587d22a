import type { Entry } from '../lexicon/Entry';

/** The deepest root, whichever of its homonyms. */
export function rootOf({ headword, derivation }: Entry): string {
  if (!derivation) return headword.toLowerCase();
  const { root } = derivation;
  return (root.includes('#') ? root.replace(/#.*/, '') : root).toLowerCase();
}

/** Whether a headword has two capitals: DPR, MTs. */
export const isAbbreviation = ({ headword }: Entry) =>
  headword.charCodeAt(0) <= LAST_CAPITAL && TWO_CAPITALS.test(headword);
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
/** Z: capitals of other letters begin no headword. */
export const LAST_CAPITAL = 0x5a;

/** Whether the lexicon calls it informal. */
export const isInformal = ({ registers, variant }: Entry) =>
  (registers.length > 0 && registers.includes('inf')) || variant?.kind === 'inf';

/** The headword that a variant stands for, without the number of its homonym. */
export const standardOf = ({ of }: NonNullable<Entry['variant']>): string => of.replace(/#\d$/, '');
