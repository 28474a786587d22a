import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rescue, type RescueProps } from '../../src/ui/Rescue';

class Expected extends Error {}

let failure: unknown = null;

function Fragile() {
  if (failure) throw failure;
  return <p>Fine</p>;
}

function Instead({ error, onRetry }: RescueProps) {
  return (
    <>
      <p>{String(error)}</p>
      <button type="button" onClick={onRetry}>
        Again
      </button>
    </>
  );
}

const page = (
  <Rescue when={(error) => error instanceof Expected} instead={Instead}>
    <Fragile />
  </Rescue>
);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  failure = null;
});
afterEach(() => vi.restoreAllMocks());

test('is not there as long as nothing fails', () => {
  render(page);
  expect(screen.getByText('Fine')).toBeInTheDocument();
});

test('shows something else for what is expected, until it is tried again', async () => {
  failure = new Expected('no connection');
  render(page);
  expect(screen.getByText('Error: no connection')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Again' }));
  expect(screen.getByText('Error: no connection')).toBeInTheDocument();
  failure = null;
  await userEvent.click(screen.getByRole('button', { name: 'Again' }));
  expect(screen.getByText('Fine')).toBeInTheDocument();
});

test.each([new TypeError('a bug'), 'a string', undefined])('leaves %s to the boundary above', (error) => {
  failure = error ?? Object.create(null);
  render(
    <Rescue when={() => true} instead={() => <p>Above</p>}>
      {page}
    </Rescue>,
  );
  expect(screen.getByText('Above')).toBeInTheDocument();
});
