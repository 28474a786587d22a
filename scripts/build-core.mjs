// npm run build:core – the pure core and the lexicon as one module for Node: dist-core/simak.mjs. Its exports are those of
// src/core.ts.
import path from 'node:path';
import { build, runnerImport } from 'vite';
import { projectRoot } from './support/projectRoot.mjs';

const { lexiconModules } = /** @type {typeof import('../build/lexicon.ts')} */ (
  (await runnerImport(path.join(projectRoot, 'build/lexicon.ts'), { configFile: false, logLevel: 'error' })).module
);
await build({
  configFile: false,
  plugins: [lexiconModules()],
  root: projectRoot,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: 'src/core.ts',
    outDir: path.join(projectRoot, 'dist-core'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'simak.mjs' } },
  },
});
console.log('dist-core/simak.mjs');
