import type { Driving, Shown, Told } from './Told';

/** Runs in the page before those that act there (`window.driving`), and knows nothing of this file. */
export function drive(seed: number): void {
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  type WithoutTime = Told extends infer One ? (One extends Told ? Omit<One, 'at'> : never) : never;
  const tell = (told: WithoutTime) => void window.tellNode?.(JSON.stringify({ ...told, at: Date.now() }));
  let state = seed;
  const driving: Driving = {
    act: (act) => tell({ kind: 'acts', act }),
    watch: (look) => {
      let last: Shown = { show: 'nothing' };
      const tellNews = () => {
        const screen = look();
        if (JSON.stringify(screen) === JSON.stringify(last)) return;
        last = screen;
        tell({ kind: 'shows', screen });
      };
      new MutationObserver(tellNews).observe(document, everything);
      tellNews();
      return () => last;
    },
    changed: () =>
      new Promise((resolve) => {
        const over = () => {
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(over);
        observer.observe(document, everything);
        setTimeout(over, 100);
      }),
    one: (things) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return things[Math.floor((state / 2 ** 32) * things.length)];
    },
  };
  window.driving = driving;
}
