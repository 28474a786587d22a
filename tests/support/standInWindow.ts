/** What jsdom's window lacks or only pretends to have. There is still no layout: everything is at 0, 0 and has no size. */
export function standInWindow(): void {
  Object.assign(window, {
    matchMedia: (query: string) => ({ media: query, matches: answer(query) }),
    requestIdleCallback: (run: IdleRequestCallback) =>
      setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 })),
    cancelIdleCallback: (handle: number) => clearTimeout(handle),
    scrollTo: (...given: ScrollArguments) => moveTo(given),
    scrollBy: (...given: ScrollArguments) => moveTo(given, scrolled),
  });
  Object.defineProperty(window, 'scrollY', { configurable: true, get: () => scrolled });
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollTo = function (this: Element, to?: number | ScrollToOptions, top?: number) {
    this.scrollTop = (typeof to === 'object' ? to.top : top) ?? 0;
  };
  // Nothing ever has a size here, so none changes.
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Range.prototype.getClientRects = () => document.createElement('p').getClientRects();
}

/** The window as it was at first: 1024 px wide, at the top. */
export function resetWindow(): void {
  scrolled = 0;
  setWidth(1024);
}

/** How wide the window is, in px; for media queries only. */
export function setWidth(pixels: number): void {
  Object.defineProperty(window, 'innerWidth', { configurable: true, value: pixels });
}

/** Knows widths in rem; everything else it is asked (motion, colours, scripting) is not so. */
function answer(query: string): boolean {
  const least = /\(min-width: (\d+)rem\)/.exec(query)?.[1];
  return least !== undefined && innerWidth >= Number(least) * 16;
}

type ScrollArguments = readonly [ScrollToOptions] | readonly [number, number];

let scrolled = 0;

function moveTo([first, second]: ScrollArguments, from = 0): void {
  const top = typeof first === 'object' ? (first.top ?? 0) : (second ?? 0);
  scrolled = Math.max(0, from + top);
  setTimeout(() => document.dispatchEvent(new Event('scroll', { bubbles: true })));
}
