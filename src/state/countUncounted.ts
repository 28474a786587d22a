import type { TextId } from '../ownText/OwnText';
import { formatTextWords } from '../study/formatTextWords';
import { TEXT_WORDS_VERSION } from '../study/TextWords';
import { countText } from './analysis';
import { openOnce } from './openOnce';
import { askForUncounted, tellShelf } from './shelf';

const PAUSE = 300; // ms between two texts: each is news to the shelf, and whoever looks at it has the processor first

/**
 * Counts the words of texts of the reader's own that were saved before words were counted, or were counted another way: one after
 * the other, by the engine, until all are or it is called off. What cannot be counted is tried again another time.
 */
export async function countUncounted(signal: AbortSignal): Promise<void> {
  const passed: TextId[] = [];
  for (;;) {
    const next = await askForUncounted(passed);
    if (!next || signal.aborted) return;
    passed.push(next.id);
    if (next.blocks.length === 0) continue;
    const words = await countText(next.blocks, signal);
    if (!words) return; // there is no engine
    const row = { text: next.id, version: TEXT_WORDS_VERSION, lexemes: formatTextWords(words) };
    if ((await (await openOnce()).texts.saveWords(row)).ok) await tellShelf({ kind: 'texts' });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
