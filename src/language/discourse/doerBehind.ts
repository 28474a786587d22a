import { bearingOf } from './bearingOf';
import { cueIn } from './cueIn';
import type { QuotedStretch } from './quotedStretches';
import type { Scene } from './Scene';
import type { SpeakerPhrase } from './speakerPhrase';
import { topicOf } from './topicOf';

/**
 * Whom the sentence behind a quotation is about that has no cue and opens its paragraph: *“Masih hujan?” Wening melipat payungnya.*
 * Undefined where that sentence reports, or is about nobody by name.
 */
export function doerBehind(scene: Scene, { from, to: last, next }: QuotedStretch): SpeakerPhrase | undefined {
  const { pieces, stretchAt, people } = scene;
  const first = pieces[next];
  const mark = pieces[from - 1];
  if (!first || !mark || first.paragraph !== mark.paragraph || next === last) return undefined;
  if (pieces[from - 2]?.paragraph === mark.paragraph || !/^[.?!…]$/u.test(pieces[last - 1]!.text)) return undefined;
  let to = next + 1;
  while (pieces[to]?.sentence === first.sentence && stretchAt[to]! < 0) to++;
  if (stretchAt[to]! >= 0 || cueIn(scene, next, to)) return undefined;
  const topic = topicOf(scene, next, to, (mention) => people.personOf[mention] != null);
  if (topic?.kind !== 'named' || bearingOf(pieces, [next, to], topic.end) !== 'acts') return undefined;
  return { kind: 'person', mention: topic.mention, end: topic.end };
}
