import type { Lexicon, OpenLexicon } from '../../language/lexicon/Lexicon';
import { readingsOf } from '../../language/morphology/readingsOf';
import { shuffle, type Random } from '../../quiz/shuffle';
import { isVocabulary } from './isVocabulary';

/** Roots of two or three syllables, built as those are that Indonesian did not borrow of late: in front of the bar, and behind it. */
const ROOT =
  /^((?:[bcdghjklmnprstwy]|ng|ny)?[aeiou])((?:[bcdghjklmnprstwy]|ng|ny|m[bp]|n[cdjt]|ngg|ngk|r[bdjkmst])[aeiou](?:[bdgjklmnprst][aeiou])?(?:[hklmnprst]|ng)?)$/;
/** Rarer ones sound foreign. */
const LAST_BAND = 6;
/** Shorter words are one letter away from too many. */
const [SHORTEST, LONGEST] = [5, 9];
/** Around some of them stand affixes that change no letter: much of the vocabulary is derived. */
const AROUND = [
  ['', ''],
  ['', ''],
  ['', ''],
  ['ber', ''],
  ['', 'an'],
  ['ke', 'an'],
] as const;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const MOST_TRIES = 200;

/**
 * Made-up words: the beginning of one root and the rest of another, so that each sounds as Indonesian words do. None has a
 * reading by the lexicon and its rules, and none is one letter away from a headword.
 *
 * @param count how many at most
 */
export function madeUpWords(lexicon: OpenLexicon, count: number, random: Random): readonly string[] {
  const parts = lexicon
    .all()
    .filter(
      (entry) =>
        isVocabulary(entry, lexicon) && !entry.derivation && entry.band <= LAST_BAND && entry.registers.length === 0,
    )
    .flatMap(({ headword }) => partsOf(headword));
  const words = new Set<string>();
  const stems = new Set<string>();
  for (let tries = 0; words.size < count && tries < count * MOST_TRIES; tries++) {
    const stem = pick(parts, random)[0] + pick(parts, random)[1];
    if (stems.has(stem) || stem.length < SHORTEST || stem.length > LONGEST || !isNothing(stem, lexicon)) continue;
    const [before, after] = pick(AROUND, random);
    const word = before + stem + after;
    stems.add(stem);
    if (isNothing(word, lexicon)) words.add(word);
  }
  return shuffle([...words], random);
}

/** Beginning and rest of a root that is built so; else nothing. */
function partsOf(headword: string): readonly (readonly [string, string])[] {
  const [, beginning, rest] = ROOT.exec(headword) ?? [];
  return beginning !== undefined && rest !== undefined ? [[beginning, rest]] : [];
}

const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)]!;

/** Whether something is no word, and not nearly one. */
const isNothing = (form: string, lexicon: Lexicon): boolean =>
  readingsOf(form, lexicon).length === 0 && !nearTo(form).some((near) => lexicon.spelled(near).length > 0);

/** Everything that is one letter away: changed, left out, added, or two neighbours swapped. */
function nearTo(form: string): readonly string[] {
  return Array.from({ length: form.length + 1 }, (_, at) => [form.slice(0, at), form.slice(at)] as const).flatMap(
    ([before, after]) => [
      before + after.slice(1),
      before + after.charAt(1) + after.charAt(0) + after.slice(2),
      ...LETTERS.flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
    ],
  );
}
