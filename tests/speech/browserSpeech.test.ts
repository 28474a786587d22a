import { afterEach, expect, test, vi } from 'vitest';
import { browserSpeech } from '../../src/speech/browserSpeech';
import { FakeSynthesis, FakeUtterance } from './FakeSpeech';

afterEach(() => vi.unstubAllGlobals());

test('is the browser’s own', () => {
  const synthesis = new FakeSynthesis();
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);

  const speech = browserSpeech();

  expect(speech?.synthesis).toBe(synthesis);
  expect(speech?.utterance('Dulu').text).toBe('Dulu');
});

test.each([
  ['neither', undefined, undefined],
  ['no engine', undefined, FakeUtterance],
  ['no utterances', new FakeSynthesis(), undefined],
  ['an engine of null', null, FakeUtterance],
])('is missing where there is %s', (_, synthesis, Utterance) => {
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);

  expect(browserSpeech()).toBeNull();
});
