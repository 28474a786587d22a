import type { Entry } from '../../src/language/lexicon/Entry.ts';

/**
 * What is wrong with glosses that only repeat their headword: `menteri | n | menteri` says nothing, `virus | n | virus` is right. Which
 * words are the same in English is a list that a person keeps; names need not be in it.
 *
 * @param accepted the headwords that are
 */
export function sameInEnglish(entries: readonly Entry[], accepted: ReadonlySet<string>): string[] {
  const same = new Set(entries.filter(repeatsItself).map(({ headword }) => headword));
  return [
    ...[...same]
      .filter((headword) => !accepted.has(headword))
      .map(
        (headword) =>
          `${headword} is glossed by itself: say what it means, or that English has it, in same-in-english.txt`,
      ),
    ...[...accepted]
      .filter((headword) => !same.has(headword))
      .map((headword) => `same-in-english.txt has ${headword}, which is not glossed by itself`),
  ];
}

const repeatsItself = ({ headword, classes, senses, variant }: Entry) =>
  classes[0] !== 'name' &&
  variant === null &&
  senses.some(({ gloss }) => gloss.toLowerCase() === headword.toLowerCase());
