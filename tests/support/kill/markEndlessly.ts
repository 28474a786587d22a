import type { Status } from '../../../src/study/Standing';
import type { Shown } from './Told';

/**
 * Runs in the page after `drive`, and knows nothing of this file: marks words of the article by key, and now and then takes a
 * marking back, as fast as the screen says that it is done, until the page dies.
 */
export async function markEndlessly(): Promise<void> {
  const { driving } = window;
  if (!driving) throw new Error('nobody drives');
  const { act, watch, changed, one } = driving;
  const keys: readonly (readonly [key: string, to: Status])[] = [
    ['0', 'unseen'],
    ['1', 'learning'],
    ['2', 'known'],
    ['3', 'ignored'],
  ];
  const notices = () => [...document.querySelectorAll<HTMLElement>('[role="status"]')];

  function look(): Shown {
    for (const notice of notices()) {
      const text = notice.querySelector('p')?.textContent ?? '';
      const word = notice.querySelector('p > strong')?.textContent;
      if (word) return { show: 'marked', word, to: text.slice(`${word}: `.length) };
      if (text === 'Undone.') return { show: 'taken-back' };
      if (/^(Names and numbers|Not saved|The dictionary)/.test(text)) return { show: 'refused' };
    }
    return { show: 'nothing' };
  }

  const button = (text: string) =>
    notices()
      .flatMap((notice) => [...notice.querySelectorAll('button')])
      .find(({ textContent }) => textContent === text);

  function mark(to: Status, key: string): void {
    const words = [...document.querySelectorAll<HTMLElement>('[data-block] [data-text="id"] > span > span')];
    const word = one(words.filter(({ textContent }) => /^[a-z]{3,}$/.test(textContent ?? '')));
    if (!word) throw new Error('no word to mark');
    word.tabIndex = -1;
    word.focus();
    act({ do: 'mark', to });
    word.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }

  const shown = watch(look);
  let before: Status | null = null;
  for (let count = 1; ; count++) {
    // Said once more, the same words would be no news.
    while (shown().show === 'refused') {
      button('OK')?.click();
      await changed();
    }
    const then = shown();
    const undo = button('Undo');
    if (undo && count % 5 === 0) {
      act({ do: 'take-back' });
      undo.click();
    } else {
      const [key, to] = one(keys.filter(([, status]) => status !== before)) ?? ['1', 'learning'];
      before = to;
      mark(to, key);
    }
    // A notice also goes by itself, when one has read on.
    for (let now = then; now === then || now.show === 'nothing'; now = shown()) await changed();
  }
}
