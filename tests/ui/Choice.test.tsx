import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Choice } from '../../src/ui/Choice';

const options = [
  { value: 'tap', label: 'On tap', hint: 'One sentence' },
  { value: 'hidden', label: 'Hidden' },
  { value: 'id', label: 'Bahasa Indonesia', lang: 'id' },
] as const;

function Sample() {
  const [value, setValue] = useState<'tap' | 'hidden' | 'id'>('tap');
  return <Choice legend="English" options={options} value={value} onChange={setValue} hint="For the whole text" />;
}

test('is a named group of radio buttons that arrow keys move through', async () => {
  const user = userEvent.setup();
  render(<Sample />);
  expect(screen.getByRole('group', { name: 'English' })).toHaveAccessibleDescription('For the whole text');
  const tap = screen.getByRole('radio', { name: 'On tap' });
  expect(tap).toBeChecked();
  expect(tap).toHaveAccessibleDescription('One sentence');
  await user.tab();
  expect(tap).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Hidden' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Hidden' })).toHaveFocus();
  expect(tap).not.toBeChecked();
});

test('the label is the target, and a label in another language says so', async () => {
  render(<Sample />);
  const label = screen.getByText('Bahasa Indonesia');
  expect(label).toHaveAttribute('lang', 'id');
  await userEvent.click(label);
  expect(screen.getByRole('radio', { name: 'Bahasa Indonesia' })).toBeChecked();
});

test('two groups on one page do not share a choice', async () => {
  render(
    <>
      <Sample />
      <Sample />
    </>,
  );
  const [first, second] = screen.getAllByRole('radio', { name: 'Hidden' });
  await userEvent.click(first!);
  expect(first).toBeChecked();
  expect(second).not.toBeChecked();
});
