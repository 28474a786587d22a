// npm run architecture – holds the imports of src against the table in architecture/table.mjs, and the drawing in
// docs/architecture.md against the imports. With --write the drawing is renewed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from './architecture/breaches.mjs';
import { withDiagram } from './architecture/diagram.mjs';
import { projectRoot } from './support/projectRoot.mjs';

const src = path.join(projectRoot, 'src');
const page = path.join(projectRoot, 'docs/architecture.md');

const { breaches, arrows } = inspect(sourcesOf(src));
for (const { file, line, what } of breaches) console.error(`src/${file}${line > 0 ? `:${line}` : ''}  ${what}`);

const written = readFileSync(page, 'utf8');
const renewed = withDiagram(written, arrows);
const stale = renewed !== written;
if (stale && process.argv.includes('--write')) writeFileSync(page, renewed);
else if (stale) console.error('docs/architecture.md  its drawing is stale: npm run architecture -- --write');

process.exitCode = breaches.length > 0 || (stale && !process.argv.includes('--write')) ? 1 : 0;

/**
 * @param {string} folder
 * @returns {import('./architecture/breaches.mjs').Sources}
 */
function sourcesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}
