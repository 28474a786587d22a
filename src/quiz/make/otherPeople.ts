import { isSureName } from './isSureName';
import type { QuizSource } from './QuizSource';

/**
 * Names of other people of the text, who could be taken for the one asked about: those who speak first, then those of whom the text
 * says who they are. Words that only look like a name have neither.
 *
 * @param person place of the one asked about among the people of the text; null for none
 */
export function othersThan(source: QuizSource, person: number | null): readonly string[] {
  const { people, quotations, reported } = source.discourse;
  const speakers = new Set([...quotations, ...reported].map(({ speaker }) => speaker?.person ?? -1));
  const others = people
    .map(({ name, role }, at) => ({ name, role, at }))
    .filter(({ at }) => at !== person && isSureName(source, at));
  // One word of whom nothing is told may be a firm or an office, even if it speaks.
  const speaking = others.filter(({ at, role, name }) => speakers.has(at) && (role !== null || /\s/u.test(name)));
  const known = others.filter(({ at, role, name }) => !speakers.has(at) && role !== null && /\s/u.test(name));
  const names = [...speaking, ...known].map(({ name }) => name);
  // *Hajjah Rosmini* and *Hajjah Mini* may be one.
  return names.filter((name, at) => !names.slice(0, at).some((one) => sharePart(one, name)));
}

function sharePart(one: string, other: string): boolean {
  const parts = new Set(one.split(/\s+/u));
  return other.split(/\s+/u).some((part) => part.length > 2 && parts.has(part));
}
