/** The words of lists that are written as a row of them. */
export const wordSet = (...rows: readonly string[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => row.split(' ')).filter((word) => word !== ''));
