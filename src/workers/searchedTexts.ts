import { excerptOf, markedText } from '../shelf/markedText';
import { matcherOf, type Matcher } from '../shelf/Matcher';
import { numbering } from '../shelf/Numbering';
import { parseQuery } from '../shelf/Query';
import { searchTexts, type Found, type FoundPlace, type SearchedText } from '../shelf/searchTexts';
import { NO_COLUMNS, wordColumnsOf } from '../shelf/WordColumns';
import type { FoundSentence, SearchAsked, ShelfFound } from './ShelfMessage';
import type { TextBlocks } from './textBlocks';
import type { MarkedText } from '../shelf/markedText';

/** What is searched of a text before it has been read. */
export interface Titled {
  readonly id: string;
  readonly title: string;
  /** See `SearchedText`. */
  readonly added: string;
}

/** Texts as they are searched: by their titles at once, by all that they say once they have been read. */
export interface SearchedTexts {
  /** These are all that there are. What has been read of them stays. */
  readonly hold: (texts: readonly Titled[]) => void;
  /** Reads the texts that have not been read, some at a time; calls back after each step. */
  readonly readAll: (onStep: () => Promise<void>) => Promise<void>;
  readonly search: (asked: SearchAsked, isAsked: (id: string) => boolean) => Promise<Search>;
}

interface Search extends Pick<ShelfFound, 'through' | 'total'> {
  readonly hits: readonly SearchHit[];
}

/** What is shown of a text that was found. */
interface SearchHit {
  readonly id: string;
  readonly title: MarkedText;
  readonly sentence: FoundSentence | null;
}

const AT_ONCE = 8; // texts that are asked for together
const KEPT = 200; // texts that are kept as they were read, for what is typed next
const LONGEST_EXCERPT = 220; // UTF-16 units

/** @param read gives what a text says; null if that cannot be read */
export function searchedTexts(read: (id: string) => Promise<TextBlocks | null>): SearchedTexts {
  const vocabulary = numbering();
  const titles = new Map<string, string>();
  const texts = new Map<string, SearchedText>();
  const whole = new Set<string>();
  const kept = new Map<string, TextBlocks | null>();

  const titleColumns = (title: string) => wordColumnsOf([{ text: title, sentences: [[0, title.length]] }], vocabulary);

  function holdOne({ id, title, added }: Titled): void {
    if (titles.get(id) === title) return;
    titles.set(id, title);
    const before = texts.get(id) ?? { id, added, body: NO_COLUMNS, english: NO_COLUMNS };
    texts.set(id, { ...before, title: titleColumns(title) });
  }

  function forget(id: string): void {
    titles.delete(id);
    texts.delete(id);
    whole.delete(id);
    kept.delete(id);
  }

  async function readOne(id: string): Promise<void> {
    const blocks = await read(id);
    const text = texts.get(id);
    if (!text) return; // gone meanwhile
    whole.add(id);
    if (!blocks) return;
    const body = wordColumnsOf(blocks.body, vocabulary);
    texts.set(id, { ...text, body, english: wordColumnsOf(blocks.english, vocabulary) });
  }

  async function blocksOf(id: string): Promise<TextBlocks | null> {
    const blocks = kept.get(id) ?? (await read(id));
    kept.delete(id); // so that it comes last
    kept.set(id, blocks);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return blocks;
  }

  async function hitOf({ id, place }: Found, matcher: Matcher): Promise<SearchHit> {
    const blocks = place && (await blocksOf(id));
    return {
      id,
      title: markedText(titles.get(id) ?? '', matcher, vocabulary),
      sentence: place && blocks && sentenceAt(blocks, place, (text) => markedText(text, matcher, vocabulary)),
    };
  }

  return {
    hold: (all) => {
      const ids = new Set(all.map(({ id }) => id));
      for (const id of texts.keys()) if (!ids.has(id)) forget(id);
      all.forEach(holdOne);
    },
    readAll: async (onStep) => {
      for (;;) {
        const next = [...texts.keys()].filter((id) => !whole.has(id)).slice(0, AT_ONCE);
        if (next.length === 0) return;
        await Promise.all(next.map(readOne));
        await onStep();
      }
    },
    search: async ({ typed, forms, most }, isAsked) => {
      const asked = [...texts.values()].filter(({ id }) => isAsked(id));
      const through = asked.every(({ id }) => whole.has(id)) ? 'all' : 'titles';
      const matcher = matcherOf(parseQuery(typed), new Map(forms), vocabulary);
      const found = searchTexts(asked, matcher);
      const hits = await Promise.all(found.slice(0, most).map((one) => hitOf(one, matcher)));
      return { through, total: found.length, hits };
    },
  };
}

function sentenceAt(
  blocks: TextBlocks,
  { side, block: at, sentence }: FoundPlace,
  mark: (text: string) => MarkedText,
): FoundSentence | null {
  const block = blocks[side][at];
  const span = block?.sentences[sentence];
  if (!block || !span) return null;
  const excerpt = excerptOf(mark(block.text.slice(...span)), LONGEST_EXCERPT);
  return { ...excerpt, lang: side === 'body' ? 'id' : 'en', block: block.id };
}
