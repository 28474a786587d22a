import type { Mention } from './Mention';
import type { Piece } from './Piece';
import { trimmedRole } from './rolesAround';
import { NameDirectory } from './NameDirectory';
import { wordsOfRole } from './wordsOfRole';
import { nameWords, nearName, sameName } from './sameName';

/** Somebody of a text, while it is being read. */
export interface PersonSoFar {
  name: string;
  words: readonly string[];
  readonly others: (readonly string[])[];
  /** All names and forms of names, the first first. */
  readonly names: string[];
  /** All roles, the first first. */
  readonly roles: string[];
  /** Of each of them the words that tell who has it. */
  readonly roleWords: (readonly string[])[];
  readonly mentions: number[];
}

/** The people of a text, and by mention who is meant; null where nothing but capitals speaks for a person. */
export interface PeopleIn {
  readonly people: readonly PersonSoFar[];
  readonly personOf: readonly (number | null)[];
}

/** Who is meant by each mention: the same person by all names that fit each other. */
export function peopleIn(text: string, pieces: readonly Piece[], mentions: readonly Mention[]): PeopleIn {
  const people: PersonSoFar[] = [];
  const directory = new NameDirectory();
  const personOf: (number | null)[] = mentions.map(() => null);
  const written = ({ from, to }: { from: number; to: number }) => writtenName(text, pieces, from, to);
  for (const standing of ['sure', 'full', 'weak'] as const)
    for (const [at, mention] of mentions.entries()) {
      if (mention.standing !== standing) continue;
      const sure = standing === 'sure';
      const name = written(mention);
      const words = nameWords(name);
      let person = bestOf(people, directory, words, at);
      if (person === null && sure)
        person = people.push({ name, words, others: [], names: [], roles: [], roleWords: [], mentions: [] }) - 1;
      if (person === null) continue;
      personOf[at] = person;
      add(people[person]!, name, words, at, standing !== 'weak');
      directory.add(person, words);
      const { role, nickname } = mention;
      if (role) addRole(people[person]!, text, pieces, role);
      if (nickname) {
        const other = written({ from: nickname[0], to: nickname[1] });
        addNickname(people[person]!, other);
        directory.add(person, nameWords(other));
      }
    }
  return { people, personOf };
}

/** A name as the text writes it, on one line. */
export const writtenName = (text: string, pieces: readonly Piece[], from: number, to: number): string =>
  text.slice(pieces[from]!.start, pieces[to - 1]!.end).replaceAll(/\s+/gu, ' ');

/** Who fits a name: one who was named before sooner than one who is named later, and the nearest first. */
function bestOf(
  people: readonly PersonSoFar[],
  directory: NameDirectory,
  words: readonly string[],
  at: number,
): number | null {
  const fitting = directory.withWord(words).filter((place) => fits(people[place]!, words, sameName));
  const near =
    fitting.length > 0 ? fitting : directory.withLetter(words).filter((place) => fits(people[place]!, words, nearName));
  if (near.length === 0) return null;
  const distance = (place: number) => {
    const before = people[place]!.mentions.filter((mention) => mention < at).at(-1);
    return before === undefined ? 1_000_000 + people[place]!.mentions[0]! : at - before;
  };
  return near.toSorted((a, b) => distance(a) - distance(b))[0]!;
}

type Same = (one: readonly string[], other: readonly string[]) => boolean;
const fits = (person: PersonSoFar, words: readonly string[], same: Same) =>
  same(person.words, words) || person.others.some((other) => same(other, words));

function add(person: PersonSoFar, name: string, words: readonly string[], at: number, sure: boolean): void {
  if (!sure && words.length > person.words.length) return void person.mentions.push(at);
  if (!person.names.includes(name)) person.names.push(name);
  person.mentions.push(at);
  if (
    words.length > person.words.length ||
    (words.length === person.words.length && name.length > person.name.length + 2 && sameName(words, person.words))
  ) {
    addOther(person, person.words);
    person.name = name;
    person.words = words;
  } else if (words.join(' ') !== person.words.join(' ') && words.length === person.words.length)
    addOther(person, words);
}

function addOther(person: PersonSoFar, words: readonly string[]): void {
  const written = words.join(' ');
  if (!person.others.some((other) => other.join(' ') === written)) person.others.push(words);
}

function addRole(person: PersonSoFar, text: string, pieces: readonly Piece[], role: readonly [number, number]): void {
  const [from, to] = trimmedRole(pieces, role);
  if (from >= to) return;
  const written = writtenName(text, pieces, from, to);
  if (person.roles.includes(written)) return;
  person.roles.push(written);
  person.roleWords.push(wordsOfRole(written));
}

function addNickname(person: PersonSoFar, nickname: string): void {
  if (person.names.includes(nickname)) return;
  person.names.push(nickname);
  addOther(person, nameWords(nickname));
}
