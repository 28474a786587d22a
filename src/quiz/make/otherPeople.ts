import type { QuizSource } from './QuizSource';

/**
 * Names of other people of the text, who could be taken for the one asked about: those who speak first, then those of whom the text
 * says who they are. Words that only look like a name have neither.
 *
 * @param person place of the one asked about among the people of the text; null for none
 */
export function othersThan(
  { discourse: { people, quotations, reported } }: QuizSource,
  person: number | null,
): readonly string[] {
  const speakers = new Set([...quotations, ...reported].map(({ speaker }) => speaker?.person ?? -1));
  const others = people.map(({ name, role }, at) => ({ name, role, at })).filter(({ at }) => at !== person);
  const speaking = others.filter(({ at }) => speakers.has(at));
  const known = others.filter(({ at, role, name }) => !speakers.has(at) && role !== null && /\s/u.test(name));
  return [...speaking, ...known].map(({ name }) => name);
}
