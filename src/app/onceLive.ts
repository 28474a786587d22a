import type { i18n as I18n } from 'i18next';
import { registerWorker, tellWorkerLanguage } from '../offline/register';
import { settings, startSettings } from '../state/settings';
import { isLanguage, type Language } from '../locales/texts';
import { switchLanguage } from './i18n';
import { useUpdate } from './updates';

let begun = false;

/**
 * Everything on the page is live: only now may settings change what is shown, or markup and first render would
 * differ. Also starts what nobody waits for: the service worker.
 */
export function onceLive(i18n: I18n): void {
  if (begun) return; // effects run twice in development
  begun = true;
  const html = document.documentElement;
  html.dataset['live'] = ''; // what is pressed is heard from now on; the journeys wait for it
  const follow = async (language: Language): Promise<void> => {
    if (language !== i18n.language) await switchLanguage(i18n, language);
    const now = settings.getState().language;
    if (now !== language) return follow(now); // changed again while the texts were on their way
    if (html.lang !== language) html.lang = language; // written, it styles the whole page anew
    delete html.dataset['switching'];
    await tellWorkerLanguage(language);
  };
  const asked = html.dataset['language'];
  startSettings({ language: isLanguage(asked) ? asked : 'en' });
  settings.subscribe((now, before) => {
    if (now.language !== before.language) void follow(now.language).catch(ignore);
  });
  void follow(settings.getState().language).catch(ignore);
  if (import.meta.env.PROD)
    afterLoad(() => void registerWorker((takeOver) => useUpdate.setState({ takeOver })).catch(ignore));
}

/** The worker downloads the whole app: not while the page itself still needs the line. */
function afterLoad(run: () => void): void {
  if (document.readyState === 'complete') setTimeout(run, 1000);
  else addEventListener('load', () => setTimeout(run, 1000), { once: true });
}

/** Texts out of reach: the labels stay as they are. No worker allowed here: then nothing is kept for offline use. */
const ignore = () => undefined;
