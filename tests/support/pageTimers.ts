/**
 * Notes the timers that a page sets, so that they can be ended with it. The pages of a file's tests share one window: what an
 * earlier one does seconds later (it reads the stored settings then) would meet the database and the document of another.
 *
 * @returns ends all that are still running, as closing a tab does
 */
export function notePageTimers(): () => void {
  const running = new Set<ReturnType<typeof setTimeout>>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const noted = (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
    const timer = set(() => {
      running.delete(timer);
      run(...args);
    }, delay);
    running.add(timer);
    return timer;
  };
  globalThis.setTimeout = Object.assign(noted, set) as typeof setTimeout;
  return () => {
    for (const timer of running) clear(timer);
    running.clear();
  };
}
