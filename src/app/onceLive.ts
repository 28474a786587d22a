import type { i18n as I18n } from 'i18next';
import { registerWorker, tellWorkerLanguage } from '../offline/register';
import { settings, startSettings } from '../state/settings';
import { isLanguage, switchLanguage, type Language } from './i18n';
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
  const follow = async (language: Language) => {
    if (language !== i18n.language) await switchLanguage(i18n, language);
    html.lang = language;
    delete html.dataset['switching'];
    await tellWorkerLanguage(language);
  };
  const asked = html.dataset['language'];
  startSettings({ language: isLanguage(asked) ? asked : 'en' });
  settings.subscribe((now, before) => {
    if (now.language !== before.language) void follow(now.language);
  });
  void follow(settings.getState().language);
  if (import.meta.env.PROD) afterLoad(() => void registerWorker((takeOver) => useUpdate.setState({ takeOver })));
}

/** The worker downloads the whole app: not while the page itself still needs the line. */
function afterLoad(run: () => void): void {
  if (document.readyState === 'complete') setTimeout(run, 1000);
  else addEventListener('load', () => setTimeout(run, 1000), { once: true });
}
