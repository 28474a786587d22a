import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Switch } from '../../src/ui/Switch';

function Sample() {
  const [on, setOn] = useState(false);
  return <Switch label="Single-key shortcuts" hint="Such as e" checked={on} onChange={setOn} />;
}

test('is a switch with a name and a description, thrown by Space or by its label', async () => {
  const user = userEvent.setup();
  render(<Sample />);
  const control = screen.getByRole('switch', { name: 'Single-key shortcuts' });
  expect(control).toHaveAccessibleDescription('Such as e');
  expect(control).not.toBeChecked();
  await user.tab();
  await user.keyboard(' ');
  expect(control).toBeChecked();
  await user.click(screen.getByText('Single-key shortcuts'));
  expect(control).not.toBeChecked();
});
