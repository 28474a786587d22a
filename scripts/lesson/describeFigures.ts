import type { Lesson } from '../../src/lesson/Lesson.ts';
import { figuresOf, median } from './figures.ts';

/** The share of a sentence's words that should stand in a pair. */
const ENOUGH = 0.95;

/** A lesson's figures as lines for an author. */
export function describeFigures(lesson: Omit<Lesson, 'hash'>): readonly string[] {
  const { sentences, phraseLengths, unexplained, clashes } = figuresOf(lesson);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const open = sentences.reduce((sum, sentence) => sum + sentence.uncovered.length, 0);
  const weak = sentences.filter(({ words: all, uncovered }) => all - uncovered.length < ENOUGH * all);
  return [
    `sentences: ${sentences.length}; words: ${words}`,
    `alignment: ${percent(words - open, words)} of words in a pair; median phrase ${median(phraseLengths)} words`,
    `sentences under ${ENOUGH * 100}%: ${weak.length}`,
    ...weak.map(
      (s) =>
        `  ${s.block} “${beginning(s.text)}” ${percent(s.words - s.uncovered.length, s.words)}: ${s.uncovered.join(', ')}`,
    ),
    `glossary: ${lesson.glossary.length} entries; words that stand somewhere in no entry and no name: ${unexplained.length}`,
    ...(unexplained.length > 0 ? [`  ${unexplained.join(', ')}`] : []),
    `words claimed by two word entries: ${clashes.length}`,
    ...clashes.map((clash) => `  ${clash}`),
    `people: ${lesson.entities.length}; voices: ${lesson.quotations.length}; notes: ${lesson.notes.length}; questions: ${lesson.questions.length}`,
  ];
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)}%`;
}

function beginning(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
}
