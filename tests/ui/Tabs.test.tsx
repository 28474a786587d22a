import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Tabs } from '../../src/ui/Tabs';

const tabs = [
  { value: 'words', label: 'Words' },
  { value: 'people', label: 'People' },
  { value: 'notes', label: 'Notes' },
] as const;

function Sample() {
  const [value, setValue] = useState<(typeof tabs)[number]['value']>('words');
  return (
    <>
      <Tabs label="In this lesson" tabs={tabs} value={value} onChange={setValue}>
        <button type="button">In {value}</button>
      </Tabs>
      <button type="button">After</button>
    </>
  );
}

const tab = (name: string) => screen.getByRole('tab', { name });

test('one is chosen, and its panel has its name', async () => {
  render(<Sample />);
  expect(screen.getByRole('tablist', { name: 'In this lesson' })).toBeInTheDocument();
  expect(tab('Words')).toHaveAttribute('aria-selected', 'true');
  await userEvent.click(tab('Notes'));
  expect(screen.getAllByRole('tab', { selected: true })).toEqual([tab('Notes')]);
  const panel = screen.getByRole('tabpanel', { name: 'Notes' });
  expect(panel).toHaveTextContent('In notes');
  expect(tab('Notes')).toHaveAttribute('aria-controls', panel.id);
});

test.each([
  ['{ArrowRight}', 'People'],
  ['{ArrowRight}{ArrowRight}', 'Notes'],
  ['{ArrowRight}{ArrowRight}{ArrowRight}', 'Words'],
  ['{ArrowLeft}', 'Notes'],
  ['{ArrowLeft}{ArrowRight}', 'Words'],
  ['{ArrowDown}', 'Words'],
])('%s goes to %s, which is chosen and has the focus', async (keys, name) => {
  render(<Sample />);
  tab('Words').focus();
  await userEvent.keyboard(keys);
  expect(tab(name)).toHaveFocus();
  expect(tab(name)).toHaveAttribute('aria-selected', 'true');
});

test('all tabs are one stop; the panel comes next', async () => {
  render(<Sample />);
  await userEvent.tab();
  expect(tab('Words')).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'In words' })).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}');
  expect(tab('Words')).toHaveFocus();
});
