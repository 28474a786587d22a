import type { Lexicon } from '../../language/lexicon/Lexicon';
import { sentencesOf } from '../../language/text/sentencesOf';
import type { Span } from '../../language/text/Span';
import { wordsOf } from '../../language/text/words';
import type { Block, BlockId, Lesson, LessonId, Source } from '../Lesson';
import { LIMITS } from '../limits';
import { articleLines, type ArticleLine, type LineKind } from './articleLines';
import { datelineParts } from './datelineParts';
import { lessonAround, MOST_UNITS } from './lessonAround';
import { slugOf } from './slugOf';
import { UNTITLED } from './untitled';

/** A lesson but for its hash, and what of the raw text is in none of its fields. */
export interface DraftLesson {
  readonly lesson: Omit<Lesson, 'hash'>;
  /** Lines that lead elsewhere or belong to the site, and second copies of a line: UTF-16 offsets into the raw text. */
  readonly leftOut: readonly Span[];
}

/**
 * A lesson on a raw news text, brought along by a reader. Its words are those of the raw text, unit for unit, but for line breaks
 * within a paragraph, which are spaces, and halves of characters. It has no translation, no glossary and no questions.
 *
 * @returns null for a text without a word, and for one that is longer than a lesson may be
 */
export function draftLesson(raw: string, lexicon: Lexicon): DraftLesson | null {
  if (raw.length > MOST_UNITS) return null;
  const whole = raw.replace(HALF, '\ufffd');
  const lines = articleLines(whole);
  const body = bodyOf(whole, lines);
  const [first] = body;
  if (!first) return null;
  const source = sourceOf(whole, lines, first);
  const id = slugOf(source.title === UNTITLED ? first.text : source.title) || 'artikel';
  return {
    lesson: lessonAround({ id: id as LessonId, source, body }, lexicon),
    leftOut: lines.filter((line, index) => isLeftOut(whole, line, lines.slice(0, index))).map(({ span }) => span),
  };
}

const HALF = /\p{Surrogate}/gu;
const BREAKS = /[\n\r\v\f\u0085\u2028\u2029]/g;

/** A line of the raw text, on one line: as many units. */
const textOf = (raw: string, { span }: ArticleLine) => raw.slice(...span).replace(BREAKS, ' ');

function bodyOf(raw: string, lines: readonly ArticleLine[]): readonly Block[] {
  const own = lines.filter(({ kind }) => kind === 'paragraph' || kind === 'subhead');
  if (!own.some((line) => wordsOf(textOf(raw, line)).length > 0)) return [];
  const counts = { paragraph: 0, subhead: 0 };
  return fewEnough(own).map((line) => {
    const kind = line.kind === 'subhead' ? 'subhead' : 'paragraph';
    const text = textOf(raw, line);
    const sentences = sentencesOf(text);
    const id = `${kind === 'subhead' ? 'h' : 'p'}${(counts[kind] += 1)}` as BlockId;
    return { kind, id, text, sentences: sentences.length > 0 ? sentences : [[0, text.length]] };
  });
}

/** As many as a lesson may have: where there are more, neighbours are one block, with what stood between them. */
function fewEnough(lines: readonly ArticleLine[]): readonly ArticleLine[] {
  const size = Math.ceil(lines.length / LIMITS.entries.body);
  if (size <= 1) return lines;
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, nth): ArticleLine => {
    const together = lines.slice(nth * size, (nth + 1) * size);
    return { kind: 'paragraph', span: [together[0]?.span[0] ?? 0, together.at(-1)?.span[1] ?? 0] };
  });
}

function sourceOf(raw: string, lines: readonly ArticleLine[], first: Block): Source {
  const of = (kind: LineKind) => [
    ...new Set(lines.filter((line) => line.kind === kind).map((line) => textOf(raw, line))),
  ];
  return {
    publisher: datelineParts(first.text).publisher,
    author: of('byline').join(' / '),
    date: of('date').join(' / '),
    title: of('title')[0] ?? UNTITLED,
    caption: of('caption').join(' / '),
    tagLine: of('tags')
      .map((line) => line.replace(/^[^:\n]{0,20}:\s*/, ''))
      .filter((line) => line !== '')
      .join(' '),
  };
}

function isLeftOut(raw: string, line: ArticleLine, before: readonly ArticleLine[]): boolean {
  if (line.kind === 'elsewhere') return true;
  const text = textOf(raw, line);
  return IN_HEAD.has(line.kind) && before.some((other) => other.kind === line.kind && textOf(raw, other) === text);
}
const IN_HEAD: ReadonlySet<LineKind> = new Set(['byline', 'date', 'caption', 'tags']);
