import type { Lexeme } from '../../language/lexicon/Lexeme';
import type { OpenLexicon } from '../../language/lexicon/Lexicon';
import type { Reading } from '../../language/morphology/Reading';
import { isMisspelt, isSlip } from '../typed/isSlip';
import { plainForm } from '../typed/plainForm';
import { NEAR_MOST, type NearWord } from '../typed/TypedKey';
import { englishOfEntry } from './englishOf';

/**
 * Real words that may be typed for a form: first those that marking would forgive as slips, then the family, the commonest
 * first, then other words that look like it.
 *
 * @param accepted the right forms: none of them is near
 */
export function nearWordsOf(accepted: readonly string[], { root }: Reading, lexicon: OpenLexicon): readonly NearWord[] {
  const right = accepted.map(plainForm);
  const alike = lookAlikes(right, lexicon);
  const family = familyOf(root, lexicon).toSorted((one, other) => one.band - other.band);
  const near = new Map<string, NearWord>();
  for (const entry of [...alike.slips, ...family, ...alike.others]) {
    const form = plainForm(entry.headword);
    const gloss = englishOfEntry(entry);
    if (gloss !== null && form !== '' && !right.includes(form) && !near.has(form))
      near.set(form, { form: entry.headword, gloss });
  }
  return [...near.values()].slice(0, NEAR_MOST);
}

/** The root, where it is a word, and all single words that come from it. */
function familyOf(root: string, lexicon: OpenLexicon): readonly Lexeme[] {
  const roots = lexicon.spelled(root);
  return [...roots.filter(({ bound }) => !bound), ...roots.flatMap(({ id }) => lexicon.derivedFrom(id))].filter(
    ({ headword, variant }) => variant === null && !headword.includes(' '),
  );
}

/** Words that are a slip, or a misspelling, away from a right form. */
function lookAlikes(
  right: readonly string[],
  lexicon: OpenLexicon,
): { readonly slips: readonly Lexeme[]; readonly others: readonly Lexeme[] } {
  const found = right
    .filter((form) => !form.includes(' '))
    .flatMap((form) => wordsLike(form, lexicon).map((entry) => ({ form, entry, word: plainForm(entry.headword) })));
  return {
    slips: found.filter(({ form, word }) => isSlip(form, word)).map(({ entry }) => entry),
    others: found.filter(({ form, word }) => isMisspelt(form, word)).map(({ entry }) => entry),
  };
}

/** Made once for a lexicon: its single words by their first letter and how long they are. */
const made = new WeakMap<OpenLexicon, ReadonlyMap<string, readonly Lexeme[]>>();

/** Words with the same first letter and of about the same length. */
function wordsLike(form: string, lexicon: OpenLexicon): readonly Lexeme[] {
  let table = made.get(lexicon);
  if (!table) made.set(lexicon, (table = tableOf(lexicon)));
  const words = table;
  return [-2, -1, 0, 1, 2].flatMap((more) => words.get(form.charAt(0) + (form.length + more)) ?? []);
}

function tableOf(lexicon: OpenLexicon): ReadonlyMap<string, readonly Lexeme[]> {
  const table = new Map<string, Lexeme[]>();
  for (const entry of lexicon.all()) {
    const { headword, variant, bound, classes } = entry;
    if (variant !== null || bound || headword.includes(' ') || classes[0] === 'name') continue;
    const key = headword.charAt(0).toLowerCase() + headword.length;
    table.set(key, [...(table.get(key) ?? []), entry]);
  }
  return table;
}
