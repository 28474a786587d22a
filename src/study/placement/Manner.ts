/** How a reader answers, whatever they know. */
export interface Manner {
  /** The probability of a yes to what they do not know. */
  readonly claim: number;
  /** The probability of a no to what they do know. */
  readonly slip: number;
  /** How probable it is before any answer. */
  readonly prior: number;
}

/** Most readers claim little; some tap whatever looks like a word. */
const CLAIMS = [
  [0.002, 0.3],
  [0.02, 0.16],
  [0.04, 0.13],
  [0.065, 0.11],
  [0.095, 0.09],
  [0.13, 0.08],
  [0.175, 0.06],
  [0.23, 0.03],
  [0.3, 0.025],
  [0.5, 0.01],
  [0.9, 0.005],
] as const;
/** Everybody passes over some word; who more, who less is not to be told from so few answers. */
const SLIP = 0.02;

export const MANNERS: readonly Manner[] = CLAIMS.map(([claim, prior]) => ({ claim, slip: SLIP, prior }));

/** The probability of a yes to a word that is known with some probability. */
export const yesTo = (known: number, { claim, slip }: Manner): number => known * (1 - slip) + (1 - known) * claim;
