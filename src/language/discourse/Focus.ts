import { describesAnother } from './describesAnother';
import type { Speaker } from './Quotation';
import type { Scene } from './Scene';
import type { SpeakerPhrase } from './speakerPhrase';
import { trimmedRole } from './rolesAround';
import { EMPTY } from './wordsOfRole';
import { writtenName } from './peopleIn';
import { isCapital, isOneOf, type Piece } from './Piece';
import type { SubjectEvent } from './SpeechEvent';
import { ORGANISATIONS, TRADES } from './titles';
import type { Turn } from './turns';
import { wordSet } from './wordSet';

/** Who is spoken of now: whom *dia*, *-nya* and *menteri itu* mean. Null where nobody can be told. */
export interface Focus {
  speaker: Speaker | null;
  /** By person, how many had spoken when they spoke last. */
  readonly heard: Map<number, number>;
  /** How many have spoken. */
  turns: number;
  /** The body in the focus: where it reports, and who spoke before it. */
  body: { readonly paragraph: number; readonly before: Speaker | null } | null;
  /** Who asked whom, as long as nobody else speaks. */
  turn: Turn | null;
  /** Whom an earlier sentence is about though nothing says that they speak, and where that is; null of several. */
  aside:
    | ({ readonly speaker: Speaker | null; readonly sentence: number; readonly paragraph: number } & Pick<
        SubjectEvent,
        'bearing' | 'entry' | 'hasOther'
      >)
    | null;
}

/** Puts into the focus who a phrase says that speaks, and gives it. */
export function resolve(scene: Scene, phrase: SpeakerPhrase, focus: Focus): Speaker | null {
  const speaker = meantBy(scene, phrase, focus);
  focus.speaker = speaker;
  if (speaker?.person != null) focus.heard.set(speaker.person, ++focus.turns);
  return speaker;
}

const personSpeaker = ({ people: { people } }: Scene, person: number): Speaker => ({
  name: people[person]!.name,
  role: people[person]!.roles[0] ?? null,
  person,
});

/** Who speaks, by a phrase and by who is in the focus. */
export function meantBy(scene: Scene, phrase: SpeakerPhrase, focus: Focus): Speaker | null {
  switch (phrase.kind) {
    case 'person': {
      const person = scene.people.personOf[phrase.mention];
      return person === null || person === undefined ? null : personSpeaker(scene, person);
    }
    case 'pronoun':
      return focus.speaker;
    case 'description':
      return described(scene, phrase, focus);
    case 'none':
      return null;
    default:
      return phrase satisfies never;
  }
}

/** Offices with another name. */
const SAME_OFFICE: ReadonlyMap<string, readonly string[]> = new Map([
  ['kepala negara', ['presiden']],
  ['kepala pemerintahan', ['presiden']],
  ['jubir', ['juru', 'bicara']],
  ['dirut', ['direktur', 'utama']],
  ['presdir', ['presiden', 'direktur']],
  ['sekjen', ['sekretaris', 'jenderal']],
  ['wali kota', ['walikota']],
  ['walikota', ['wali', 'kota']],
]);

/**
 * Who a description means: whoever has such a role in the text, or, with *itu*, who is spoken of; otherwise it stands for a name
 * itself (*seorang warga*).
 */
function described(
  scene: Scene,
  { from, to, pointed }: Extract<SpeakerPhrase, { kind: 'description' }>,
  focus: Focus,
): Speaker | null {
  const { text, pieces } = scene;
  const [start, end] = trimmedRole(pieces, [from, to]);
  if (start >= end) return pointed ? focus.speaker : null;
  const words = pieces.slice(start, end);
  const isMany = pieces[start - 1]?.lower === 'para';
  const isBack = pointed || isOneOf(pieces[from], POINTING);
  const anyone = isMany || (words[0]!.lower !== pieces[from]!.lower && !isBack); // `seorang`, `salah satu`
  const told = words.map(({ lower }) => lower).filter((word) => !EMPTY.has(word));
  const expanded = words.flatMap(
    ({ token }) => token.readings[0]?.stem.senses[0]?.expansion?.toLowerCase().split(' ') ?? [],
  );
  const person = anyone
    ? null
    : (withRole(scene, told, focus) ??
      withRole(scene, expanded, focus) ??
      withRole(scene, SAME_OFFICE.get(told.join(' ')) ?? [], focus));
  if (person !== null) return personSpeaker(scene, person);
  const ofBody = isBody(words[0]!.lower) || isBody(words.at(-1)!.text); // juru bicara kementerian itu
  if (isBack && !isMany && !ofBody && focus.speaker && !isBodyNamed(focus.speaker)) {
    const { person: last } = focus.speaker;
    return last !== null && describesAnother(scene, words, start, last) ? null : focus.speaker;
  }
  const [first, last] = isBack ? antecedent(pieces, start, end) : [start, end];
  const name = writtenName(text, pieces, first, last);
  return { name: isMany ? `para ${name}` : name, role: null, person: null };
}

/** How far back a body is looked for, in pieces. */
const FAR = 300;

/** *asosiasi itu*: where the body was named in full before. */
function antecedent(pieces: readonly Piece[], start: number, end: number): readonly [number, number] {
  if (end - start > 1) return [start, end];
  for (let at = start - 1; at >= Math.max(0, start - FAR); at--) {
    if (pieces[at]!.lower !== pieces[start]!.lower) continue;
    let to = at + 1;
    while (pieces[to]?.kind === 'word' && (isCapital(pieces[to]) || pieces[to]!.token.wordClass === 'n') && to < at + 6)
      to++;
    if (to > at + 1) return [at, to];
  }
  return [start, end];
}

const isBody = (lower: string) => BODIES.has(lower) || ORGANISATIONS.has(lower);
/** Whether who has no name of a person is a body, so that *pria itu* is not meant. */
export function isBodyNamed({ person, name }: Speaker): boolean {
  if (person !== null) return false;
  const [first, ...more] = name.split(' ');
  return isBody(first!.toLowerCase()) || (more.length > 0 ? more : [first!]).some((word) => /^\p{Lu}/u.test(word));
}
/** *sang pelatih*: as good as *pelatih itu*. */
const POINTING = wordSet('sang si');
const BODIES = wordSet(
  'pemerintah polisi perusahaan perseroan badan lembaga partai klub tim bank organisasi kementerian dinas komisi kelompok kantor pihak bank',
);

/** Who has a role that begins alike and holds all words told; who spoke last before others. */
function withRole({ people: { people } }: Scene, told: readonly string[], focus: Focus): number | null {
  const [first, ...more] = told;
  if (first === undefined) return null;
  const matching = people.flatMap(({ roleWords }, place) => {
    const role = roleWords.find(
      (one) => ofSomebody(one[0]!) === ofSomebody(first) && more.every((word) => one.includes(word)),
    );
    return role ? [{ place, rest: role.length - told.length }] : [];
  });
  const last = (place: number) => focus.heard.get(place) ?? 0;
  const best = matching.toSorted(
    (a, b) => Number(a.rest > 0) - Number(b.rest > 0) || last(b.place) - last(a.place) || a.rest - b.rest,
  )[0];
  return best?.place ?? null;
}

/** *ibunya* is *ibu Rina*. */
const ofSomebody = (word: string) => (word.endsWith('nya') && TRADES.has(word.slice(0, -3)) ? word.slice(0, -3) : word);
