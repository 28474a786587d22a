import { groups, START } from './table.mjs';

/** @typedef {import('./breaches.mjs').Arrow} Arrow */

const OPENING = '<!-- drawn by scripts/architecture.mjs; renew it with: npm run architecture -- --write -->';
const CLOSING = '<!-- end of the drawing -->';

/**
 * The page with its drawing renewed.
 *
 * @param {string} page docs/architecture.md
 * @param {readonly Arrow[]} arrows
 * @returns {string} throws where the page has no markers
 */
export function withDiagram(page, arrows) {
  const start = page.indexOf(OPENING);
  const end = page.indexOf(CLOSING);
  if (start < 0 || end < start) throw new Error(`docs/architecture.md lacks "${OPENING}" … "${CLOSING}"`);
  return page.slice(0, start + OPENING.length) + `\n\n${draw(arrows)}\n\n` + page.slice(end);
}

/**
 * A mermaid diagram, folders as nodes, imports as arrows; below it every import as a list. An arrow is left out of the
 * drawing where a longer way along other arrows says the same: with all of them it is a hedge, not a picture.
 *
 * @param {readonly Arrow[]} arrows
 */
export function draw(arrows) {
  const sorted = arrows.toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const folders = [...new Set(sorted.flatMap(({ from, to }) => [from, to]))].toSorted(compare);
  const grouped = Object.entries(groups).map(
    ([name, members]) => /** @type {const} */ ([name, folders.filter((folder) => members.includes(folder))]),
  );
  const alone = folders.filter((folder) => !grouped.some(([, members]) => members.includes(folder)));
  return [
    '```mermaid',
    'flowchart TD',
    ...alone.map((folder) => `  ${node(folder)}`),
    ...grouped.flatMap(([name, members], index) => [
      `  subgraph group${index}["${name}"]`,
      ...members.map((folder) => `    ${node(folder)}`),
      '  end',
    ]),
    ...withoutShortcuts(sorted).map(({ from, to }) => `  ${idOf(from)} --> ${idOf(to)}`),
    '```',
    '',
    'Every import between folders, those that the drawing leaves out because a longer way implies them too:',
    '',
    ...folders.flatMap((folder) => {
      const targets = sorted.filter(({ from }) => from === folder).map(({ to }) => `\`${label(to)}\``);
      return targets.length > 0 ? [`- \`${label(folder)}\` → ${targets.join(', ')}`] : [];
    }),
  ].join('\n');
}

/**
 * Leaves out each arrow that two or more others amount to. (Where folders import each other in a circle, which the
 * table does not allow, nothing on the circle is left out.)
 *
 * @param {readonly Arrow[]} arrows
 */
function withoutShortcuts(arrows) {
  return arrows.filter(({ from, to }) => {
    if (reaches(arrows, to, from)) return true;
    return !arrows.some((first) => first.from === from && first.to !== to && reaches(arrows, first.to, to));
  });
}

/** @param {readonly Arrow[]} arrows @param {string} from @param {string} to */
function reaches(arrows, from, to, seen = new Set([from])) {
  for (const arrow of arrows) {
    if (arrow.from !== from) continue;
    if (arrow.to === to) return true;
    if (seen.has(arrow.to)) continue;
    seen.add(arrow.to);
    if (reaches(arrows, arrow.to, to, seen)) return true;
  }
  return false;
}

/** @param {string} folder */
const label = (folder) => (folder === START ? 'main, start, prerender' : folder);
/** @param {string} folder `end` and the like are words of mermaid's */
const idOf = (folder) => `f_${folder.replaceAll(/\W/g, '_')}`;
/** @param {string} folder */
const node = (folder) => `${idOf(folder)}["${label(folder)}"]`;
/** By code unit: the same on every machine. @param {string} a @param {string} b */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
