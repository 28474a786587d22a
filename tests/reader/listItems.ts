import { within, type BoundFunctions, type queries } from '@testing-library/react';

type Queries = Pick<BoundFunctions<typeof queries>, 'queryAllByRole'>;

/** All entries of a list; whether each of hundreds can be seen is not asked of every one. */
export const itemsOf = (list: Queries) => list.queryAllByRole('listitem', { hidden: true });

/** What the entries are listed under, in their order. */
export const headwordsOf = (list: Queries) => itemsOf(list).map((item) => item.querySelector('strong')?.textContent);

/** @throws if nothing is listed under this */
export function itemOf(list: Queries, headword: string) {
  const item = itemsOf(list).find((one) => one.querySelector('strong')?.textContent === headword);
  if (!item) throw new Error(`${headword} is not listed`);
  return within(item);
}
