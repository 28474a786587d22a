import path from 'node:path';
import { importsOf } from './importsOf.mjs';
import { START, table } from './table.mjs';

/** @typedef {ReadonlyMap<string, string>} Sources by path below src, with `/` */

/**
 * An import that goes from one folder to another.
 * @typedef {{ readonly from: string, readonly to: string }} Arrow
 *
 * Something that the table forbids. `line` is 0 where it is the file itself.
 * @typedef {{ readonly file: string, readonly line: number, readonly what: string }} Breach
 */

/**
 * Holds every import against the table.
 *
 * @param {Sources} sources
 * @returns {{ readonly breaches: readonly Breach[], readonly arrows: readonly Arrow[] }} arrows: those that are there,
 *   allowed or not, each once
 */
export function inspect(sources) {
  /** @type {Breach[]} */
  const breaches = [];
  /** @type {Map<string, Arrow>} */
  const arrows = new Map();
  for (const [file, source] of sources) {
    const from = folderOf(file);
    const rule = from === undefined ? undefined : table[from];
    if (from === undefined || !rule) {
      breaches.push({
        file,
        line: 0,
        what: `no row of the table (scripts/architecture/table.mjs) is about its folder`,
      });
      continue;
    }
    if (rule.pure && !/\.(?:ts|json|txt)$/.test(file))
      breaches.push({ file, line: 0, what: `${from} is pure: nothing but TypeScript and data (.ts, .json, .txt)` });
    for (const { request, line } of importsOf(file, source)) {
      const target = request === null ? null : targetOf(file, request);
      const what = target === null ? `an import that cannot be read off the file` : wrongWith(from, rule, target);
      if (what) breaches.push({ file, line, what });
      if (target?.kind === 'folder' && target.folder !== from)
        arrows.set(`${from} ${target.folder}`, { from, to: target.folder });
    }
  }
  return { breaches, arrows: [...arrows.values()] };
}

/**
 * @typedef {{ readonly kind: 'package', readonly name: string }
 *   | { readonly kind: 'folder', readonly folder: string, readonly file: string }
 *   | { readonly kind: 'outside', readonly file: string }} Target
 */

/** @param {string} file @param {string} request @returns {Target} */
function targetOf(file, request) {
  const plain = request.replace(/[?#].*$/, '');
  if (!/^[./]/.test(plain)) return { kind: 'package', name: packageName(plain) };
  // Vite takes a path that starts with a slash from the project's folder.
  const inProject = plain.startsWith('/') ? plain.slice(1) : path.posix.join('src', path.posix.dirname(file), plain);
  const target = inProject.startsWith('src/') ? inProject.slice('src/'.length) : undefined;
  const folder = target === undefined ? undefined : folderOf(target);
  if (target === undefined || folder === undefined) return { kind: 'outside', file: inProject };
  return { kind: 'folder', folder, file: target };
}

/** `@scope/name/part` → `@scope/name` @param {string} request */
const packageName = (request) =>
  request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * @param {string} from
 * @param {import('./table.mjs').Row} rule of `from`
 * @param {Target} target
 * @returns {string | undefined}
 */
function wrongWith(from, { may, packages }, target) {
  if (target.kind === 'outside')
    return `${from} may not import ${target.file}: it is in no folder of src that the table knows`;
  if (target.kind === 'package')
    return packages === 'any' || packages.includes(target.name)
      ? undefined
      : `${from} may import no package but ${packages.join(', ')}; this is ${target.name}`;
  const { folder, file } = target;
  if (folder === from || may.includes(folder) || may.includes(withoutExtension(file))) return undefined;
  return `${from} may not import ${folder} (${file})`;
}

/** @param {string} file */
const withoutExtension = (file) => file.replace(/\.[^./]+$/, '');

/** The deepest folder of the table that a path lies in. @param {string} file below src @returns {string | undefined} */
function folderOf(file) {
  if (!file.includes('/')) return START;
  return Object.keys(table)
    .filter((folder) => file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}
