import type { Speech } from './browserSpeech';
import type { Reader } from './Reader';

/** What this needs of `window`. */
interface Page extends EventTarget {
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState };
}

/**
 * Keeps the reader in step with the page. Speech goes on in a hidden page where the platform lets it (listening with
 * the phone in the pocket is the point); a reader that comes back to a silenced engine finds it paused, not claiming
 * to speak. A page that is left falls silent: Chrome would read on.
 *
 * @returns ends it
 */
export function followPage(reader: Reader, { synthesis }: Speech, page: Page): () => void {
  const returned = () => {
    const silenced = synthesis.paused || !(synthesis.speaking || synthesis.pending);
    if (page.document.visibilityState === 'visible' && silenced) reader.pause();
  };
  page.document.addEventListener('visibilitychange', returned);
  page.addEventListener('pagehide', reader.stop);
  return () => {
    page.document.removeEventListener('visibilitychange', returned);
    page.removeEventListener('pagehide', reader.stop);
  };
}
