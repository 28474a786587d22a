import type { Speaker } from './speaker';

let opened: Promise<Speaker> | null = null;

/**
 * The page's one speaker, opened when it is first asked for; its code is a chunk of its own. Rejects if that cannot be
 * loaded, and may then be asked again.
 */
export function openSpeakerOnce(): Promise<Speaker> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Speaker> {
  const { openSpeaker } = await import('./speaker');
  return openSpeaker();
}
