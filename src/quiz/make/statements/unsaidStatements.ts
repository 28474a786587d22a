import type { Person } from '../../../language/discourse/Person';
import { both, quoted } from '../both';
import { isSureName } from '../isSureName';
import type { QuizSource } from '../QuizSource';
import type { Statement } from './Statement';

/** What the text plainly never says of somebody: an age, how long in office. One of them at most. */
export function unsaidStatements(source: QuizSource): readonly Statement[] {
  const speaking = new Set(
    [...source.discourse.quotations, ...source.discourse.reported].map(({ speaker }) => speaker?.person ?? -1),
  );
  const people = source.discourse.people.filter(
    (person, at) => speaking.has(at) && isSureName(source, at) && person.role !== null && /\s/u.test(person.name),
  );
  const terms = people.flatMap((person) => termOf(source, person) ?? []);
  const statements = terms.length > 0 ? terms : people.flatMap((person) => ageOf(source, person) ?? []);
  const chosen = statements[Math.floor(source.random() * statements.length)];
  return chosen ? [chosen] : [];
}

/** People whom readers know without the article. */
const KNOWN =
  /\b(?:presiden|wapres|wakil presiden|menteri|menko|gubernur|artis|aktor|aktris|penyanyi|pemain|pelatih)\b/iu;
const OF_AGE =
  /\b(?:usia|berusia|umur|berumur|lahir|kelahiran|tua|muda|lansia|remaja|anak|kakek|nenek|mahasiswa|mahasiswi|pelajar|siswa|siswi|pensiun|pensiunan|tahun)\b|\(\d{1,2}(?: tahun)?\)/iu;
const OF_TERM =
  /\b(?:sejak|selama|menjabat|jabatan|dilantik|pelantikan|diangkat|periode|baru|mantan|masa|tahun|lama|senior|terpilih)\b/iu;

function ageOf(source: QuizSource, person: Person): Statement | null {
  if (KNOWN.test(person.role ?? '') || OF_AGE.test(sentencesWith(source, person))) return null;
  return {
    statement: both(
      `${person.name} is more than fifty years old.`,
      `${person.name} berusia lebih dari lima puluh tahun.`,
    ),
    ...unsaid(source, person),
    explanation: both(
      `The article names ${person.name}, but says nothing about this person's age.`,
      `Artikel menyebut ${person.name}, tetapi tidak menyebut usianya.`,
    ),
    hardness: 0.4,
    part: 'age-unsaid',
  };
}

function termOf(source: QuizSource, person: Person): Statement | null {
  const { role, name } = person;
  if (role === null || !/^(?:Kepala|Ketua|Direktur|Koordinator|Kapol\p{Ll}+|Kasat|Camat|Rektor|Manajer)\s/u.test(role))
    return null;
  if (/[,()\d]/u.test(role) || role.split(' ').length > 7 || OF_TERM.test(sentencesWith(source, person))) return null;
  return {
    statement: both(
      `${name} has been ${quoted(role)} for more than five years.`,
      `${name} sudah menjadi ${role} selama lebih dari lima tahun.`,
    ),
    ...unsaid(source, person),
    explanation: both(
      `The article says who ${name} is, but not since when.`,
      `Artikel menyebut siapa ${name}, tetapi tidak menyebut sejak kapan.`,
    ),
    hardness: 0.5,
    tells: ['who holds an office'],
    part: 'term-unsaid',
  };
}

const unsaid = (source: QuizSource, { name, spans: [first] }: Person) =>
  ({
    key: 'not-said',
    evidence: first ? [source.placeOf(first)] : [],
    worth: 0.6,
    about: `unsaid ${name}`,
  }) as const;

/** All sentences that name somebody, and those right behind them, which may go on about the same one. */
function sentencesWith({ sentences }: QuizSource, { spans }: Person): string {
  const naming = sentences.filter(({ span }) => spans.some(([from]) => span[0] <= from && from < span[1]));
  const near = new Set(naming.flatMap(({ index }) => [index, index + 1]));
  return sentences
    .filter(({ index }) => near.has(index))
    .map(({ text }) => text)
    .join(' ');
}
