import type { LineUnit } from '../language/cards/wordLineOf';
import { shortGloss } from '../language/cards/shortGloss';
import type { Span } from '../language/text/Span';
import type { GlossaryEntry, Place } from './Lesson';
import type { LessonIndex } from './lookup';

/** A longer unit is said word by word: a title, the name of an office. */
const MOST_WORDS = 4;

/**
 * A sentence word by word, as the lesson has its words: what it says of a word or phrase here wins over the dictionary.
 *
 * @param units of the sentence, from the engine
 * @param sentence UTF-16 offsets into the block
 */
export function lessonLine(
  units: readonly LineUnit[],
  index: Pick<LessonIndex, 'entriesAt'>,
  block: string,
  [start, end]: Span,
): readonly LineUnit[] {
  const line: LineUnit[] = [];
  let done = start;
  for (const unit of units) {
    if (unit.span[0] < done) continue;
    const said = entryAt(index, block, unit.span[0]);
    const spans = said ? said.place.spans.filter(([from, to]) => from >= start && to <= end) : [];
    const at = spans.findIndex(([from]) => from === unit.span[0]);
    const span = spans[at];
    if (!said || !span || span[1] < unit.span[1]) line.push(unit);
    else
      line.push({
        span,
        gloss: at === 0 ? shortMeaning(said.entry) : '',
        kind: spans.length > 1 || isSeveral(said.entry) ? 'phrase' : unit.kind,
      });
    done = line.at(-1)?.span[1] ?? done;
  }
  return line;
}

/** The longest of the entries that begin there and are not too long, and its place. */
function entryAt(
  index: Pick<LessonIndex, 'entriesAt'>,
  block: string,
  offset: number,
): { readonly entry: GlossaryEntry; readonly place: Place } | null {
  for (const entry of index.entriesAt(block, offset).glossary) {
    if (entry.headword.split(' ').length > MOST_WORDS) continue;
    const place = entry.places.find((one) => one.block === block && one.spans.some(([from]) => from === offset));
    if (place) return { entry, place };
  }
  return null;
}

const isSeveral = ({ headword }: GlossaryEntry) => headword.includes(' ');

/** The first of the meanings that a comma parts, without brackets and without the verb's “to”. */
function shortMeaning({ meaning, partOfSpeech }: GlossaryEntry): string {
  const short = shortGloss(meaning.en.replace(/\([^()]*\)/g, '').split(/[,;]/)[0] ?? '');
  return partOfSpeech === 'verb' ? short.replace(/^to /, '') : short;
}
