/**
 * Addresses within the dictionary. A blank is `_` and the mark of a homonym `~` (which stand in no id), so that a link can be
 * read and no program that shows it cuts it at a `#`.
 */
const encoded = (name: string): string => encodeURIComponent(name.replaceAll(' ', '_').replaceAll('#', '~'));

/** Of the page of a lexeme, by its permanent id. */
export const wordAddress = (id: string): string => `/dictionary/word/${encoded(id)}`;

/** Of the page of a root, by its headword. */
export const rootAddress = (headword: string): string => `/dictionary/root/${encoded(headword)}`;

/** Of the page of an affix, as the engine names it: `meN-`, `ke-…-an`, `R`. */
export const affixAddress = (affix: string): string => `/dictionary/affix/${encoded(affix)}`;

/** Of a search. */
export const searchAddress = (query: string): string => `/dictionary${searchIn(query)}`;

/** What of its address says what is searched for: where it is only that which changes, the path stays as it was written. */
export const searchIn = (query: string): string =>
  query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;

/** The name in an address, from the part of it that the router has decoded. */
export const nameInAddress = (part: string): string => part.replaceAll('_', ' ').replaceAll('~', '#');
