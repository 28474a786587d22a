import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** As `<html data-*>` has them: what the reader's settings make of the page, without drawing it anew. */
export const THEMES = [
  { theme: 'light', contrast: 'normal' },
  { theme: 'dark', contrast: 'normal' },
  { theme: 'sepia', contrast: 'normal' },
  { theme: 'light', contrast: 'high' },
  { theme: 'dark', contrast: 'high' },
] as const;
export type Theme = (typeof THEMES)[number];

/** All rules in the first theme; in the others those that a colour can break. */
export async function violations(page: Page, themes: readonly Theme[]): Promise<string[]> {
  await page.evaluate(axe); // a file of the page's own would be refused by its policy; this comes from outside
  return page.evaluate(async (themes) => {
    const { run } = (window as Window & { axe?: Axe }).axe ?? {};
    if (!run) return ['axe is not here'];
    const root = document.documentElement;
    const before = { ...root.dataset };
    // What lies on top is looked at alone: the page below it has been, and a modal sheet makes it inert.
    const top = document.querySelector('dialog[open], [data-card][data-open]') ?? document;
    const found: string[] = [];
    for (const [index, theme] of themes.entries()) {
      Object.assign(root.dataset, theme);
      const results = await run(top, {
        resultTypes: ['violations'],
        runOnly:
          index === 0
            ? { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
            : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
      });
      for (const { id, nodes } of results.violations)
        found.push(
          `${theme.theme}/${theme.contrast} ${id}: ${nodes
            .map(({ target }) => target.join(' '))
            .slice(0, 4)
            .join(', ')}`,
        );
    }
    for (const name of ['theme', 'contrast']) {
      if (before[name] === undefined) delete root.dataset[name];
      else root.dataset[name] = before[name];
    }
    return found;
  }, themes);
}

interface Axe {
  readonly run: (context: Node, options: unknown) => Promise<AxeResults>;
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}
