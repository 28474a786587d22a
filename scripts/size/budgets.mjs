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
    most: 191_000,
    counts: () => true,
    why: 'on a slow phone line (400 kbit/s) the lesson answers a tap within four seconds',
  },
  {
    name: 'JavaScript',
    most: 138_000,
    counts: ({ kind }) => kind === 'script',
    why: 'React, router, texts and small stores are 111 kB (routes of the dictionary, of own texts and of the placement test among them); the reader has 26, with the keys and the late part that says what is known',
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

/**
 * What single files may weigh that come later, off the first visit's way; as they are, for they are compressed already.
 *
 * @type {readonly { readonly name: string, readonly file: RegExp, readonly most: number, readonly why: string }[]}
 */
const laterBudgets = [
  {
    name: 'lexicon',
    file: /^lexicon-[\w-]+\.bin$/,
    most: 250_000,
    why: 'it is fetched when the first word is opened, and kept for offline',
  },
  {
    name: 'meanings of its words',
    file: /^meanings-[\w-]+\.bin$/,
    most: 450_000,
    why: 'it is fetched with the lexicon; both together stay below 600 kB with room for corrections',
  },
];

/**
 * @param {readonly { readonly name: string, readonly bytes: number }[]} files those of the build's folder `assets`
 * @returns {readonly { readonly name: string, readonly bytes: number, readonly most: number, readonly kept: boolean, readonly why: string }[]}
 *   a budget of which there is not exactly one file is not kept
 */
export const heldLater = (files) =>
  laterBudgets.map(({ name, file, most, why }) => {
    const found = files.filter((one) => file.test(one.name));
    const bytes = found.reduce((sum, one) => sum + one.bytes, 0);
    return { name, bytes, most, why, kept: found.length === 1 && bytes <= most };
  });
