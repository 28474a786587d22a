import type { Tries } from './Attempt';
import type { GivenAnswer } from './givenAnswer';

/** The answer given last. */
export const latestOf = ({ given, retries }: Tries): GivenAnswer => retries.at(-1) ?? given;

/** Whether the right answer may be seen: it was found, or asked for. */
export const isRevealed = (tries: Tries): boolean => tries.shown || latestOf(tries).mark.kind === 'right';
