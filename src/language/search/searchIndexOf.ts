import type { Lexeme } from '../lexicon/Lexeme';
import type { OpenLexicon } from '../lexicon/Lexicon';
import { commonestFirst } from './commonestFirst';
import { keyOf } from './keyOf';
import { lettersOfLines } from './lettersIn';
import { linesOf } from './Lines';
import { plainGlosses } from './plainGlosses';
import type { SearchIndex, SenseLines } from './SearchIndex';

const known = new WeakMap<OpenLexicon, SearchIndex>();

/** The index of a lexicon, made when it is first asked for: it reads all entries, which takes longer than the rest. */
export function searchIndexOf(lexicon: OpenLexicon): SearchIndex {
  let index = known.get(lexicon);
  if (!index) known.set(lexicon, (index = newIndex(lexicon)));
  return index;
}

function newIndex(lexicon: OpenLexicon): SearchIndex {
  const entries = commonestFirst(lexicon.all());
  const headwords = linesOf(entries.map(({ headword }) => keyOf(headword)).join('\n'), entries.length);
  lexicon.spelled(A_PHRASE);
  return {
    lexicon,
    entries,
    headwords,
    letters: lettersOfLines(headwords),
    ...linesOfSenses(entries),
  };
}

/** The lexicon makes its table of phrases when it is first asked for one: not at a keystroke. */
const A_PHRASE = 'di mana';

/** Lines of senses that are being collected. */
interface Collected {
  readonly lines: string[];
  readonly owners: number[];
  readonly senses: number[];
}
const nothing = (): Collected => ({ lines: [], owners: [], senses: [] });

function linesOfSenses(entries: readonly Lexeme[]): Pick<SearchIndex, 'expansions' | 'glosses'> {
  const [expansions, glosses] = [nothing(), nothing()];
  for (let owner = 0; owner < entries.length; owner++) {
    const { senses } = entries[owner]!;
    for (let place = 0; place < senses.length; place++) {
      const { gloss, expansion } = senses[place]!;
      add(glosses, gloss, owner, place);
      if (expansion !== null) add(expansions, keyOf(expansion), owner, place);
    }
  }
  return { expansions: senseLines(expansions, (lines) => lines), glosses: senseLines(glosses, plainGlosses) };
}

function add({ lines, owners, senses }: Collected, line: string, owner: number, sense: number): void {
  lines.push(line);
  owners.push(owner);
  senses.push(sense);
}

const senseLines = ({ lines, owners, senses }: Collected, clean: (lines: string) => string): SenseLines => ({
  ...linesOf(clean(lines.join('\n')), lines.length),
  owners: Uint32Array.from(owners),
  senses: Uint8Array.from(senses),
});
