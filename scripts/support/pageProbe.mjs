/**
 * What the page notes of itself.
 *
 * @typedef {object} Probe
 * @property {number} lead when the first paragraph was painted, in milliseconds; 0 until then
 * @property {Promise<number>} card
 * @property {number[]} tasks
 * @property {() => void} expectCard
 */

/** Runs in the page, before anything else; it knows nothing of this file. */
export function pageProbe() {
  /** @type {Probe} */
  const own = { lead: 0, card: Promise.resolve(0), tasks: [], expectCard };
  Object.assign(window, { probe: own });
  new MutationObserver((_, observer) => {
    const first = document.querySelector('[data-block="p1"] [data-text="id"]');
    if (!first) return;
    first.setAttribute('elementtiming', 'lead');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) own.lead ||= entry.startTime;
  }).observe({ type: 'element', buffered: true });
  new PerformanceObserver((list) => {
    own.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });

  /** From the next pointer-up to the end of the frame in which an open card first shows a meaning. */
  function expectCard() {
    own.card = new Promise((resolve) => {
      addEventListener(
        'pointerup',
        (event) => {
          const shown = () => document.querySelector('[data-card][data-open] [data-meaning]')?.textContent;
          const look = () => {
            if (!shown()) return requestAnimationFrame(look);
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - event.timeStamp);
            port2.postMessage(null); // a task of its own: after this frame has been painted
          };
          requestAnimationFrame(look);
        },
        { once: true, capture: true },
      );
    });
  }
}
