// npm run icons – draws public/icons anew from the mark in src/ui/Mark.tsx. Needs a Chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startChromium } from './support/chromium.mjs';
import { projectRoot } from './support/projectRoot.mjs';

const nila = '#2b3a67';
const paper = '#fbf8f1';
/** nila in the dark theme: src/ui/tokens.css */
const nilaOnDark = '#a9b8ee';

/** The mark's box in Mark.tsx is this high and wide; the mark fills nine tenths of its height. */
const BOX = 32;

/**
 * `corners`: radius, in parts of the side. `mark`: side of the mark's box, likewise.
 *
 * A maskable icon may be cut to a circle of four fifths of its side (W3C, Web Application Manifest, icon masks): the
 * mark's box lies inside it. iOS cuts the corners of its icon by itself.
 */
const icons = /** @type {const} */ ([
  { file: 'icon-192.png', side: 192, corners: 0.22, mark: 0.68 },
  { file: 'icon-512.png', side: 512, corners: 0.22, mark: 0.68 },
  { file: 'maskable-512.png', side: 512, corners: 0, mark: 0.54 },
  { file: 'touch-180.png', side: 180, corners: 0, mark: 0.66 },
]);

const folder = path.join(projectRoot, 'public/icons');
const [, line] = / d="([^"]+)"/.exec(readFileSync(path.join(projectRoot, 'src/ui/Mark.tsx'), 'utf8')) ?? [];
if (!line) throw new Error('src/ui/Mark.tsx has no path');

mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'mark.svg'), tabIcon(line));

const browser = await startChromium();
const page = await browser.newPage();
for (const { file, side, corners, mark } of icons) {
  await page.setViewportSize({ width: side, height: side });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block }</style>${appIcon(line, side, corners, mark)}`,
  );
  const picture = await page.screenshot({ path: path.join(folder, file), omitBackground: true });
  console.log(`${file}  ${(picture.length / 1000).toFixed(1)} kB`);
}
await browser.close();

/**
 * The icon of a browser's tab: the mark alone, to be seen on light and on dark.
 * @param {string} d
 */
function tabIcon(d) {
  const style = `path{fill:${nila}}@media (prefers-color-scheme:dark){path{fill:${nilaOnDark}}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BOX} ${BOX}"><style>${style}</style><path d="${d}"/></svg>\n`;
}

/**
 * The icon of the installed app: the mark, as paper, on nila.
 * @param {string} d
 * @param {number} side pixels
 * @param {number} corners @param {number} mark parts of the side
 */
function appIcon(d, side, corners, mark) {
  const scale = (side * mark) / BOX;
  const margin = (side * (1 - mark)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">
    <rect width="${side}" height="${side}" rx="${side * corners}" fill="${nila}"/>
    <path transform="translate(${margin} ${margin}) scale(${scale})" fill="${paper}" d="${d}"/>
  </svg>`;
}
