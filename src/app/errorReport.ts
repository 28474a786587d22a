/** What a report says of the place where something went wrong. All of it stays on the device until somebody copies it. */
export interface Surroundings {
  readonly address: string;
  readonly browser: string;
  readonly build: string;
  readonly at: Date;
}

/** A report that a person can read before sending it: no text of the reader's, no answers. */
export function errorReport(error: unknown, stack: string, where: Surroundings): string {
  const what = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return [
    `Simak ${where.build}`,
    where.at.toISOString(),
    where.address,
    where.browser,
    '',
    what.trim(),
    ...(stack ? ['', stack.trim()] : []),
  ].join('\n');
}
