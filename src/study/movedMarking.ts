import type { EventId } from '../quiz/QuizEvent';
import type { Marked } from './KnowledgeEvent';
import type { LexemeKey } from './Standing';

/**
 * What a marking says, said once more of a word by the key that it has now. All of it follows from the marking and the key, the id too:
 * two devices that do this by themselves write one event. Its clock is that of the marking, so that what the reader said later of the new
 * key counts, on whichever device it was said.
 *
 * @param marking of the word by a key of before; it may itself say another one once more
 */
export function movedMarking(marking: Marked, to: LexemeKey): Marked {
  const event = marking.event ?? marking.id;
  return { ...marking, id: `moved-${fnv1a(`${event} ${to}`)}` as EventId, lexemes: [to], event };
}

const [BASIS, PRIME] = [0xcbf29ce484222325n, 0x100000001b3n];

/** Hash of a text, 16 hexadecimal digits: FNV-1a in 64 bits, of UTF-16 units (Fowler, Noll and Vo). */
function fnv1a(text: string): string {
  let hash = BASIS;
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  return hash.toString(16).padStart(16, '0');
}
