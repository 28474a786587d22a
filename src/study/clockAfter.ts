/** The clock of an event made now, if the latest one known has another: see `KnowledgeEvent`. Both in milliseconds since 1970. */
export const clockAfter = (latest: number, now: number): number => Math.max(latest + 1, now);
