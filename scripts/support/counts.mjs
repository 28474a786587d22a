/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts */

const LINE = /^(\d+) passed, (\d+) failed, (\d+) skipped$/gm;

/**
 * The plain line that tests/support/reporter.ts ends a run with. Undefined if there is none: the run broke down.
 *
 * @param {string} output of one vitest run
 * @returns {Counts | undefined}
 */
export function countsIn(output) {
  const last = [...output.matchAll(LINE)].at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3]) };
}

/**
 * What failed, a line each, as tests/support/reporter.ts writes it.
 *
 * @param {string} output of one vitest run
 * @returns {readonly string[]}
 */
export const failuresIn = (output) => output.match(/^FAILED: .+$/gm) ?? [];

/** @param {string} output without its closing line: where runs are summed up, only the sum may be read as a result */
export const withoutCounts = (output) => output.replaceAll(LINE, '').trimEnd();

/**
 * @param {readonly Counts[]} runs
 * @returns {Counts}
 */
export function sumOf(runs) {
  return runs.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {Counts} counts */
export const countsLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
