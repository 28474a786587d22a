/**
 * What a page notes of itself for bench:store. Times are in milliseconds since its navigation began.
 *
 * @typedef {object} StoreProbe
 * @property {() => Promise<number>} painted resolves with the time when what is in the document now has been painted
 * @property {(isThere: () => boolean) => Promise<number>} seen resolves with the time when something was first painted
 * @property {(what: 'keydown' | 'input') => void} expect notes the next such event
 * @property {() => number} event when it happened
 * @property {() => Promise<{ said: number, drawn: number }>} answered resolves when what the shelf said to what was typed last has been
 *   painted: with when it was said, and when painted
 * @property {number[]} tasks the long ones
 */

/** Runs in the page before anything else, and knows nothing of this file. */
export function storeProbe() {
  const QUIET = 100; // ms without a change: all is drawn. Less than the pause before other forms of a word are looked for
  /** @type {number[]} */
  const tasks = [];
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });

  const painted = () =>
    /** @type {Promise<number>} */ (
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now()));
          port1.start();
          port2.postMessage(null); // a task of its own: after this frame
        });
      })
    );
  const changes = { subtree: true, childList: true, characterData: true, attributes: true };

  /** Searches that were sent to a worker, and when the last of them was answered. */
  const search = { asked: 0, said: 0, at: 0 };
  window.Worker = class extends Worker {
    /** @param {string | URL} address @param {WorkerOptions} [options] */
    constructor(address, options) {
      super(address, options);
      this.addEventListener('message', ({ data }) => {
        if (data?.kind !== 'said' || data.id !== search.asked) return;
        search.said = data.id;
        search.at = performance.now();
      });
    }
    /** @override @param {any} message @param {any[]} more */
    postMessage(message, ...more) {
      if (message?.kind === 'search') search.asked = message.id;
      super.postMessage(message, .../** @type {[]} */ (more));
    }
  };

  const event = { at: 0 };
  const own = {
    tasks,
    painted,
    event: () => event.at,
    /** @param {'keydown' | 'input'} what */
    expect: (what) => {
      event.at = 0;
      addEventListener(what, ({ timeStamp }) => (event.at = timeStamp), { once: true, capture: true });
    },
    /** @param {() => boolean} isThere */
    seen: (isThere) =>
      new Promise((resolve) => {
        if (isThere()) return void painted().then(resolve);
        const watching = new MutationObserver(() => {
          if (!isThere()) return;
          watching.disconnect();
          void painted().then(resolve);
        });
        watching.observe(document, changes);
      }),
    answered: async () => {
      let last = 0;
      let changedAt = performance.now();
      const watching = new MutationObserver(() => {
        changedAt = performance.now();
        void painted().then((time) => (last = time));
      });
      watching.observe(document, changes);
      const wait = () => new Promise((resolve) => setTimeout(resolve, 5));
      while (event.at === 0 || search.said !== search.asked || search.at < event.at) await wait();
      const drawn = await painted(); // even if nothing on the page had to change
      while (performance.now() - changedAt < QUIET) await wait();
      watching.disconnect();
      return { said: search.at, drawn: Math.max(last, drawn) };
    },
  };
  Object.assign(window, { storeProbe: own });
}
