import { isHearsay } from './cueIn';
import { cueOf } from './cues';
import { isOneOf } from './Piece';
import { isPassive, isSayingVerb } from './reportingVerbs';
import type { Scene } from './Scene';
import { POINTERS } from './functionWords';
import { speakerAfter } from './speakerPhrase';
import type { SpeechEvent } from './SpeechEvent';
import { subjectBefore } from './subjectBefore';
import { wordSet } from './wordSet';

const HEARSAY = wordSet('hal demikian ini');

/** *Hal itu disampaikan (oleh) Budi*, *Demikian dikatakan Budi*. */
export function toldIn(scene: Scene, from: number, to: number): SpeechEvent | undefined {
  const { pieces, stretchAt } = scene;
  for (let at = from + 1; at < to; at++) {
    if (stretchAt[at]! >= 0 || !isSayingVerb(pieces[at]!.lower) || !isHearsay(pieces, at + 1)) continue;
    const speaker = subjectBefore(scene, at, from);
    if (speaker.kind !== 'none')
      return { kind: 'told', at, cued: { cue: cueOf(pieces[at]!), at, speaker, end: at + 1 } };
  }
  for (let at = from + 1; at < Math.min(to, from + 6); at++) {
    if (stretchAt[at]! >= 0 || !isPassive(pieces[at]!.lower)) continue;
    if (!isOneOf(pieces[from], HEARSAY) && !isOneOf(pieces[at - 1], POINTERS)) continue;
    const speaker = speakerAfter(scene, at + 1);
    if (speaker.kind === 'none') return undefined;
    return { kind: 'told', at, cued: { cue: cueOf(pieces[at]!), at, speaker, end: speaker.end } };
  }
  return undefined;
}
