/** @typedef {import('./firstVisit.mjs').Download} Download */

/**
 * What a first visit may weigh, in bytes (1 kB = 1000 bytes). Raise a budget only together with its reason.
 *
 * @typedef {{ readonly name: string, readonly most: number, readonly counts: (download: Download) => boolean, readonly why: string }} Budget
 * @type {readonly Budget[]}
 */
export const budgets = [
  {
    name: 'all of it',
    most: 190_000,
    counts: () => true,
    why: 'on a slow phone line (400 kbit/s) the lesson answers a tap within four seconds',
  },
  {
    name: 'JavaScript',
    most: 135_000,
    counts: ({ kind }) => kind === 'script',
    why: 'React, router, texts and small stores are 110 kB; the reader itself has 25',
  },
  {
    name: 'before the text is painted',
    most: 4_000,
    counts: ({ eager }) => eager,
    why: 'what the entry imports is evaluated at once, in the way of the text: a helper in a big chunk is enough',
  },
  {
    name: 'font',
    most: 40_000,
    counts: ({ kind }) => kind === 'font',
    why: 'it is preloaded, so it competes with the style sheets',
  },
];

/**
 * @param {readonly Download[]} downloads
 * @returns {readonly (Budget & { readonly bytes: number, readonly kept: boolean })[]}
 */
export const held = (downloads) =>
  budgets.map((budget) => {
    const bytes = downloads.filter(budget.counts).reduce((sum, download) => sum + download.bytes, 0);
    return { ...budget, bytes, kept: bytes <= budget.most };
  });
