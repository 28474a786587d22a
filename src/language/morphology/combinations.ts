/**
 * Which prefixes, outermost first, go with which suffixes, innermost first. What is not here does not exist: `di-…-an`,
 * `ber-…-i`. From memory, as grammars such as Sneddon's
 * (Indonesian: A Comprehensive Grammar) describe it; not checked against the book.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  '': ['', 'kan', 'i', 'an'],
  'meN-': ['', 'kan', 'i'],
  'di-': ['', 'kan', 'i'],
  'ter-': ['', 'kan', 'i'],
  'ber-': ['', 'kan', 'an'],
  'per-': ['', 'kan', 'i', 'an'],
  'peN-': ['', 'an'],
  'pe-': ['', 'an'],
  'ke-': ['', 'an', 'i'],
  'se-': ['', 'an', 'i', 'kan'],
  'meN- per-': ['', 'kan', 'i'],
  'di- per-': ['', 'kan', 'i'],
  'ter- per-': ['', 'kan', 'i'],
  'meN- ber-': ['kan'],
  'di- ber-': ['kan'],
  'meN- ke-': ['kan', 'i'],
  'di- ke-': ['kan', 'i'],
  'meN- se-': ['kan', 'i'],
  'di- se-': ['kan', 'i'],
  'meN- ter-': ['kan', 'i'],
  'di- ter-': ['kan', 'i'],
  'meN- peN-': ['i', 'kan'],
  'di- peN-': ['i', 'kan'],
  'meN- pe-': ['i', 'kan'],
  'di- pe-': ['i', 'kan'],
  'ke- ber-': ['an'],
  'ke- ter-': ['an'],
  'ke- se-': ['an'],
  'ke- peN-': ['an'],
  'ke- pe-': ['an'],
  'ke- per-': ['an'],
  'ber- peN-': ['', 'an'],
  'ber- pe-': ['', 'an'],
  'ber- per-': ['', 'an'],
  'ber- ke-': ['an', ''],
  'ber- se-': ['', 'an'],
  'ber- ter-': ['an'],
  'peN- ber-': ['an'],
  'peN- per-': ['an'],
  'peN- ke-': ['an'],
  'peN- se-': ['an'],
  'peN- ter-': ['an'],
  'per- ter-': ['an'],
  'per- se-': ['an'],
  'se- peN-': ['an', ''],
  'se- pe-': ['an', ''],
  'se- per-': ['an', ''],
  'se- ke-': ['an', ''],
  'se- ber-': [''],
  'ter- ke-': ['an'],
  'di- per- ber-': ['kan'],
  'ke- ber- peN-': ['an'],
  'ke- ber- ke-': ['an'],
  'meN- per- ber-': ['kan'],
  'ke- meN-': ['an'],
  'se- meN-': [''],
};

const licensed = new Map(Object.entries(TABLE).map(([prefixes, suffixes]) => [prefixes, new Set(suffixes)]));
const beginnings = new Set(
  Object.keys(TABLE).flatMap((prefixes) => {
    const parts = prefixes.split(' ');
    return parts.map((_, index) => parts.slice(0, index + 1).join(' '));
  }),
);

/** Whether these prefixes go with this suffix (`kan`, `i`, `an`, or none). */
export const isLicensed = (prefixes: string, suffix: string): boolean => licensed.get(prefixes)?.has(suffix) ?? false;

/** Whether any combination begins with these prefixes. */
export const mayBegin = (prefixes: string): boolean => beginnings.has(prefixes);
