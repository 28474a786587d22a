import { NICKNAMES } from './nicknames';

/** The people of a text by the words of their names, so that a long text with many of them is not gone through for each name. */
export class NameDirectory {
  readonly #byWord = new Map<string, Set<number>>();
  readonly #byLetter = new Map<string, Set<number>>();

  /** @param words of a name of a person, lower case */
  add(person: number, words: readonly string[]): void {
    const full = NICKNAMES.get(words.join(' ')) ?? [];
    for (const word of [...words, ...full, ...nicknamesWith(words)]) put(this.#byWord, word, person);
    for (const word of words) put(this.#byLetter, word.charAt(0), person);
  }

  /** Who has one of some words in a name, or in another name that is known of it. */
  withWord(words: readonly string[]): readonly number[] {
    return found(this.#byWord, [words.join(' '), ...words, ...(NICKNAMES.get(words.join(' ')) ?? [])]);
  }

  /** Who has a word in a name that begins with the same letter as one of some words. */
  withLetter(words: readonly string[]): readonly number[] {
    return found(
      this.#byLetter,
      words.map((word) => word.charAt(0)),
    );
  }
}

/** The nicknames of whom a name can be. */
const nicknamesWith = (words: readonly string[]): readonly string[] =>
  words.length < 2
    ? []
    : [...NICKNAMES].flatMap(([nickname, full]) => (words.every((word) => full.includes(word)) ? [nickname] : []));

function put(index: Map<string, Set<number>>, key: string, person: number): void {
  const people = index.get(key);
  if (people) people.add(person);
  else index.set(key, new Set([person]));
}

const found = (index: ReadonlyMap<string, ReadonlySet<number>>, keys: readonly string[]): readonly number[] =>
  [...new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]))].toSorted((a, b) => a - b);
