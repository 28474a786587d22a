import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Speech } from '../../src/speech/browserSpeech';
import { type VoiceChoice, watchVoices } from '../../src/speech/watchVoices';
import { aVoice, fakeSpeech, FakeSynthesis, FakeSynthesisWithEvents } from './FakeSpeech';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const english = aVoice({ name: 'Alex', lang: 'en-US' });
const local = aVoice({ name: 'Damayanti' });
const network = aVoice({ name: 'Google Bahasa Indonesia', localService: false });
const noVoice: VoiceChoice = { kind: 'none', reason: 'no-indonesian-voice' };

function watch(synthesis: FakeSynthesis, remembered: string | null = null) {
  const told: VoiceChoice[] = [];
  const stop = watchVoices(fakeSpeech(synthesis), remembered, (choice) => told.push(choice));
  return { told, stop };
}

function firstChoice(speech: Speech | null): Promise<VoiceChoice> {
  return new Promise((resolve) => {
    const stop = watchVoices(speech, null, (choice) => {
      stop();
      resolve(choice);
    });
  });
}

test('no speech API', async () => {
  const asked = firstChoice(null);
  vi.advanceTimersByTime(0);
  expect(await asked).toEqual({ kind: 'none', reason: 'no-speech-api' });
});

test('a voice that is there is told at once, but not before watchVoices returns', () => {
  const synthesis = new FakeSynthesisWithEvents();
  synthesis.voices = [local];
  const { told } = watch(synthesis);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(0);
  expect(told).toEqual([{ kind: 'found', voice: local }]);
});

test('voices that come late, with the event', () => {
  const synthesis = new FakeSynthesisWithEvents();
  const { told } = watch(synthesis);
  vi.advanceTimersByTime(20);
  synthesis.bring(english, local);
  expect(told).toEqual([{ kind: 'found', voice: local }]);
});

test('voices that come late, without an event or a way to listen for it (Safari 15)', () => {
  const synthesis = new FakeSynthesis();
  const { told } = watch(synthesis);
  vi.advanceTimersByTime(300);
  synthesis.voices = [local];
  vi.advanceTimersByTime(200);
  expect(told).toEqual([{ kind: 'found', voice: local }]);
});

test('no Indonesian voice is told only after waiting', () => {
  const synthesis = new FakeSynthesisWithEvents();
  const { told } = watch(synthesis);
  synthesis.bring(english);
  vi.advanceTimersByTime(2999);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([noVoice]);
});

test('a voice installed long after', () => {
  const synthesis = new FakeSynthesisWithEvents();
  const { told } = watch(synthesis);
  vi.advanceTimersByTime(60_000);
  synthesis.bring(english, local);
  expect(told).toEqual([noVoice, { kind: 'found', voice: local }]);
});

test('a voice removed', () => {
  const synthesis = new FakeSynthesisWithEvents();
  synthesis.voices = [local];
  const { told } = watch(synthesis);
  vi.advanceTimersByTime(60_000);
  synthesis.bring(english);
  expect(told).toEqual([{ kind: 'found', voice: local }, noVoice]);
});

test.each([
  ['a better voice', null, [network], [network, local], ['Google Bahasa Indonesia', 'Damayanti']],
  ['the remembered voice', network.voiceURI, [local], [local, network], ['Damayanti', 'Google Bahasa Indonesia']],
  ['a worse voice', null, [local], [network, local], ['Damayanti']],
  ['the same voice as a new object', null, [local], [{ ...local }], ['Damayanti']],
])('%s that comes in a second lot', (_, remembered, first, second, expected) => {
  const synthesis = new FakeSynthesisWithEvents();
  synthesis.voices = first;
  const { told } = watch(synthesis, remembered);
  vi.advanceTimersByTime(10);
  synthesis.bring(...second);
  vi.advanceTimersByTime(60_000);
  expect(told.map((choice) => (choice.kind === 'found' ? choice.voice.name : choice.reason))).toEqual(expected);
});

test('nothing is told after the watch has ended', () => {
  const synthesis = new FakeSynthesisWithEvents();
  const { told, stop } = watch(synthesis);
  stop();
  synthesis.bring(local);
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([]);
});

test('asked once, the answer is the first voice, and the watch ends', async () => {
  const synthesis = new FakeSynthesisWithEvents();
  const asked = firstChoice(fakeSpeech(synthesis));
  vi.advanceTimersByTime(20);
  synthesis.bring(local);
  expect(await asked).toEqual({ kind: 'found', voice: local });
  expect(vi.getTimerCount()).toBe(0);
});
