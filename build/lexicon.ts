import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { compileLexicon } from '../src/language/lexicon/compileLexicon.ts';
import type { Entry } from '../src/language/lexicon/Entry.ts';
import { parseEntries } from '../src/language/lexicon/parseEntries.ts';

const folder = path.join(import.meta.dirname, '../src/language/lexicon/words');

/**
 * The entries of the word files, the commonest words first.
 *
 * @throws Error that names the file and the line which cannot be read
 */
export const writtenEntries = (): readonly Entry[] =>
  readdirSync(folder)
    .filter((name) => /^band-\d\.txt$/.test(name))
    .toSorted()
    .flatMap(entriesOf);

/** The lexicon that ships. */
export const compiledLexicon = (): Uint8Array<ArrayBuffer> => compileLexicon(writtenEntries());

function entriesOf(name: string) {
  const { entries, problems } = parseEntries(readFileSync(path.join(folder, name), 'utf8'), Number(name.charAt(5)));
  const [problem] = problems;
  if (problem) throw new Error(`${name}, line ${problem.line}: ${problem.message}`);
  return entries;
}

const BYTES = 'virtual:lexicon-bytes';

/**
 * Makes `virtual:lexicon-address` the address of the compiled lexicon, compressed with gzip (a server would hardly do it:
 * it does not know the type), and `virtual:lexicon-bytes` the lexicon itself, in base64.
 */
export function lexiconModules(): Plugin {
  let emits = false;
  let inDevelopment = '';
  return {
    name: 'lexicon-modules',
    configResolved: ({ command, base, build }) => {
      inDevelopment = `${base}@lexicon.bin`;
      emits = command === 'build' && !build.ssr;
    },
    resolveId: { filter: { id: /^virtual:lexicon-/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:lexicon-/ },
      handler(id) {
        if (id.endsWith(BYTES)) return `export default ${JSON.stringify(base64(compiledLexicon()))};`;
        if (!emits) return `export default ${JSON.stringify(inDevelopment)};`;
        const source = gzipSync(compiledLexicon(), { level: 9 });
        const file = this.emitFile({ type: 'asset', name: 'lexicon.bin', source });
        return `export default import.meta.ROLLUP_FILE_URL_${file};`;
      },
    },
    configureServer({ middlewares }) {
      middlewares.use('/@lexicon.bin', (_, response) => {
        response.end(gzipSync(compiledLexicon()));
      });
    },
  };
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
