import type { BrowserContext } from 'playwright-core';

/** Gives every page an Indonesian voice, which a headless browser has none of. It says nothing, and is done with it at once. */
export const giveVoice = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const voice = { name: 'Damayanti', voiceURI: 'Damayanti', lang: 'id-ID', localService: true, default: false };
    const say = (utterance: SpeechSynthesisUtterance) => {
      for (const name of ['start', 'end']) setTimeout(() => utterance.dispatchEvent(new Event(name)));
    };
    const synthesis = Object.assign(new EventTarget(), {
      paused: false,
      pending: false,
      speaking: false,
      getVoices: () => [voice],
      speak: say,
      cancel() {},
      pause() {},
      resume() {},
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  });
