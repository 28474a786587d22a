import { lexemeOf } from '../glosses/lexemeOf';
import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { readingsOf } from '../morphology/readingsOf';
import { voicesOf } from './voicesOf';

const LIKELIEST = 3; // readings of a word; what comes after is far-fetched
const BEFORE_BASE = ['ku', 'kau'];
const BEHIND = ['', 'nya', 'ku', 'mu', 'lah', 'kah', 'pun'];

/**
 * The forms in which the lexemes stand that a word may belong to: `dibuka`, `membukanya` and `kubuka` for `membuka`. Put together by
 * rule: not all of them are ever written. Without the word itself, and nothing for a word that nobody knows.
 *
 * @param word in lower case
 */
export function formsOf(word: string, lexicon: Lexicon): readonly string[] {
  const lexemes = readingsOf(word, lexicon)
    .slice(0, LIKELIEST)
    .flatMap((reading) => lexemeOf(reading, lexicon) ?? []);
  const forms = new Set(lexemes.flatMap((lexeme) => spoken(lexeme, lexicon)).flatMap(withClitics));
  forms.delete(word);
  return [...forms];
}

/** The headword and, of a verb, both voices; in the passive also with who does it before it. */
function spoken(lexeme: Lexeme, lexicon: Lexicon): readonly string[] {
  const headword = lexeme.headword.toLowerCase();
  const voices = voicesOf(lexeme, lexicon);
  if (!voices) return [headword];
  const base = voices.passive.form.slice('di'.length);
  return [headword, voices.active.form, voices.passive.form, ...BEFORE_BASE.map((clitic) => clitic + base)];
}

const withClitics = (form: string): readonly string[] =>
  form.includes(' ') ? [] : BEHIND.map((clitic) => form + clitic);
