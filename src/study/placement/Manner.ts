/** How a reader answers, whatever they know. */
export interface Manner {
  /** The probability of a yes to what they do not know. */
  readonly claim: number;
  /** The probability of a no to what they do know. */
  readonly slip: number;
  /** How probable it is before any answer. */
  readonly prior: number;
}

/** Most readers claim little. */
const CLAIMS = [
  [0.002, 0.32],
  [0.03, 0.24],
  [0.08, 0.2],
  [0.15, 0.15],
  [0.26, 0.09],
] as const;
/** Everybody passes over some word; who more, who less is not to be told from so few answers. */
const SLIP = 0.02;

export const MANNERS: readonly Manner[] = CLAIMS.map(([claim, prior]) => ({ claim, slip: SLIP, prior }));

/** The probability of a yes to a word that is known with some probability. */
export const yesTo = (known: number, { claim, slip }: Manner): number => known * (1 - slip) + (1 - known) * claim;
