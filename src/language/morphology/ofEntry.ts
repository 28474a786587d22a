import type { Entry } from '../lexicon/Entry';

/** The deepest root, whichever of its homonyms. */
export function rootOf({ headword, derivation }: Entry): string {
  if (!derivation) return headword.toLowerCase();
  const { root } = derivation;
  return (root.includes('#') ? root.replace(/#.*/, '') : root).toLowerCase();
}

/** Whether the lexicon calls it informal. */
export const isInformal = ({ registers, variant }: Entry) =>
  (registers.length > 0 && registers.includes('inf')) || variant?.kind === 'inf';

/** The headword that a variant stands for, without the number of its homonym. */
export const standardOf = ({ of }: NonNullable<Entry['variant']>): string => of.replace(/#\d$/, '');
