import type { Span } from '../../language/text/Span';
import type { SentenceWord } from '../../language/senses/SentenceWord';
import { datelineParts } from '../../lesson/build/datelineParts';
import { abbreviationsOf } from './abbreviationsOf';
import { isSureName } from './isSureName';
import type { QuizSource, SourceSentence } from './QuizSource';

/** Somebody, or a body, that can do something. */
export interface Participant {
  readonly kind: 'person' | 'body' | 'people';
  /** As it is named in an answer: a person by the fullest name, the others as they stand. */
  readonly text: string;
  readonly span: Span;
  /** What people or bodies it belongs to, where that can be told. */
  readonly group: string | null;
  /** Of a person, what the text says who it is; empty where nothing. */
  readonly role: string;
  /** Place of its sentence among all. */
  readonly sentence: number;
}

/** Nouns for people and bodies, by what may be the same in a text. From knowledge of Indonesian newspapers; to be extended freely. */
const GROUPS: Readonly<Record<string, string>> = {
  state:
    'polisi kepolisian polres polresta polrestabes polsek polda polri aparat penyidik petugas satpol tni tentara prajurit pemerintah pemerintahan pemkab pemkot pemprov pemda kementerian kemenkes kemenkeu kemendagri dinas badan lembaga balai satgas otoritas jaksa hakim kejaksaan pengadilan mahkamah komisi dewan direktorat kapolres kapolsek kapolda kapolri bupati gubernur presiden menteri camat lurah pejabat kasat',
  crowd: 'warga masyarakat penduduk demonstran pengunjung penonton warganet netizen pengungsi jemaah',
  suspect: 'pelaku tersangka terdakwa terpidana pencuri perampok pengedar sopir pengemudi pengendara',
  victim: 'korban penyintas',
  workers: 'buruh karyawan pegawai pekerja pns asn',
  teachers: 'guru dosen rektor universitas',
  students: 'siswa mahasiswa pelajar santri',
  business: 'perusahaan perseroan produsen pedagang pengusaha investor pengembang maskapai',
  sport: 'pemain pelatih klub wasit penyerang kiper',
  health: 'dokter perawat bidan',
  media: 'wartawan jurnalis',
  party: 'partai fraksi koalisi',
  farmers: 'petani nelayan peternak',
  experts: 'ahli pakar peneliti ilmuwan pengamat',
};
const GROUP_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).flatMap(([group, nouns]) => nouns.split(' ').map((noun) => [noun, group] as const)),
);

/** Offices: who holds one is somebody of a name, or no one in particular. */
const OFFICES = /^(?:kapol\p{Ll}+|bupati|gubernur|presiden|menteri|camat|lurah|pejabat|kasat)$/iu;

/** The group of a word; null for what is no people and no body of them. */
export const groupOf = (word: string): string | null => GROUP_OF.get(word.toLowerCase()) ?? null;

/** Capitals that stand for a body, as far as their looks tell; not those of times and places. */
export const isShortName = (written: string): boolean =>
  /^\p{Lu}[\p{Lu}\d]{2,9}$/u.test(written) && !NO_BODY.test(written);
const NO_BODY =
  /^(?:WIB|WITA|WIT|NTB|NTT|DKI|DIY|TPA|TPS|SIM|STNK|KTP|NIK|UMKM|SDM|APBN|APBD|BBM|BUMN|BUMD|TMC|KIP|OPD|PNS|ASN|II|III|IV|VI|VII|VIII|XVI)$/u;

/** Who is named in a text and can do something; in order, people first in each sentence. */
export function participantsOf(source: QuizSource): readonly Participant[] {
  const doing = shortDoers(source);
  return source.sentences
    .filter(({ block }) => block.kind === 'paragraph')
    .flatMap((sentence) => [...peopleIn(source, sentence), ...bodiesIn(source, sentence, doing)]);
}

/** Those who speak, or of whom the text says who they are: others may be no people. */
function peopleIn(source: QuizSource, { index, span }: SourceSentence): readonly Participant[] {
  const { people, quotations, reported } = source.discourse;
  const speakers = new Set([...quotations, ...reported].map(({ speaker }) => speaker?.person ?? -1));
  return people.flatMap(({ name, role, spans }, place) =>
    ((role === null && !speakers.has(place)) || name.length < 3 || !isSureName(source, place) ? [] : spans)
      .filter(([from]) => span[0] <= from && from < span[1])
      .slice(0, 1)
      .map(
        (where) =>
          ({
            kind: 'person',
            text: name,
            span: where,
            group: groupInRole(role),
            role: role ?? '',
            sentence: index,
          }) as const,
      ),
  );
}

