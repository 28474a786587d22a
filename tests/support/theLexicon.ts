import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lexiconOf } from '../../src/language/lexicon/Lexicon';
import { parseEntries } from '../../src/language/lexicon/parseEntries';

const folder = path.resolve('src/language/lexicon/words');

/** The lexicon that ships, read from its word files. */
export const theLexicon = lexiconOf(
  readdirSync(folder)
    .filter((name) => name.startsWith('band-'))
    .toSorted()
    .flatMap(
      (name) => parseEntries(readFileSync(path.join(folder, name), 'utf8'), Number(/\d/.exec(name)?.[0])).entries,
    ),
);
