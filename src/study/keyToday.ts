import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { readParagraph } from '../language/readText';
import { builtKey } from './lexemeKeyOf';
import { lineKeyOf } from './lineKeyOf';
import { paragraphWords } from './paragraphWords';
import type { LexemeKey } from './Standing';
import { isListed, isUnknown, unknownKeyOf } from './unknownKeyOf';

/**
 * The key that a word has by this lexicon, by one that it had by an older one, which had no line of it: of a word that only the rules
 * knew (`=`) or that nobody did (`?`). The same where nothing has changed, or where the word cannot be told any more. The keys of lines
 * are permanent.
 */
export function keyToday(key: LexemeKey, lexicon: OpenLexicon): LexemeKey {
  if (isListed(key)) return key;
  return isUnknown(key) ? unknownToday(key, lexicon) : builtToday(key, lexicon);
}

/** As the word would be read in a text of its own. It may be a name today, which is nothing that somebody knows. */
function unknownToday(key: LexemeKey, lexicon: OpenLexicon): LexemeKey {
  const word = key.slice(1);
  const [paragraph] = readParagraph(word, lexicon).paragraphs;
  const [read, ...more] = paragraph ? paragraphWords(word, paragraph, lexicon) : [];
  const isWhole = more.length === 0 && read?.span[0] === 0 && read.span[1] === word.length;
  return isWhole && read.kind === 'lexeme' && unknownKeyOf(word) === key ? read.key : key;
}

/** By what the word is built of, and the keys that this has now. */
function builtToday(key: LexemeKey, lexicon: OpenLexicon): LexemeKey {
  const { ids, affixes } = piecesOf(key);
  const lines = ids.flatMap((id) => lexicon.byId(id) ?? []);
  if (lines.length < ids.length) return key;
  return builtKey(
    lines.map((line) => lineKeyOf(line, lexicon)),
    affixes,
    lexicon,
  );
}

/** `=blokade peN-` is `blokade` and `peN-`. Ids may have spaces in them (`di mana`), affixes have not. */
function piecesOf(key: LexemeKey): { readonly ids: readonly string[]; readonly affixes: readonly string[] } {
  const words = key.slice(1).split(' ');
  const last = words.findLastIndex((word) => !AFFIX.test(word));
  return {
    ids: words
      .slice(0, last + 1)
      .join(' ')
      .split('+'),
    affixes: words.slice(last + 1),
  };
}
const AFFIX = /^(?:-.+|.+-|R)$/;
