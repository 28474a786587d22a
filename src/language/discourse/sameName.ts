import { NICKNAMES } from './nicknames';

/** The words of a name that tell people apart, lower case: initials and shortened first names left out where more is there. */
export function nameWords(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const telling = words.filter((word) => word.length > 1 && !SHORTENED.has(word));
  return telling.length > 0 ? telling : words;
}

const SHORTENED: ReadonlySet<string> = new Set('moh muh mohd moch much muhammad mohammad mohamad abd'.split(' '));

/** Whether two names, as words, can be those of one person: all words of the shorter are in the longer, in order. */
export function sameName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return false;
  return isWithin(short, long, sameWord) || isNicknameOf(one, other) || isNicknameOf(other, one);
}

function isWithin(short: readonly string[], long: readonly string[], same: (a: string, b: string) => boolean): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && same(short[at]!, word)) at++;
  return at === short.length;
}

const sameWord = (a: string, b: string) => a === b;

function isNicknameOf(nickname: readonly string[], name: readonly string[]): boolean {
  const full = NICKNAMES.get(nickname.join(' '));
  return full !== undefined && name.length > 1 && isWithin(name, full, sameWord);
}

/** Whether two names differ only by a slip of the writer's, one letter in a word of five or more (*Rahman, Rohman*). */
export function nearName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && isWithin(short, long, (a, b) => a === b || isSlip(a, b));
}

function isSlip(a: string, b: string): boolean {
  if (a.length < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
