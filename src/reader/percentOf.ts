/** A share as whole hundredths, never rounded up: 100 only where nothing is missing. */
export const percentOf = (share: number): number => Math.floor(share * 100 + 1e-9);
