import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { createI18n } from '../../src/app/i18n';
import { Sheet } from '../../src/ui/Sheet';
import { setWidth } from '../support/standInWindow';

function Sample({ shape }: { shape: 'side' | 'small' }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open && (
        <Sheet title="Words" shape={shape} onClose={() => setOpen(false)}>
          <input aria-label="Find" />
        </Sheet>
      )}
    </>
  );
}

async function open(shape: 'side' | 'small') {
  const i18n = await createI18n('en');
  render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <Sample shape={shape} />
      </I18nextProvider>
    </StrictMode>,
  );
  const opener = screen.getByRole('button', { name: 'Open' });
  await userEvent.click(opener);
  return { opener, dialog: screen.getByRole('dialog', { name: 'Words' }) };
}

const PHONE = 390;
const WIDE = 1280;

describe.each([
  ['small', PHONE],
  ['small', WIDE],
  ['side', PHONE],
  ['side', WIDE],
] as const)('%s, at %i px', (shape, width) => {
  test.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['its button', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
  ])('opens with the focus inside; %s closes it and gives the focus back', async (_, close) => {
    setWidth(width);
    const { opener, dialog } = await open(shape);
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    await close();
    expect(dialog).not.toBeInTheDocument();
    expect(opener).toHaveFocus();
  });

  const modal = shape === 'small' || width === PHONE;

  test(`a tap beside it ${modal ? 'closes it' : 'is a tap on the page'}; one inside never closes it`, async () => {
    setWidth(width);
    const { dialog } = await open(shape);
    await userEvent.click(screen.getByRole('heading', { name: 'Words' }));
    await userEvent.click(screen.getByRole('textbox', { name: 'Find' }));
    expect(dialog).toBeVisible();
    await userEvent.click(dialog);
    if (modal) expect(dialog).not.toBeInTheDocument();
    else expect(dialog).toBeVisible();
  });

  test(`the page ${modal ? 'keeps its width' : 'makes room for it, as long as it is open'}`, async () => {
    setWidth(width);
    const html = document.documentElement;
    await open(shape);
    expect(html.hasAttribute('data-side')).toBe(!modal);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(html.hasAttribute('data-side')).toBe(false);
  });
});

test('text marked inside and let go of outside closes nothing', async () => {
  const { dialog } = await open('small');
  fireEvent.pointerDown(screen.getByRole('textbox', { name: 'Find' }));
  fireEvent.click(dialog);
  expect(dialog).toBeVisible();
});

test('it can be opened again', async () => {
  const { opener } = await open('small');
  await userEvent.keyboard('{Escape}');
  await userEvent.click(opener);
  expect(screen.getByRole('dialog', { name: 'Words' })).toBeVisible();
});
