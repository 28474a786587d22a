import { meaningsOf, traceOf, type Meaning, type Piece } from '../cards/traceOf';
import { rootsNamed } from '../lexicon/byName';
import type { Phrase, VariantKind } from '../lexicon/Entry';
import { isAbbreviation, type Lexeme } from '../lexicon/Lexeme';
import type { OpenLexicon } from '../lexicon/Lexicon';
import { builtLike } from '../morphology/builtLike';
import { standardEntry } from '../search/ledTo';
import { ownReading } from '../morphology/wholeReadings';
import { familyOf, type Family } from './familyOf';
import { phrasesWith } from './phrasesWith';
import { voicesOf, type Voices } from './voicesOf';
import { inShort, type WordInShort } from './WordInShort';
import { wordsOfPhrase, type WordOfPhrase } from './wordsOfPhrase';

/** A spelling that stands beside the standard one. */
export interface Variant extends WordInShort {
  readonly kind: VariantKind;
}

/** All that the page of a word shows: plain data, which a worker can send. */
export interface EntryPage extends WordInShort {
  readonly sort: 'word' | 'bound' | 'name' | 'abbreviation' | 'phrase';
  /** From the left; one alone for what has no affixes. */
  readonly pieces: readonly Piece[];
  readonly meanings: readonly Meaning[];
  /** The standard word, where this is a variant of it. */
  readonly standard: Variant | null;
  /** What leads to this entry. */
  readonly variants: readonly Variant[];
  /** Other lexemes that are spelled like it. */
  readonly homonyms: readonly WordInShort[];
  readonly voices: Voices | null;
  /** Of a lexeme of several words, and how it is found in a text. */
  readonly phrase: (Phrase & { readonly words: readonly WordOfPhrase[] }) | null;
  /** Null where nothing comes from its root. */
  readonly family: Family | null;
  /** Those that have the word in them, the commonest first. */
  readonly phrases: readonly WordInShort[];
}

/**
 * The page of a lexeme.
 *
 * @param id permanent
 * @returns null where no entry has the id
 */
export function entryPageOf(id: string, lexicon: OpenLexicon): EntryPage | null {
  const entry = lexicon.byId(id);
  if (!entry) return null;
  const { headword, phrase, variant } = entry;
  const standard = standardEntry(entry, lexicon);
  return {
    ...inShort(entry),
    sort: sortOf(entry),
    pieces: phrase ? [] : traceOf(ownReading(entry), lexicon, null, null, builtLike(entry, lexicon)).pieces,
    meanings: meaningsOf(entry.senses, entry, lexicon.detailsOf(id)),
    standard: variant && standard !== entry ? { ...inShort(standard), kind: variant.kind } : null,
    variants: lexicon.variantsOf(id).map((one) => ({ ...inShort(one), kind: one.variant?.kind ?? 'var' })),
    homonyms: lexicon
      .spelled(headword.toLowerCase())
      .filter((one) => one !== entry)
      .map(inShort),
    voices: voicesOf(entry, lexicon),
    phrase: phrase && { ...phrase, words: wordsOfPhrase(entry, lexicon) },
    family: phrase ? null : familyAround(standard, lexicon),
    phrases: phrase ? [] : phrasesWith(headword, lexicon),
  };
}

/** Of two roots that of the last: what comes from the `tidak` of ketidaktahuan says nothing of knowing. */
function familyAround({ id, derivation }: Lexeme, lexicon: OpenLexicon): Family | null {
  const family = familyOf(derivation ? rootsNamed(derivation.root).at(-1)! : id, lexicon);
  return family && family.branches.length > 0 ? family : null;
}

function sortOf(entry: Lexeme): EntryPage['sort'] {
  if (entry.phrase) return entry.classes[0] === 'name' ? 'name' : 'phrase';
  if (isAbbreviation(entry)) return 'abbreviation';
  return entry.classes[0] === 'name' ? 'name' : entry.bound ? 'bound' : 'word';
}
