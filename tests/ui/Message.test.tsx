import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Icon } from '../../src/ui/Icon';
import { Mark } from '../../src/ui/Mark';
import { Message } from '../../src/ui/Message';
import { Notice } from '../../src/ui/Notice';
import { usePageTitle } from '../../src/ui/usePageTitle';

test('a message is a screen with a heading and something to do', () => {
  render(
    <Message title="There is no page here">
      <a href="/library">See all lessons</a>
    </Message>,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'There is no page here' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'See all lessons' })).toBeInTheDocument();
});

test('a notice is said politely, what can be done about it included', () => {
  render(
    <Notice>
      <p>A new version is ready.</p>
      <button type="button">Use it now</button>
    </Notice>,
  );
  const notice = within(screen.getByRole('status'));
  expect(notice.getByText('A new version is ready.')).toBeInTheDocument();
  expect(notice.getByRole('button', { name: 'Use it now' })).toBeInTheDocument();
});

test('drawings are for the eye only', () => {
  const { container } = render(
    <button type="button">
      <Mark />
      <Icon name="close" />
      Close
    </button>,
  );
  for (const drawing of container.querySelectorAll('svg')) {
    expect(drawing).toHaveAttribute('aria-hidden', 'true');
    expect(drawing).toHaveAttribute('focusable', 'false');
  }
  expect(screen.getByRole('button')).toHaveAccessibleName('Close');
});

test('the page is named after its screen, also when that is renamed', () => {
  function Screen({ title }: { title: string }) {
    usePageTitle(title);
    return null;
  }
  const { rerender } = render(<Screen title="Library" />);
  expect(document.title).toBe('Library · Simak');
  rerender(<Screen title="Pustaka" />);
  expect(document.title).toBe('Pustaka · Simak');
});