/** Short names that stand for somebody in a text, as far as it shows: they do something there, are spoken to, or are spelled out as a body. */
function shortDoers(source: QuizSource): ReadonlySet<string> {
  const spelled = abbreviationsOf(source)
    .filter(({ long }) => BODY.test(long))
    .map(({ short }) => short);
  const shown = source.sentences.flatMap(({ words }) =>
    words
      .filter(({ written }, at) => isShortName(written) && isShownDoing(words[at - 1], words[at + 1]))
      .map(({ written }) => written),
  );
  return new Set([...spelled.filter(isShortName), ...shown]);
}

const BODY =
  /^(?:Badan|Bank|Kementerian|Dinas|Komisi|Dewan|Lembaga|Organisasi|Persatuan|Partai|Majelis|Mahkamah|Komite|Balai|Kepolisian|Tentara|Direktorat|Asosiasi|Serikat|Ikatan|Universitas|Perusahaan|Otoritas)\b/u;
const BESIDE_DOERS = /^(?:oleh|kepada|kata|ujar|menurut|pihak)$/iu;

const isShownDoing = (before: SentenceWord | undefined, behind: SentenceWord | undefined): boolean =>
  BESIDE_DOERS.test(before?.written ?? '') ||
  (behind !== undefined &&
    !behind.parted &&
    behind.read.readings[0]?.affixes[0] === 'meN-' &&
    behind.wordClass === 'vt');

function groupInRole(role: string | null): string | null {
  for (const word of role?.split(/\P{L}+/u) ?? []) {
    const group = groupOf(word);
    if (group !== null) return group;
  }
  return null;
}

function bodiesIn(source: QuizSource, sentence: SourceSentence, doing: ReadonlySet<string>): readonly Participant[] {
  const { index, text } = sentence;
  const from = sentence.span[0] + datelineParts(text).length;
  const words = sentence.words.filter(({ read: { span } }) => span[0] >= from);
  const found: Participant[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const group = groupOf(word.written);
    const short = doing.has(word.written);
    if ((group === null && !short) || OFFICES.test(word.written) || isOfPerson(source, word.read.span)) continue;
    const before = words[at - 1];
    if (
      before &&
      !word.parted &&
      (before.wordClass === 'n' || before.wordClass === 'name' || /^\p{Lu}/u.test(before.written)) &&
      !NO_HEAD.test(before.written)
    )
      continue;
    let last = at;
    if (/^\p{Lu}/u.test(word.written))
      while (words[last + 1] && !words[last + 1]!.parted && /^\p{Lu}/u.test(words[last + 1]!.written)) last++;
    const next = words[last + 1];
    if (!short && next && !next.parted && next.wordClass === 'n') {
      at = last;
      continue; // *pelaku seni, korban gempa*: only the whole says who it is
    }
    if (next && /^dan$/iu.test(next.written) && last > at && /^\p{Lu}/u.test(words[last + 2]?.written ?? '')) continue; // Badan Keuangan dan Aset
    const span: Span = [word.read.span[0], words[last]!.read.span[1]];
    const named = last > at || short;
    if (last - at < LONGEST && !isOfPerson(source, words[last]!.read.span))
      found.push({
        kind: named ? 'body' : 'people',
        text: named ? source.text.slice(...span) : word.written.toLowerCase(),
        span,
        group,
        role: '',
        sentence: index,
      });
    at = last;
  }
  return found;
}

const LONGEST = 6; // words
/** Words of a noun’s class or with a capital that no people belong to. */
const NO_HEAD = /^(?:kepada|para|sang)$/iu;
const isOfPerson = ({ discourse: { people } }: QuizSource, [from]: Span): boolean =>
  people.some(({ spans }) => spans.some(([start, end]) => start <= from && from < end));

/**
 * Whether two may be the same in a text, or one belong to the other: an officer and *polisi*, a ministry and its short name. They are
 * never options of one question.
 */
export function mayBeSame(one: Participant, other: Participant): boolean {
  if (one.text === other.text || contains(one, other) || contains(other, one)) return true;
  if (one.kind === 'body' && other.kind === 'body')
    return abbreviates(one.text, other.text) || abbreviates(other.text, one.text);
  if (one.kind === 'person' && other.kind === 'person') return false;
  if (one.group !== null && one.group === other.group) return true;
  // Short names tell nothing of whom they stand for.
  return (one.kind === 'people' && isShortName(other.text)) || (other.kind === 'people' && isShortName(one.text));
}

const contains = (outer: Participant, inner: Participant): boolean =>
  [outer.text, outer.role].some((said) => said.toLowerCase().includes(inner.text.toLowerCase())) ||
  (outer.kind === 'person' &&
    inner.kind === 'body' &&
    inner.text.split(' ').some((word) => word.length > 3 && outer.role.includes(word)));

const abbreviates = (short: string, long: string): boolean =>
  isShortName(short) && long.includes(' ') && short.charAt(0) === long.charAt(0);
