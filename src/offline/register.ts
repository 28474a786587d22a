import { languageKey, preferencesCache } from './names';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/**
 * Registers the service worker and reports when a newer version waits.
 *
 * Under Trusted Types `register` takes no string: one policy, named in the CSP, lets exactly our own worker through.
 *
 * @param onWaiting called with a function that lets the waiting version take over and reloads the page.
 */
export async function registerWorker(onWaiting: (takeOver: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const own = `${import.meta.env.BASE_URL}sw.js`;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('service-worker', {
    createScriptURL: (url) => {
      if (url !== own) throw new TypeError(`not our worker: ${url}`);
      return url;
    },
  });
  const registration = await navigator.serviceWorker.register(policy?.createScriptURL(own) ?? own, {
    scope: import.meta.env.BASE_URL,
    updateViaCache: 'none',
  });
  watch(registration, onWaiting);
}

/** A worker that waits beside an active one is an update; the very first one is not. */
function watch(registration: ServiceWorkerRegistration, onWaiting: (takeOver: () => void) => void): void {
  const tell = () => {
    const { waiting } = registration;
    if (waiting && navigator.serviceWorker.controller) onWaiting(() => takeOver(waiting));
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
  // An installed app may stay open for days: ask again whenever it comes back to the front.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined); // offline: next time
  });
}

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('skip-waiting');
}

/** The worker cannot read localStorage: the language for the next page is left where it can look. */
export async function tellWorkerLanguage(language: string): Promise<void> {
  if (!('caches' in globalThis)) return;
  const cache = await caches.open(preferencesCache);
  await cache.put(languageKey, new Response(language));
}
