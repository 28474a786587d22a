import type { Lesson, TranslatedBlock } from '../../src/lesson/Lesson.ts';

/** The lesson as the JSON file that ships: one entry a line, so that a change shows as the lines it changes. */
export function writeLesson(lesson: Lesson): string {
  return `${object(
    Object.entries(lesson).map(([name, value]) => [
      name,
      name === 'translations' ? object([['en', translation(lesson.translations.en)]]) : entries(value),
    ]),
  )}\n`;
}

function translation(blocks: Readonly<Record<string, TranslatedBlock>>): string {
  return object(
    Object.entries(blocks).map(([block, { text, sentences, phrases }]) => [
      block,
      object([
        ['text', JSON.stringify(text)],
        ['sentences', JSON.stringify(sentences)],
        ['phrases', entries(phrases)],
      ]),
    ]),
  );
}

function entries(value: unknown): string {
  const isList = Array.isArray(value) && value.length > 0;
  return isList ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]` : JSON.stringify(value);
}

function object(members: readonly (readonly [name: string, written: string])[]): string {
  return `{\n${members.map(([name, written]) => `${JSON.stringify(name)}: ${written}`).join(',\n')}\n}`;
}
