import type { Sense } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { classHere, classMisfit, hasVoice } from './classMisfit';
import { cuesWeight, type Around } from './cueWeight';
import { goesWithWeight } from './goesWithWeight';

/**
 * The senses of a lexeme, the one first that fits a word here best. Where nothing tells them apart they stay in the order of the
 * lexicon.
 */
export const inOrderHere = (
  lexeme: Lexeme,
  around: Around,
  lexicon: Pick<Lexicon, 'cuesOf' | 'detailsOf'>,
): readonly Sense[] =>
  lexeme.senses.length < 2 ? lexeme.senses : weighedHere(lexeme, around, lexicon).map(({ sense }) => sense);

/** A sense, and how much speaks for it here: only differences mean something. */
export interface WeighedSense {
  readonly sense: Sense;
  readonly weight: number;
}

/** The same with what speaks for each. */
export function weighedHere(
  lexeme: Lexeme,
  around: Around,
  lexicon: Pick<Lexicon, 'cuesOf' | 'detailsOf'>,
): readonly WeighedSense[] {
  const word = around.words[around.at];
  if (!word) return lexeme.senses.map((sense) => ({ sense, weight: 0 }));
  const here = classHere(around, lexeme);
  const voice = hasVoice(word.read);
  const cues = lexicon.cuesOf(lexeme.id);
  const details = lexicon.detailsOf(lexeme.id);
  const weighed = lexeme.senses.map((sense) => ({
    sense,
    weight:
      cuesWeight(cues.find((one) => one.sense === sense.number)?.cues ?? [], around) +
      goesWithWeight(details.find((one) => one.sense === sense.number)?.goesWith ?? [], lexeme, around) -
      (isOfOtherForms(sense) && !voice ? OTHER_FORMS : 0) -
      classMisfit(sense.wordClass ?? lexeme.classes[0] ?? 'n', here),
  }));
  return weighed.toSorted((a, b) => b.weight - a.weight);
}

/** `(core of menangani, penanganan) handle`: what the word means only inside others. */
const isOfOtherForms = ({ gloss }: Sense): boolean => gloss.startsWith('(core of');
const OTHER_FORMS = 9;
