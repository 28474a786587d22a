// npm run screenshots [<build>] – pictures of the app for the manifest (public/screenshots) and the README (docs). Needs
// a build (npm run build) and a Chromium.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { serve } from './serve.mjs';
import { startChromium } from './support/chromium.mjs';
import { projectRoot } from './support/projectRoot.mjs';

/**
 * `preferences`: as the app mirrors its settings. `word`: whose card is open, its line so many pixels from the top; null
 * for the top of the page as it opens.
 * The sizes stand in public/manifest.webmanifest, too.
 */
const shots = /** @type {const} */ ([
  {
    file: 'narrow.png',
    readme: 'screenshot-phone.png',
    viewport: { width: 390, height: 844 },
    scale: 2,
    preferences: { language: 'en', theme: 'light' },
    word: { text: 'menegaskan', top: 250 },
  },
  {
    file: 'wide.png',
    readme: 'screenshot-wide.png',
    viewport: { width: 1280, height: 800 },
    scale: 1,
    preferences: { language: 'en', theme: 'light', english: 'beside' },
    word: null,
  },
]);

const folder = path.resolve(process.argv[2] ?? path.join(projectRoot, 'dist'));
if (!existsSync(path.join(folder, 'index.html'))) {
  console.error(`There is no build in ${folder}: npm run build makes one.`);
  process.exit(2);
}

const target = path.join(projectRoot, 'public/screenshots');
mkdirSync(target, { recursive: true });
const site = await serve(folder);
const browser = await startChromium();
for (const shot of shots) {
  const file = path.join(target, shot.file);
  const bytes = await take(shot, file);
  copyFileSync(file, path.join(projectRoot, 'docs', shot.readme));
  console.log(`${shot.file}  ${(bytes / 1000).toFixed(0)} kB`);
}
await browser.close();
await site.close();

/**
 * @param {(typeof shots)[number]} shot
 * @param {string} file
 * @returns {Promise<number>} bytes of the picture
 */
async function take({ viewport, scale, preferences, word }, file) {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(
      (mirror) => localStorage.setItem('simak.preferences', mirror),
      JSON.stringify(preferences),
    );
    // Twice: the font is optional on a first visit, and there on the second.
    for (let visit = 0; visit < 2; visit++) await page.goto(site.url, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await page.locator('[data-card]').waitFor({ state: 'attached' });
    if (word) {
      const { x, y } = await page.evaluate(bringWord, word);
      await page.mouse.click(x, y);
      await page.locator('[data-card] [data-pieces]').waitFor(); // what the engine says comes last
    }
    await page.waitForLoadState('networkidle');
    const picture = await page.screenshot({ path: file });
    return picture.length;
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page: scrolls the first place where the word stands to `top`, and says where its middle is then.
 * @param {{ readonly text: string, readonly top: number }} word
 */
function bringWord({ text, top }) {
  for (const block of document.querySelectorAll('[data-text="id"]')) {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const start = node.textContent?.indexOf(text) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      scrollBy({ top: range.getBoundingClientRect().top - top, behavior: 'instant' });
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
  }
  throw new Error(`${text} is not on the page`);
}
