import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { compileLexicon } from '../src/language/lexicon/compileLexicon.ts';
import type { CompiledLexicon } from '../src/language/lexicon/compiledFormat.ts';
import type { Entry } from '../src/language/lexicon/Entry.ts';
import { parseContexts, type Contexts } from '../src/language/lexicon/parseContexts.ts';
import { parseEntries } from '../src/language/lexicon/parseEntries.ts';
import { parseDetails } from '../src/language/lexicon/parseDetails.ts';
import type { Details, SenseDetail } from '../src/language/lexicon/SenseDetail.ts';
import { bandOfFile, CONTEXT_FILE, isDetailFile, isWordFile } from '../src/language/lexicon/wordFiles.ts';

const folder = path.join(import.meta.dirname, '../src/language/lexicon/words');

/**
 * The entries of the word files, the commonest words first.
 *
 * @throws Error that names the file and the line which cannot be read
 */
export const writtenEntries = (): readonly Entry[] =>
  readdirSync(folder)
    .filter((name) => isWordFile(name))
    .toSorted()
    .flatMap(entriesOf);

/** The lexicon that ships. */
export const compiledLexicon = (): CompiledLexicon =>
  compileLexicon(writtenEntries(), writtenDetails(), writtenContexts());

/**
 * What is told of senses, by lexeme, in the order of the senses.
 *
 * @throws Error that names the file and the line which cannot be read
 */
export function writtenDetails(): Details {
  const all = new Map<string, SenseDetail[]>();
  for (const name of readdirSync(folder)
    .filter((file) => isDetailFile(file))
    .toSorted()) {
    const { details, problems } = parseDetails(readFileSync(path.join(folder, name), 'utf8'));
    const [problem] = problems;
    if (problem) throw new Error(`${name}, line ${problem.line}: ${problem.message}`);
    for (const { lexeme, detail } of details) all.set(lexeme, [...(all.get(lexeme) ?? []), detail]);
  }
  for (const list of all.values()) list.sort((a, b) => a.sense - b.sense);
  return all;
}

/**
 * What tells senses apart.
 *
 * @throws Error that names the line which cannot be read
 */
export function writtenContexts(): Contexts {
  const { cues, fields, problems } = parseContexts(readFileSync(path.join(folder, CONTEXT_FILE), 'utf8'));
  const [problem] = problems;
  if (problem) throw new Error(`${CONTEXT_FILE}, line ${problem.line}: ${problem.message}`);
  return { cues, fields };
}

function entriesOf(name: string) {
  const { entries, problems } = parseEntries(readFileSync(path.join(folder, name), 'utf8'), bandOfFile(name));
  const [problem] = problems;
  if (problem) throw new Error(`${name}, line ${problem.line}: ${problem.message}`);
  return entries;
}

/** The files of the compiled lexicon. */
const FILES = { words: 'lexicon.bin', meanings: 'meanings.bin' } as const;
const PARTS = ['words', 'meanings'] as const;

/**
 * Makes `virtual:lexicon-addresses` the addresses of the compiled lexicon, compressed with gzip (a server would hardly do it:
 * it does not know the type), and `virtual:lexicon-bytes` the lexicon itself, in base64; of words and meanings each.
 */
export function lexiconModules(): Plugin {
  let emits = false;
  let base = '/';
  return {
    name: 'lexicon-modules',
    configResolved: ({ command, base: ofSite, build }) => {
      base = ofSite;
      emits = command === 'build' && !build.ssr;
    },
    resolveId: { filter: { id: /^virtual:lexicon-/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:lexicon-/ },
      handler(id) {
        const compiled = compiledLexicon();
        const value = (part: (typeof PARTS)[number]) => {
          if (id.endsWith('bytes')) return JSON.stringify(Buffer.from(compiled[part]).toString('base64'));
          if (!emits) return JSON.stringify(`${base}@${FILES[part]}`);
          const source = gzipSync(compiled[part], { level: 9 });
          return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: FILES[part], source })}`;
        };
        return `export default { ${PARTS.map((part) => `${part}: ${value(part)}`).join(', ')} };`;
      },
    },
    configureServer({ middlewares }) {
      for (const part of PARTS)
        middlewares.use(`/@${FILES[part]}`, (_, response) => {
          response.end(gzipSync(compiledLexicon()[part]));
        });
    },
  };
}
