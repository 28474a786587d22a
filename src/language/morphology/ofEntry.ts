import type { Entry } from '../lexicon/Entry';

/** The deepest root, whichever of its homonyms. */
export function rootOf({ headword, derivation }: Entry): string {
  if (!derivation) return inLowerCase(headword);
  const { root } = derivation;
  return inLowerCase(root.charCodeAt(root.length - 2) === HOMONYM ? root.slice(0, -2) : root);
}
const HOMONYM = 0x23;

/** To look at a few letters takes less time than to ask for them in lower case, which most are. */
function inLowerCase(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code <= LAST_CAPITAL ? code >= FIRST_CAPITAL : code >= BEYOND_ASCII) return word.toLowerCase();
  }
  return word;
}
const FIRST_CAPITAL = 0x41;
const BEYOND_ASCII = 0x80;

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
