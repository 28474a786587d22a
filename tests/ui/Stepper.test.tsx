import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Stepper } from '../../src/ui/Stepper';

function Sample({ start }: { start: number }) {
  const [value, setValue] = useState(start);
  return (
    <Stepper
      label="Text size"
      value={value}
      min={-2}
      max={4}
      onChange={setValue}
      text={`step ${value}`}
      less="Smaller text"
      more="Larger text"
    />
  );
}

test('steps both ways and says where it is', async () => {
  render(<Sample start={0} />);
  expect(screen.getByRole('group', { name: 'Text size' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Larger text' }));
  expect(screen.getByRole('status')).toHaveTextContent('step 1');
  await userEvent.click(screen.getByRole('button', { name: 'Smaller text' }));
  expect(screen.getByRole('status')).toHaveTextContent('step 0');
});

test.each([
  [4, 'Larger text', 'Smaller text'],
  [-2, 'Smaller text', 'Larger text'],
])('at %d “%s” does nothing, says so and keeps the focus', async (end, off, on) => {
  render(<Sample start={end} />);
  const button = screen.getByRole('button', { name: off });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByRole('button', { name: on })).toHaveAttribute('aria-disabled', 'false');
  await userEvent.click(button);
  expect(screen.getByRole('status')).toHaveTextContent(`step ${end}`);
  expect(button).toHaveFocus();
});
