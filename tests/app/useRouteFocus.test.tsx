import { act, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { Link, MemoryRouter, Route, Routes, useNavigate } from 'react-router-dom';
import { expect, test } from 'vitest';
import { useRouteFocus } from '../../src/app/useRouteFocus';

/** Without StrictMode, which runs the effects of a new screen once more after everything else. */
function App() {
  useRouteFocus();
  const navigate = useNavigate();
  return (
    <main id="main">
      <button type="button" onClick={() => void navigate(-1)}>
        Back
      </button>
      <Routes>
        <Route path="/" element={<Start />} />
        <Route path="/place" element={<Place />} />
      </Routes>
    </main>
  );
}

function Start() {
  return (
    <>
      <h1>Start</h1>
      <Link to="/place">To the place</Link>
    </>
  );
}

/** A screen that goes to a place in itself. */
function Place() {
  useEffect(() => scrollTo(0, 700), []);
  return <h1>Place</h1>;
}

async function toThePlace() {
  render(
    <MemoryRouter>
      <App />
    </MemoryRouter>,
  );
  scrollTo(0, 300);
  await act(async () => screen.getByRole('link', { name: 'To the place' }).click());
}

test('a screen that goes to a place in itself is not taken back to the top', async () => {
  await toThePlace();
  expect(screen.getByRole('heading', { name: 'Place' })).toHaveFocus();
  expect(scrollY).toBe(700);
});

test('back in the history: where the window is, is the browser’s business, but the focus is ours', async () => {
  await toThePlace();
  scrollTo(0, 900);
  await act(async () => screen.getByRole('button', { name: 'Back' }).click());
  expect(screen.getByRole('heading', { name: 'Start' })).toHaveFocus();
  expect(scrollY).toBe(900);
});
