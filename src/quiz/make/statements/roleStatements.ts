import type { Person } from '../../../language/discourse/Person';
import { OFFICES } from '../../../language/discourse/titles';
import { both, quoted } from '../both';
import { isSureName } from '../isSureName';
import type { QuizSource } from '../QuizSource';
import type { Statement } from './Statement';

/** Who holds which office: so, or another one's. */
export function roleStatements(source: QuizSource): readonly Statement[] {
  const holders = source.discourse.people.filter((_, at) => isSureName(source, at)).filter(hasOffice);
  return holders.flatMap((person) => {
    const others = holders.filter(({ role }) => !isLike(role, person.role));
    const other = others[Math.floor(source.random() * others.length)];
    const isSo = source.random() < 0.5;
    if (!other) return [];
    return statementOf(source, person, isSo ? person : other) ?? [];
  });
}

type Holder = Person & { readonly role: string };

/** An office that only one has at a time, said in few words and nothing else with it. */
function hasOffice(person: Person): person is Holder {
  const { role } = person;
  if (role === null || /[,()"“”\d]|\b(?:dan|yang|mantan|eks|istri|suami|juga|sekaligus)\b/iu.test(role)) return false;
  const words = role.split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 7 &&
    UNIQUE.test(role) &&
    !GENERAL.test(role) &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    OFFICES.has((words[0] ?? '').toLowerCase())
  );
}
/** Of what is not said: there are many of them. */
const GENERAL = /^(?:Direktur|Ketua|Wakil|Sekretaris|Kepala|Komisaris|Manajer|Deputi|Koordinator)\s\p{L}+$/u;
const UNIQUE =
  /^(?:Wali Kota|Presiden|Menteri|Ketua|Kepala|Direktur|Gubernur|Bupati|Kapol\p{Ll}+|Kasat|Sekretaris|Rektor|Dekan|Camat|Koordinator|Kapten|Manajer|Komisaris|Deputi|Wakil)\s/u;

/** Whether two roles may be one, or both be somebody's. */
const isLike = (one: string, other: string): boolean =>
  one.includes(other) || other.includes(one) || one.split(' ')[0] === other.split(' ')[0];

function statementOf(source: QuizSource, person: Holder, { role, name }: Holder): Statement | null {
  const [first] = person.spans;
  const where = roleSpan(source, person);
  if (!first || !where) return null;
  const isSo = name === person.name;
  const said = quoted(source.text.slice(...where));
  return {
    statement: both(`${person.name} is ${quoted(role)}.`, `${person.name} adalah ${role}.`),
    key: isSo ? 'true' : 'false',
    evidence: [source.placeOf(where)],
    explanation: isSo
      ? both(`The article introduces this person with ${said}.`, `Artikel memperkenalkan orang ini dengan ${said}.`)
      : both(
          `The article introduces this person with ${said}; ${quoted(role)} is ${name}.`,
          `Artikel memperkenalkan orang ini dengan ${said}; ${quoted(role)} adalah ${name}.`,
        ),
    worth: 0.6,
    hardness: 0.25,
    about: 'who holds an office', // a second one would be told by the first
    part: isSo ? 'role' : 'other-role',
  };
}

const NEAR = 60; // UTF-16 units between a role and a name

/** Role and name together, where they stand beside each other. */
function roleSpan({ text }: QuizSource, { role, spans }: Holder): readonly [number, number] | null {
  for (const [from, to] of spans) {
    const before = text.lastIndexOf(role, from);
    if (before >= 0 && from - before <= role.length + NEAR && !text.slice(before, from).includes('\n'))
      return [before, to];
    const behind = text.indexOf(role, to);
    if (behind >= 0 && behind - to <= NEAR && !text.slice(to, behind).includes('\n'))
      return [from, behind + role.length];
  }
  return null;
}
