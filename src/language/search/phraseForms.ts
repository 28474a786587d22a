import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { readingsOf } from '../morphology/readingsOf';
import { byHeadword } from './headwords';
import { keyOf } from './keyOf';
import { standardEntry } from './ledTo';
import { beginsLine, endsLine, lineAt, placesOf } from './Lines';
import type { SearchIndex } from './SearchIndex';
import type { SearchResult } from './SearchResult';

/**
 * The phrases of which the query is a form: with clitics behind it (`meja hijaunya`), with its verb in another form (`diambil
 * alih`), with some words in a phrase that opens (`mengambil sebuah keputusan`), with tak for tidak.
 */
export function* byPhraseForm(index: SearchIndex, query: string, key: string): Generator<SearchResult> {
  const [first = '', ...rest] = key.split(' ');
  if (rest.length === 0) return;
  const roots = new Set(readingsOf(first, index.lexicon).map(({ root }) => root));
  for (const { words, isOpened } of restsOf(rest))
    for (const written of standards([first, ...words])) {
      for (const { entry } of isOpened || written === key ? [] : byHeadword(index, written)) yield result(entry, query);
      for (const entry of withRest(index, written.slice(written.indexOf(' ') + 1)))
        if (fits(entry, first, roots, isOpened, index.lexicon))
          yield result(standardEntry(entry, index.lexicon), query);
    }
}

const result = (entry: Lexeme, query: string): SearchResult => ({
  entry,
  kind: { by: 'form', affixes: [], spelling: null },
  matched: query,
});

/** What may stand behind the first word of a phrase, of which the query has these words. */
function restsOf(
  rest: readonly string[],
): readonly { readonly words: readonly string[]; readonly isOpened: boolean }[] {
  const starts = Array.from({ length: Math.min(MOST_WITHIN, rest.length - 1) + 1 }, (_, within) => within);
  return starts.flatMap((within) => {
    const words = rest.slice(within);
    const last = words.at(-1)!;
    const bare = last.replace(CLITICS, '');
    const isOpened = within > 0;
    return [
      { words, isOpened },
      ...(bare === last || bare === '' ? [] : [{ words: [...words.slice(0, -1), bare], isOpened }]),
    ];
  });
}
const MOST_WITHIN = 3;
const CLITICS = /(?:nya|ku|mu)?(?:lah|kah|pun|tah)?$/;

/** Some words as they are, and with tidak for tak. */
const standards = (words: readonly string[]): readonly string[] =>
  words.includes('tak')
    ? [words.join(' '), words.map((word) => (word === 'tak' ? 'tidak' : word)).join(' ')]
    : [words.join(' ')];

/** The phrases that are one word and then these. */
function withRest({ headwords, entries }: SearchIndex, rest: string): readonly Lexeme[] {
  const isSecond = (at: number) => headwords.text.lastIndexOf(' ', at - 2) < headwords.text.lastIndexOf('\n', at);
  return Array.from(placesOf(headwords, rest))
    .filter((at) => !beginsLine(headwords, at) && endsLine(headwords, at + rest.length) && isSecond(at))
    .map((at) => entries[lineAt(headwords, at)]!);
}

/** Whether a phrase may begin with a word, of these roots. */
function fits(
  { headword, phrase }: Lexeme,
  first: string,
  roots: ReadonlySet<string>,
  isOpened: boolean,
  lexicon: Lexicon,
): boolean {
  const own = keyOf(headword).split(' ', 1)[0]!;
  if (isOpened && !phrase?.opens) return false;
  if (own === first) return isOpened;
  return phrase?.inflects === true && roots.has(readingsOf(own, lexicon)[0]?.root ?? own);
}
