/** The latest clock that an event can have, in milliseconds since 1970: the last moment that a date can be. */
export const LAST_CLOCK = 8.64e15;

/**
 * The clock of an event made now, if the latest one known has another: see `KnowledgeEvent`. Both in milliseconds since 1970. Who has
 * brought in one from the end of time stays there: what is said then can still be read, and ids decide which of it counts.
 */
export const clockAfter = (latest: number, now: number): number => Math.min(Math.max(latest + 1, now), LAST_CLOCK);

/** Whether that may be the clock of an event. */
export const isClock = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LAST_CLOCK;
