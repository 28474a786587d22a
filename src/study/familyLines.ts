import type { Derivation } from '../language/lexicon/Entry';
import type { Lexeme } from '../language/lexicon/Lexeme';
import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { areAlike } from '../language/morphology/likeliestFirst';
import { hasVoice, withoutVoice } from './voices';

/** What is asked of the lexicon. */
export type Lines = Pick<OpenLexicon, 'byId' | 'spelled' | 'derivedFrom'>;

/** A line of a word that comes from a root. */
export type Derived = Lexeme & { readonly derivation: Derivation };

/**
 * The lines that come from a root, other spellings left out.
 *
 * @param root its headword in lower case, of two words with a space between them; all homonyms of it are meant
 */
export function familyLines(root: string, lexicon: Lines): readonly Derived[] {
  const [first = root] = root.split(' ');
  const lines = new Set(lexicon.spelled(first).flatMap(({ id }) => lexicon.derivedFrom(id)));
  return [...lines].filter((line): line is Derived => line.variant === null && line.root === root);
}

/**
 * The line of the verb that some affixes and a voice make in a family: menunjukkan for -kan in that of tunjuk. That of the active
 * voice, or else the one there is.
 */
export function verbLine(family: readonly Derived[], built: readonly string[]): Derived | null {
  const voices = family.filter(
    ({ derivation: { affixes } }) => (built.length > 0 || hasVoice(affixes)) && areAlike(withoutVoice(affixes), built),
  );
  return voices.find(({ derivation }) => derivation.affixes[0] === 'meN-') ?? voices[0] ?? null;
}
