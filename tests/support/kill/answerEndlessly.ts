import type { Act, ShownQuiz, Told } from './Told';

interface Wishes {
  /** What to type where something is typed, by the question's number less one. */
  readonly typed: readonly string[];
  readonly seed: number;
}

/**
 * Runs in the page, and knows nothing of this file: starts, answers and goes on in the quiz as fast as the screen lets it, until
 * the page dies. Tells what it presses before it presses it, and whatever the screen says of it as soon as that is there.
 */
export async function answerEndlessly({ typed, seed }: Wishes): Promise<never> {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const tell = (told: Told) => void window.tellNode?.(JSON.stringify(told));
  const mainButton = () =>
    document.querySelector<HTMLButtonElement>('main form button[data-main], main button[data-main]');
  const waysIn = () =>
    [...document.querySelectorAll<HTMLButtonElement>('main button')].find(({ textContent }) =>
      /^(Start$|Continue with question|Back to question|Do it again)/.test(textContent ?? ''),
    );

  function shown(): ShownQuiz {
    const heading = document.querySelector('main h1')?.textContent ?? '';
    const number = Number(/^Question (\d+) of/.exec(heading)?.[1] ?? 0);
    if (number === 0) return { at: heading.startsWith('Quiz: ') ? 'result' : 'elsewhere' };
    const feedback = document.querySelector('main h2[data-mark]') !== null;
    const saved = [...document.querySelectorAll('main [role="status"]')].some(
      ({ textContent }) => textContent === 'Saved on this device.',
    );
    return { at: 'question', number, feedback, saved };
  }

  let before = '';
  const look = () => {
    const quiz = shown();
    const now = JSON.stringify(quiz);
    if (now !== before) tell({ kind: 'shows', quiz });
    before = now;
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  look();

  const changed = () =>
    new Promise<void>((resolve) => {
      const over = () => {
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(over);
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      setTimeout(over, 100);
    });

  /** Fills the form in; gives what was chosen. */
  function fillIn(form: HTMLFormElement, number: number): readonly string[] {
    const field = form.querySelector<HTMLInputElement>('input[type="text"]');
    if (field) {
      const text = typed[number - 1] ?? '';
      // As React needs it, which has put a setter of its own over the field's.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return [text];
    }
    return [...form.querySelectorAll('fieldset')].map((group) => {
      const radios = [...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
      const radio = radios[below(radios.length)];
      radio?.click();
      return radio?.nextElementSibling?.textContent ?? '';
    });
  }

  async function press(): Promise<void> {
    const quiz = shown();
    if (quiz.at !== 'question') {
      const button = waysIn();
      if (!button || button.ariaDisabled === 'true') return;
      if (/^(Start$|Do it again)/.test(button.textContent ?? '')) tell({ kind: 'acts', act: { do: 'start' } });
      button.click();
      return;
    }
    const form = document.querySelector<HTMLFormElement>('main form');
    let act: Act = { do: 'advance', number: quiz.number };
    if (form && !quiz.feedback) act = { do: 'answer', number: quiz.number, chosen: fillIn(form, quiz.number) };
    await new Promise((resolve) => setTimeout(resolve)); // what was chosen is drawn
    const button = mainButton();
    if (!button || button.ariaDisabled === 'true') return;
    tell({ kind: 'acts', act });
    button.click();
  }

  let pressedAt = '';
  for (let waited = 0; ; waited++) {
    // Pressed once, and again only if nothing has come of it for long.
    if (before !== pressedAt || waited > 20) {
      pressedAt = before;
      waited = 0;
      await press();
    }
    await changed();
  }
}
