import path from 'node:path';
import { parseSync, Visitor } from 'vite';

/**
 * One import of a file. `request` is null where it cannot be read off the file, such as `import(name)`.
 * @typedef {{ readonly request: string | null, readonly line: number }} Import
 */

/**
 * Everything that a file of src brings in: static, dynamic and type imports, re-exports, `new URL(…, import.meta.url)`,
 * and in style sheets `@import`, `composes` and `url()`.
 *
 * @param {string} file its name, for the extension
 * @param {string} source
 * @returns {readonly Import[]} in the order of the file
 */
export function importsOf(file, source) {
  const extension = path.posix.extname(file);
  if (extension === '.css') return importsOfCss(source);
  return extension === '.ts' || extension === '.tsx' ? importsOfScript(file, source) : [];
}

/**
 * @param {string} file
 * @param {string} source
 * @returns {readonly Import[]}
 */
function importsOfScript(file, source) {
  const { program, errors } = parseSync(file, source);
  const [error] = errors;
  if (error) throw new SyntaxError(`${file}: ${error.message}`);
  /** @type {{ request: string | null, start: number }[]} */
  const found = [];
  /** @param {{ start: number }} node @param {unknown} target */
  const add = (node, target) => found.push({ request: textOf(target), start: node.start });
  new Visitor({
    ImportDeclaration: (node) => add(node, node.source),
    ExportAllDeclaration: (node) => add(node, node.source),
    ExportNamedDeclaration: (node) => node.source && add(node, node.source),
    ImportExpression: (node) => add(node, node.source),
    TSImportType: (node) => add(node, node.source),
    TSImportEqualsDeclaration: (node) =>
      node.moduleReference.type === 'TSExternalModuleReference' && add(node, node.moduleReference.expression),
    NewExpression: (node) => besideThisFile(node) && add(node, node.arguments[0]),
    // Both may bring in anything: `import.meta.glob('../*')`, `require(name)`.
    CallExpression: ({ callee, start }) => (isGlob(callee) || isRequire(callee)) && add({ start }, null),
  }).visit(program);
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ request, start }) => ({ request, line: lineAt(source, start) }));
}

/**
 * @typedef {{ readonly type: string, readonly [key: string]: unknown }} Node
 */

/** @param {unknown} node a string literal, or a template without anything put in @returns {string | null} */
function textOf(node) {
  const { type, value, quasis, expressions } = /** @type {Node} */ (node ?? { type: 'none' });
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type === 'TSLiteralType') return textOf(/** @type {Node} */ (node)['literal']);
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis) || !Array.isArray(expressions)) return null;
  return expressions.length === 0 ? quasis.map((part) => part.value.cooked).join('') : null;
}

/** `new URL('…', import.meta.url)`: how a worker or an asset is named. @param {import('vite').ESTree.NewExpression} node */
function besideThisFile({ callee, arguments: [, base] }) {
  return callee.type === 'Identifier' && callee.name === 'URL' && isOfImportMeta(base, 'url');
}

/** @param {unknown} callee */
const isGlob = (callee) => isOfImportMeta(callee, 'glob');

/** @param {{ type: string, name?: unknown }} callee */
const isRequire = (callee) => callee.type === 'Identifier' && callee.name === 'require';

/** @param {unknown} node @param {string} name */
function isOfImportMeta(node, name) {
  const { type, object, property } = /** @type {Record<string, any>} */ (node ?? {});
  return type === 'MemberExpression' && object.type === 'MetaProperty' && property.name === name;
}

const CSS = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)|composes:[^;}]*\bfrom\s+["']([^"']+)["']|url\(\s*["']?([^"')]+)/g;

/** An alias of the build, another origin, data, or a part of the same page: no file of src. */
const ELSEWHERE = /^(?:@|#|\/\/|[a-z][a-z0-9+.-]*:)/i;

/** @param {string} source @returns {readonly Import[]} */
function importsOfCss(source) {
  const bare = source.replaceAll(/\/\*[^]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  return [...bare.matchAll(CSS)].flatMap((match) => {
    const request = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    if (ELSEWHERE.test(request)) return [];
    // In a style sheet a bare name lies beside the file.
    const relative = /^[./]/.test(request) ? request : `./${request}`;
    return [{ request: relative, line: lineAt(source, match.index) }];
  });
}

/** @param {string} source @param {number} offset @returns {number} from 1 */
const lineAt = (source, offset) => source.slice(0, offset).split('\n').length;
