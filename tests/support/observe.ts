import type { BrowserContext, Page } from 'playwright-core';

/** What the init script below keeps for the journeys to ask. */
interface Probe {
  /** Sum of the layout shifts that no input explains, as CLS counts them. */
  shift: number;
  /** What moved, for the message. */
  moved: string[];
  /** Whether any frame so far has shown the English of the article. */
  englishSeen: boolean;
  /** What the first frame looked like. */
  first: FirstFrame | null;
}

export interface FirstFrame {
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly background: string;
}

/** Watches all pages of a browser profile. `onProblem` is told whatever nobody should meet. */
export async function observe(context: BrowserContext, onProblem: (problem: string) => void): Promise<void> {
  context.on('weberror', (error) => onProblem(String(error.error()))); // a failed hydration is one
  context.on('console', (message) => {
    // A refusal by the policy is a console error.
    if (['error', 'warning'].includes(message.type())) onProblem(`${message.text()} (${message.location().url})`);
  });
  await context.addInitScript(() => {
    const probe: Probe = { shift: 0, moved: [], englishSeen: false, first: null };
    Object.assign(window, { probe });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources?: readonly { node: Node | null }[];
        };
        if (shift.hadRecentInput) continue;
        probe.shift += shift.value;
        for (const { node } of shift.sources ?? [])
          probe.moved.push(node instanceof Element ? node.outerHTML.slice(0, 120) : String(node?.textContent));
      }
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => {
      const root = document.documentElement;
      probe.first = { dataset: { ...root.dataset }, background: getComputedStyle(root).backgroundColor };
    });
  });
}

/** Watches every frame of the pages to come for English of the article. */
export const watchEnglish = (context: BrowserContext) =>
  context.addInitScript(() => {
    const look = () => {
      const { probe } = window as Window & { probe?: Probe };
      const english = document.querySelectorAll('[data-text="en"], [data-inline-english]');
      if (probe) probe.englishSeen ||= [...english].some((element) => element.checkVisibility());
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

/**
 * How far the page's layout has shifted by itself since it was loaded, to three decimals as Lighthouse gives it, and what
 * moved. Less than that is a fraction of a pixel: on a busy machine a frame may fall between two parts of the markup.
 */
export async function shiftOf(page: Page): Promise<{ readonly shift: number; readonly moved: readonly string[] }> {
  const probe = await page.evaluate(() => (window as Window & { probe?: Probe }).probe);
  if (!probe) throw new Error('this page is not observed');
  const shift = Math.round(probe.shift * 1000) / 1000;
  return { shift, moved: shift === 0 ? [] : probe.moved };
}

export const STILL = { shift: 0, moved: [] };

/** Whether any frame since the page was loaded has shown English of the article (see `watchEnglish`). */
export const englishSeen = (page: Page) =>
  page.evaluate(() => (window as Window & { probe?: Probe }).probe?.englishSeen);

/** What the page's first frame looked like. */
export const firstFrame = (page: Page): Promise<FirstFrame | null | undefined> =>
  page.evaluate(() => (window as Window & { probe?: Probe }).probe?.first);
