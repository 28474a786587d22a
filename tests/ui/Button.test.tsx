import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from '../../src/ui/Button';

test('is a button that submits no form', async () => {
  const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
  const onClick = vi.fn();
  render(
    <form onSubmit={onSubmit}>
      <Button onClick={onClick}>Weiter</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Weiter' }));
  expect(onClick).toHaveBeenCalledTimes(1);
  expect(onSubmit).not.toHaveBeenCalled();
});

test('submits one where that is asked of it', () => {
  render(<Button type="submit">Go</Button>);
  expect(screen.getByRole('button')).toHaveAttribute('type', 'submit');
});

test('passes on what a button can have, a class of its own among it', () => {
  render(
    <Button className="wide" aria-pressed disabled>
      Go
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Go', pressed: true });
  expect(button).toHaveClass('wide');
  expect(button).toBeDisabled();
});

test('each look is drawn in a way of its own', () => {
  render((['plain', 'main', 'quiet'] as const).map((look) => <Button key={look} look={look} />));
  const classes = screen.getAllByRole('button').map(({ className }) => className);
  expect(new Set(classes).size).toBe(3);
});
