import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { wordIn } from '../support/renderRoute';

/** Taps a word of the article and waits for its card. */
export async function openWord(user: UserEvent, block: string, text: string, nth = 0) {
  await user.click(wordIn(block, text, nth));
  const element = await screen.findByRole('dialog', { name: text });
  return { element, card: within(element) };
}
