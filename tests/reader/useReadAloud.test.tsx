import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { aVoice, FakeSynthesis, FakeSynthesisWithEvents, FakeUtterance } from '../speech/FakeSpeech';
import { renderRoute } from '../support/renderRoute';
import { seedLesson } from '../support/seedLesson';
import { litTexts } from '../support/standInHighlights';
import { openWord } from './openWord';
import { page } from './seedEntries';

/** A browser that can speak, with these voices. */
function speaking(...voices: SpeechSynthesisVoice[]): FakeSynthesisWithEvents {
  const synthesis = new FakeSynthesisWithEvents();
  synthesis.voices = voices;
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  return synthesis;
}

afterEach(() => vi.unstubAllGlobals());

const tools = () => within(screen.getByRole('navigation', { name: 'Reading tools' }));
const bar = async () => within(await screen.findByRole('group', { name: 'Reading aloud' }));
const says = (synthesis: FakeSynthesis, text: string | RegExp) =>
  waitFor(() => expect(synthesis.saying ?? '').toMatch(text));
const { source } = seedLesson;
const sentences = (block: string) => {
  const { text = '', sentences: spans = [] } = seedLesson.body.find(({ id }) => String(id) === block) ?? {};
  return spans.map((span) => text.slice(...span));
};

describe('a device that cannot read aloud says so, and how to get a voice', () => {
  test('no speech at all', async () => {
    const { user } = await renderRoute(page);
    await user.click(tools().getByRole('button', { name: 'Listen' }));
    const notice = await screen.findByText('This browser cannot read aloud.');
    expect(notice.closest('[role="status"]')).not.toBeNull();
    expect(screen.getByRole('link', { name: 'How to get one' })).toHaveAttribute('href', '/about#voices');
    await user.click(within(notice.parentElement ?? document.body).getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('This browser cannot read aloud.')).toBeNull();
  });

  test('the link leads to where that is explained', async () => {
    const { user } = await renderRoute(page);
    await user.click(tools().getByRole('button', { name: 'Listen' }));
    await user.click(await screen.findByRole('link', { name: 'How to get one' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'An Indonesian voice' })).toHaveFocus());
  });

  test('voices, but none that speaks Indonesian', async () => {
    const synthesis = speaking(aVoice({ lang: 'en-GB', name: 'Daniel' }));
    const { user } = await renderRoute(page);
    await user.click(tools().getByRole('button', { name: 'Listen' }));
    expect(await screen.findByText('This device has no Indonesian voice.')).toBeInTheDocument();
    expect(synthesis.given).toEqual([]);
  });
});

