import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Slider } from '../../src/ui/Slider';

function Sample() {
  const [value, setValue] = useState(1);
  return (
    <Slider
      label="Speed"
      value={value}
      min={0.5}
      max={1.5}
      step={0.1}
      onChange={setValue}
      text={`${value}×`}
      hint="Slow helps"
    />
  );
}

test('is a slider that says its value in words', () => {
  render(<Sample />);
  const slider = screen.getByRole('slider', { name: 'Speed' });
  expect(slider).toHaveAccessibleDescription('Slow helps');
  expect(slider).toHaveAttribute('aria-valuetext', '1×');
  fireEvent.change(slider, { target: { value: '0.7' } });
  expect(slider).toHaveValue('0.7');
  expect(slider).toHaveAttribute('aria-valuetext', '0.7×');
});
