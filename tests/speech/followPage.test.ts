import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReader } from '../../src/speech/createReader';
import { followPage } from '../../src/speech/followPage';
import { aVoice, fakeSpeech, FakeSynthesis } from './FakeSpeech';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  become(visibility: DocumentVisibilityState) {
    this.visibilityState = visibility;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

class FakePage extends EventTarget {
  readonly document = new FakeDocument();
}

function setUp() {
  const synthesis = new FakeSynthesis();
  const speech = fakeSpeech(synthesis);
  const reader = createReader(speech);
  const page = new FakePage();
  const leave = followPage(reader, speech, page);
  reader.read([{ text: 'Satu.' }, { text: 'Dua.' }], { voice: aVoice(), rate: 1 });
  synthesis.start();
  return { synthesis, reader, page, leave };
}

test('a hidden page is read on, and so is one that comes back', () => {
  const { reader, page } = setUp();
  page.document.become('hidden');
  page.document.become('visible');
  expect(reader.state()).toMatchObject({ kind: 'speaking', piece: 0 });
});

test.each([
  ['silenced the engine', (synthesis: FakeSynthesis) => void synthesis.drop()],
  ['paused the engine', (synthesis: FakeSynthesis) => void (synthesis.paused = true)],
])('who comes back after the system %s finds it paused, and can resume', (_, happen) => {
  const { synthesis, reader, page } = setUp();
  page.document.become('hidden');
  happen(synthesis);
  expect(reader.state().kind).toBe('speaking');
  page.document.become('visible');
  expect(reader.state()).toEqual({ kind: 'paused', piece: 0 });

  vi.advanceTimersByTime(1000);
  reader.resume();
  expect(synthesis).toMatchObject({ saying: 'Satu.', paused: false });
});

test('a page that is left falls silent', () => {
  const { synthesis, reader, page } = setUp();
  page.dispatchEvent(new Event('pagehide'));
  expect(reader.state()).toEqual({ kind: 'silent' });
  expect(synthesis.saying).toBeNull();
});

test('after the following has ended, nothing of this happens', () => {
  const { synthesis, reader, page, leave } = setUp();
  leave();
  synthesis.paused = true;
  page.document.become('visible');
  page.dispatchEvent(new Event('pagehide'));
  expect(reader.state().kind).toBe('speaking');
});
