/** Affixes of a word that do one thing together, and so have one card. */
export interface AffixGroup {
  /** The card’s name: `ke-…-an`, or the affix itself where it stands alone. */
  readonly affix: string;
  /** Where its parts stand in the word’s affixes, ascending. */
  readonly places: readonly number[];
}

/**
 * What two affixes are called together. Of one suffix and several prefixes that could have it, the first row here has it,
 * and among the prefixes of one row the outermost: `kepemimpinan` is ke-…-an around peN-, but `berpendidikan` is ber-
 * before peN-…-an. `pe-` and `pel-` with -an are ways to write per-…-an (`pegunungan`, `pelajaran`).
 */
const AROUND: readonly (readonly [suffix: string, prefixes: Readonly<Record<string, string>>])[] = [
  ['-an', { 'ke-': 'ke-…-an', 'peN-': 'peN-…-an', 'per-': 'per-…-an', 'pe-': 'per-…-an', 'pel-': 'per-…-an' }],
  ['-an', { 'ber-': 'ber-…-an' }],
  ['-kan', { 'ber-': 'ber-…-kan' }],
  ['-nya', { 'se-': 'se-…-nya' }],
];

/** Prefixes side by side that have a card together. */
const BESIDE: Readonly<Record<string, string>> = {
  'meN- per-': 'memper-',
  'meN- pel-': 'memper-',
  'di- per-': 'diper-',
  'di- pel-': 'diper-',
};

/** ber-…-kan does not stand behind these: memberlakukan is meN- on berlaku, with -kan. */
const TRANSITIVE = new Set(['meN-', 'di-', 'per-', 'memper-', 'diper-']);

/**
 * Which affixes of a word belong together: `ke-` and `-an` of `keadilan`, `meN-` and `per-` of `memperbesar`. Every affix is
 * in exactly one group; groups are in the order of their first places. meN-…-kan and R-…-an stay two: each part says
 * something by itself (and `R -an` may as well be a word in -an said twice).
 *
 * @param affixes of the whole word, from the left, as in `Reading.affixes`
 * @param inside those of its stem, as in `Reading.stem.derivation.affixes`: what the stem brings along is not taken apart, so
 *   `berpakaian`, on `pakaian`, is no ber-…-an, and `pemerintahan`, on `pemerintah`, no peN-…-an
 */
export function affixGroupsOf(affixes: readonly string[], inside: readonly string[] = []): readonly AffixGroup[] {
  const free = new Set(affixes.keys());
  const groups: AffixGroup[] = [];
  const take = (affix: string, places: readonly number[]) => {
    for (const place of places) free.delete(place);
    groups.push({ affix, places });
  };
  for (const place of affixes.keys()) {
    const together = BESIDE[`${affixes[place]} ${affixes[place + 1]}`];
    if (together !== undefined) take(together, [place, place + 1]);
  }
  for (const [suffix, prefixes] of AROUND) {
    const end = affixes.lastIndexOf(suffix);
    if (!free.has(end)) continue;
    const mayBegin = (affix: string) =>
      // A clitic comes last, whatever it belongs to: secepatnya is secepat with -nya.
      Object.hasOwn(prefixes, affix) && (suffix === '-nya' || inside.includes(affix) === inside.includes(suffix));
    const begin = affixes.findIndex((affix, place) => free.has(place) && place < end && mayBegin(affix));
    const name = prefixes[affixes[begin] ?? ''];
    if (name === undefined) continue;
    if (suffix === '-kan' && affixes.slice(0, begin).some((affix) => TRANSITIVE.has(affix))) continue;
    take(name, [begin, end]);
  }
  for (const place of free) groups.push({ affix: affixes[place] ?? '', places: [place] });
  return groups.sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
}
