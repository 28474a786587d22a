import type { Entry } from '../lexicon/Entry';

/** The deepest root, whichever of its homonyms. */
export const rootOf = (stem: Entry) => (stem.derivation?.root.replace(/#.*/, '') ?? stem.headword).toLowerCase();

/** Whether the lexicon calls it informal. */
export const isInformal = ({ registers, variant }: Entry) => registers.includes('inf') || variant?.kind === 'inf';
