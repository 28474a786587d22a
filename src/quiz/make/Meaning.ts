import { voicesOf } from '../../language/dictionary/voicesOf';
import { verbPhraseOf } from '../../language/glosses/english/VerbPhrase';
import { synonymsOf } from '../../language/glosses/synonymsOf';
import type { Sense, WordClass } from '../../language/lexicon/Entry';
import type { Lexeme } from '../../language/lexicon/Lexeme';
import type { Lexicon, OpenLexicon } from '../../language/lexicon/Lexicon';
import type { Bilingual } from '../../lesson/Lesson';

/** One meaning of a word, as an option of a question says it. */
export interface Meaning {
  readonly lexeme: Lexeme;
  readonly sense: Sense;
  readonly wordClass: WordClass;
  /** The word as a dictionary lists it: of a verb its active form. */
  readonly headword: string;
  /** In English its first near-synonyms, in Indonesian a paraphrase. */
  readonly said: Bilingual;
}

const MOST = 2; // near-synonyms

/** A paraphrase that says more of where the word stands than of what it means. */
const TELLS_USE = /\bdipakai (?:sesudah|sebelum|bersama|untuk menyebut|di depan|di belakang|dalam)\b|\bkutipan\b/;

/** What a sense means, in both languages; null where the lexicon says it in only one of them, or not in so many words. */
export function meaningOf(lexeme: Lexeme, sense: Sense, lexicon: Lexicon): Meaning | null {
  const paraphrase = lexicon.detailsOf(lexeme.id).find((one) => one.sense === sense.number)?.paraphrase ?? '';
  const wordClass = sense.wordClass ?? lexeme.classes[0];
  const isVerb = wordClass === 'v' || wordClass === 'vt';
  const english = synonymsOf(sense.gloss)
    .map((synonym) => synonym.english)
    .filter((word) => !isVerb || verbPhraseOf(word) !== null)
    .filter((word, at, all) => !all.slice(0, at).some((one) => word.startsWith(`${one} `))) // fail; fail to
    .slice(0, MOST);
  if (paraphrase === '' || TELLS_USE.test(paraphrase) || english.length === 0 || !wordClass) return null;
  const headword = wordClass === 'vt' ? (voicesOf(lexeme, lexicon)?.active.form ?? lexeme.headword) : lexeme.headword;
  return { lexeme, sense, wordClass, headword, said: { en: english.join('; '), id: paraphrase } };
}

const known = new WeakMap<OpenLexicon, ReadonlyMap<WordClass, readonly Meaning[]>>();

/**
 * All meanings of a class that can be said in both languages, of words that are neither names nor marked as belonging elsewhere.
 * Gone through once for a lexicon.
 */
export function meaningsOfClass(wordClass: WordClass, lexicon: OpenLexicon): readonly Meaning[] {
  let meanings = known.get(lexicon);
  if (!meanings) known.set(lexicon, (meanings = allMeanings(lexicon)));
  return meanings.get(wordClass) ?? [];
}

function allMeanings(lexicon: OpenLexicon): ReadonlyMap<WordClass, readonly Meaning[]> {
  const all = new Map<WordClass, Meaning[]>();
  for (const lexeme of lexicon.all())
    for (const meaning of meaningsOfEntry(lexeme, lexicon)) {
      const list = all.get(meaning.wordClass);
      if (list) list.push(meaning);
      else all.set(meaning.wordClass, [meaning]);
    }
  return all;
}

const meaningsOfEntry = (lexeme: Lexeme, lexicon: OpenLexicon): readonly Meaning[] =>
  lexeme.variant || lexeme.registers.length > 0 || lexicon.detailsOf(lexeme.id).length === 0
    ? []
    : lexeme.senses.flatMap((sense) => (sense.register ? [] : (meaningOf(lexeme, sense, lexicon) ?? [])));

/** What an option says: of a verb with its “to”. */
export const meaningOption = ({ wordClass, said }: Meaning): Bilingual => ({
  en: wordClass === 'v' || wordClass === 'vt' ? said.en.replaceAll(/^|(?<=; )/g, 'to ') : said.en,
  id: said.id,
});