describe('reading', () => {
  test('begins with the headline, goes on by itself, and a light follows', async () => {
    const synthesis = speaking(aVoice());
    const { user } = await renderRoute(page);
    await user.click(tools().getByRole('button', { name: 'Listen' }));
    await says(synthesis, /^Menteri Mukhtarudin Buka/);
    act(() => synthesis.start());
    expect(litTexts('spoken')).toEqual([source.title]);
    act(() => synthesis.reach('Mukhtarudin'));
    expect(litTexts('spoken')).toEqual(['Mukhtarudin']);
    act(() => synthesis.end());
    await says(synthesis, /Together We Serve/);
    expect(litTexts('spoken')).toEqual([source.caption]);
  });

  test('is stopped where it was begun, and nothing is lit any more', async () => {
    const synthesis = speaking(aVoice());
    const { user } = await renderRoute(page);
    await user.click(tools().getByRole('button', { name: 'Listen' }));
    await says(synthesis, /^Menteri/);
    await user.click(await tools().findByRole('button', { name: 'Stop' }));
    expect(synthesis.saying).toBeNull();
    expect(screen.queryByRole('group', { name: 'Reading aloud' })).toBeNull();
    expect(litTexts('spoken')).toEqual([]);
    expect(tools().getByRole('button', { name: 'Listen' })).toBeInTheDocument();
  });

  test('can be paused, and the reader’s own button still says that it stops', async () => {
    const synthesis = speaking(aVoice());
    const { user } = await renderRoute(page);
    await user.click(tools().getByRole('button', { name: 'Listen' }));
    await says(synthesis, /^Menteri/);
    await user.click((await bar()).getByRole('button', { name: 'Pause' }));
    expect(synthesis.saying).toBeNull();
    expect(await tools().findByRole('button', { name: 'Stop' })).toBeInTheDocument();
    await user.click((await bar()).getByRole('button', { name: 'Go on' }));
    await says(synthesis, /^Menteri/);
    await user.click((await bar()).getByRole('button', { name: 'Stop reading aloud' }));
    expect(screen.queryByRole('group', { name: 'Reading aloud' })).toBeNull();
  });

  test('goes to the next and the previous sentence', async () => {
    const synthesis = speaking(aVoice());
    const { user } = await renderRoute(page);
    await user.click(tools().getByRole('button', { name: 'Listen' }));
    await says(synthesis, /^Menteri Mukhtarudin/);
    await user.click((await bar()).getByRole('button', { name: 'Next sentence' }));
    await says(synthesis, /Together We Serve/);
    await user.click((await bar()).getByRole('button', { name: 'Previous sentence' }));
    await says(synthesis, /^Menteri Mukhtarudin Buka/);
  });

  test('slower and faster say the sentence again; at an end nothing happens', async () => {
    const synthesis = speaking(aVoice());
    const { user } = await renderRoute(page, { settings: { speechRate: 0.6 } });
    await user.click(tools().getByRole('button', { name: 'Listen' }));
    await says(synthesis, /^Menteri/);
    const slower = (await bar()).getByRole('button', { name: 'Slower' });
    await user.click(slower);
    await waitFor(() => expect(synthesis.given.at(-1)?.rate).toBe(0.5));
    expect((await bar()).getByText('50%')).toBeInTheDocument();
    expect(slower).toHaveAttribute('aria-disabled', 'true');
    const said = synthesis.given.length;
    await user.click(slower);
    await user.click(slower);
    expect(synthesis.given).toHaveLength(said);
    await user.click((await bar()).getByRole('button', { name: 'Faster' }));
    await waitFor(() => expect(synthesis.given.at(-1)?.rate).toBe(0.6));
  });

  test('ends by itself after the last sentence', async () => {
    const synthesis = speaking(aVoice());
    const { user } = await renderRoute(page);
    screen.getByRole('button', { name: 'Paragraph 4: English' }).focus();
    await user.keyboard('{Shift>}L{/Shift}');
    for (const sentence of sentences('p4')) {
      await waitFor(() => expect(litTexts('spoken')).toEqual([sentence]));
      await waitFor(() => expect(synthesis.saying).not.toBeNull());
      act(() => synthesis.end());
    }
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Reading aloud' })).toBeNull());
    expect(litTexts('spoken')).toEqual([]);
  });

  test('l reads the sentence of the word in focus only', async () => {
    const synthesis = speaking(aVoice());
    const { user } = await renderRoute(page);
    screen.getByRole('button', { name: 'Paragraph 4: English' }).focus();
    await user.keyboard('{End}l');
    await says(synthesis, /^Artinya/);
    act(() => synthesis.end());
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Reading aloud' })).toBeNull());
  });

  test('the card says its word, and its sentence', async () => {
    const synthesis = speaking(aVoice());
    const { user } = await renderRoute(page);
    const { card } = await openWord(user, 'p9', 'ujarnya');
    await user.click(await card.findByRole('button', { name: 'Listen' }));
    await says(synthesis, /^ujarnya$/);
    expect(litTexts('spoken')).toEqual([]);
    await user.click(card.getByRole('button', { name: 'Sentence' }));
    await says(synthesis, /^Mereka bukan barang/);
  });

  test('a voice that gives up: that is said, and Listen tries again', async () => {
    const synthesis = speaking(aVoice());
    const { user } = await renderRoute(page);
    await user.click(tools().getByRole('button', { name: 'Listen' }));
    await says(synthesis, /^Menteri/);
    act(() => synthesis.fail('synthesis-failed'));
    expect(await screen.findByText(/The voice did not answer/)).toBeInTheDocument();
    await user.click(tools().getByRole('button', { name: 'Listen' }));
    await says(synthesis, /^Menteri/);
    expect(screen.queryByText(/The voice did not answer/)).toBeNull();
  });
});

test('what speaks cannot be fetched: that is said, and Listen tries again', async () => {
  const synthesis = speaking(aVoice());
  let connected = false;
  vi.doMock('../../src/speech/speaker', async (original) => {
    if (!connected) throw new TypeError('Failed to fetch dynamically imported module');
    return original();
  });
  const { user } = await renderRoute(page);
  await user.click(tools().getByRole('button', { name: 'Listen' }));
  expect(await screen.findByText(/The voice did not answer/)).toBeInTheDocument();
  connected = true;
  vi.doUnmock('../../src/speech/speaker');
  await user.click(tools().getByRole('button', { name: 'Listen' }));
  await says(synthesis, /^Menteri/);
});

describe('leaving the lesson', () => {
  test('ends the reading', async () => {
    const synthesis = speaking(aVoice());
    const { user } = await renderRoute(page);
    await user.click(tools().getByRole('button', { name: 'Listen' }));
    await says(synthesis, /^Menteri/);
    await user.click(screen.getByRole('link', { name: 'Library' }));
    await screen.findByRole('heading', { level: 1, name: 'Library' });
    expect(synthesis.saying).toBeNull();
    expect(litTexts('spoken')).toEqual([]);
  });

  test('a reading that still waits for a voice does not begin afterwards', async () => {
    const synthesis = speaking();
    const { user } = await renderRoute(page);
    await user.click(tools().getByRole('button', { name: 'Listen' }));
    await user.click(screen.getByRole('link', { name: 'Library' }));
    await screen.findByRole('heading', { level: 1, name: 'Library' });
    act(() => synthesis.bring(aVoice()));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(synthesis.given).toEqual([]);
  });

  test('and coming back: still one speaker', async () => {
    const synthesis = speaking(aVoice());
    const { user } = await renderRoute(page);
    await user.click(screen.getByRole('link', { name: 'Library' }));
    await user.click(await screen.findByRole('link', { name: source.title }));
    await user.click(await tools().findByRole('button', { name: 'Listen' }));
    await says(synthesis, /^Menteri/);
    expect(synthesis.given).toHaveLength(1);
  });
});
