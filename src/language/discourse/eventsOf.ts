import { quotationEvents } from './quotationEvents';
import type { Scene } from './Scene';
import { sentenceEvents } from './sentenceEvents';
import type { SpeechEvent } from './SpeechEvent';

/** What happens in a text as to who speaks, in order. */
export function eventsOf(scene: Scene): readonly SpeechEvent[] {
  const quotations = quotationEvents(scene);
  return [...quotations, ...sentenceEvents(scene, quotations)].toSorted((a, b) => a.at - b.at);
}
