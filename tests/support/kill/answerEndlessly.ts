import type { Act, Shown } from './Told';

/**
 * Runs in the page after `drive`, and knows nothing of this file: starts, answers and goes on in the quiz as fast as the screen
 * lets it, until the page dies. Tells what it presses before it presses it, and what the screen says as soon as that is there.
 *
 * @param typed what to type where something is typed, by the question's number less one
 */
export async function answerEndlessly(typed: readonly string[]): Promise<void> {
  const { driving } = window;
  if (!driving) throw new Error('nobody drives');
  const { act, watch, changed, one } = driving;

  function look(): Shown {
    const heading = document.querySelector('main h1')?.textContent ?? '';
    const number = Number(/^Question (\d+) of/.exec(heading)?.[1] ?? 0);
    if (number === 0) return { show: heading.startsWith('Quiz: ') ? 'result' : 'nothing' };
    const feedback = document.querySelector('main h2[data-mark]') !== null;
    const saved = [...document.querySelectorAll('main [role="status"]')].some(
      ({ textContent }) => textContent === 'Saved on this device.',
    );
    return { show: 'question', number, feedback, saved };
  }

  const drawn = () => new Promise((resolve) => setTimeout(resolve));

  /** Fills the form in; gives what was chosen. */
  async function fillIn(form: HTMLFormElement, number: number): Promise<readonly string[]> {
    const field = form.querySelector<HTMLInputElement | HTMLTextAreaElement>('input[type="text"], textarea');
    if (field) {
      const text = typed[number - 1] ?? '';
      // React has put a setter of its own over the field's.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await drawn();
      // What one marks oneself is compared first; nothing of the rubric is ticked.
      if (field instanceof HTMLTextAreaElement) form.querySelector<HTMLButtonElement>('[type="submit"]')?.click();
      return [text];
    }
    const placed: string[] = [];
    for (let piece = one(pieces(form)); piece; piece = one(pieces(form))) {
      placed.push(piece.textContent);
      piece.click();
      await drawn();
    }
    if (placed.length > 0) return placed;
    return [...form.querySelectorAll('fieldset')].map((group) => {
      const radio = one([...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')]);
      radio?.click();
      return radio?.nextElementSibling?.textContent ?? '';
    });
  }

  const pieces = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLButtonElement>('[data-choice]')];

  const press = (button: HTMLButtonElement | null | undefined, meant: Act | null) => {
    if (!button || button.ariaDisabled === 'true') return;
    if (meant) act(meant);
    button.click();
  };

  function enter(): void {
    const button = [...document.querySelectorAll<HTMLButtonElement>('main button')].find(({ textContent }) =>
      /^(Start$|Do it again|Continue with question|Back to question)/.test(textContent ?? ''),
    );
    press(button, /^(Start|Do)/.test(button?.textContent ?? '') ? { do: 'start' } : null);
  }

  async function goOn(number: number, feedback: boolean): Promise<void> {
    const form = document.querySelector<HTMLFormElement>('main form');
    const meant: Act =
      form && !feedback ? { do: 'answer', number, chosen: await fillIn(form, number) } : { do: 'advance', number };
    await drawn(); // what was chosen
    const [next, main] = ['next', 'main'].map((which) =>
      document.querySelector<HTMLButtonElement>(`main button[data-${which}]`),
    );
    press(next ?? main, meant);
  }

  const shown = watch(look);
  let pressedAt: Shown | null = null;
  for (let waited = 0; ; waited++) {
    const now = shown();
    // Once, and again only if nothing has come of it for long.
    if (now !== pressedAt || waited > 20) {
      pressedAt = now;
      waited = 0;
      if (now.show === 'question') await goOn(now.number, now.feedback);
      else enter();
    }
    await changed();
  }
}
