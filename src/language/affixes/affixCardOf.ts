import type { AffixCard } from './AffixCard';
import { cliticCards } from './clitics';
import { colloquialCards } from './colloquial';
import { elementCards } from './elements';
import { infixCards } from './infixes';
import { loanSuffixCards } from './loanSuffixes';
import { nounCards } from './nouns';
import { quantityCards } from './quantities';
import { reduplicationCards } from './reduplication';
import { verbCards } from './verbs';
import { verbSuffixCards } from './verbSuffixes';

const cards: ReadonlyMap<string, AffixCard> = new Map(
  [
    ...verbCards,
    ...verbSuffixCards,
    ...nounCards,
    ...quantityCards,
    ...cliticCards,
    ...reduplicationCards,
    ...infixCards,
    ...loanSuffixCards,
    ...elementCards,
    ...colloquialCards,
  ].map((card) => [card.affix, card]),
);

/** Names that the engine or a line of the lexicon has for a way to write another affix. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'bel-': 'ber-', // belajar
  'pel-': 'pe-', // pelajar; with -an it is grouped as per-…-an
  'ng-': 'N-', // ngomong
  'nge-': 'N-', // ngelindur
};

/**
 * The card of an affix.
 *
 * @param affix as the engine or `affixGroupsOf` names it: `meN-`, `ke-…-an`, `R`
 * @returns null for what is no affix
 */
export const affixCardOf = (affix: string): AffixCard | null => cards.get(OTHER_NAMES[affix] ?? affix) ?? null;

/** Every card, those of verbs first. */
export const affixCards: readonly AffixCard[] = [...cards.values()];
