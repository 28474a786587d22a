import { voicesOf } from '../../language/dictionary/voicesOf';
import { lexemeOf } from '../../language/glosses/lexemeOf';
import type { Lexeme } from '../../language/lexicon/Lexeme';
import type { OpenLexicon } from '../../language/lexicon/Lexicon';
import type { SentenceWord } from '../../language/senses/SentenceWord';
import type { Bilingual } from '../../lesson/Lesson';
import { both, quoted } from './both';
import { COLLOCATIONS } from './collocations';

/** A word that could be left out, since of several only one fits. */
export interface Gap {
  /** Its place among the words of the sentence. */
  readonly at: number;
  /** What surely does not fit, each with the reason. */
  readonly wrong: readonly { readonly form: string; readonly why: Bilingual }[];
  /** Why the word that stands there does. */
  readonly why: Bilingual;
  /** What it is about: the same lesson is not taught twice. */
  readonly about: string;
  readonly worth: number;
  readonly hardness: number;
}

/** One kind of gap: whether the word at a place of a sentence is one. */
type GapRule = (words: readonly SentenceWord[], at: number, lexicon: OpenLexicon) => Gap | null;

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const formAt = (words: readonly SentenceWord[], at: number): string => words[at]?.written.toLowerCase() ?? '';
/** Whether nothing but white space stands between a word and the next. */
const joined = (words: readonly SentenceWord[], at: number): boolean => words[at + 1]?.parted === false;
/** Written small: no part of a name, not the first word. */
const isSmall = ({ written }: SentenceWord): boolean => /^\p{Ll}[\p{Ll}-]*$/u.test(written);

/** Only a verb or a quality can stand behind these. */
const BEFORE_VERB = set('telah sudah akan sedang dapat bisa harus belum tidak tak ingin hendak berhasil pernah mampu');
/** These, too, and a passive with `oleh` behind it. */
const BEFORE_PREDICATE: ReadonlySet<string> = new Set([...BEFORE_VERB, 'yang', 'masih', 'juga']);

/** Nouns of a family, and nothing else: `penyaluran`, `saluran` beside menyalurkan. */
const nounsOf = (root: string, lexicon: OpenLexicon, most: number): readonly Lexeme[] =>
  lexicon
    .spelled(root)
    .flatMap(({ id }) => lexicon.derivedFrom(id))
    .filter(
      ({ classes, variant, band, registers, headword }) =>
        classes.every((name) => name === 'n') &&
        !variant &&
        registers.length === 0 &&
        band <= 6 &&
        !headword.includes(' '),
    )
    .toSorted((one, other) => one.band - other.band)
    .slice(0, most);

const isNoun = (form: string): Bilingual =>
  both(
    `${quoted(form)} is a noun; here a verb is needed.`,
    `${quoted(form)} kata benda; di sini diperlukan kata kerja.`,
  );

/** `telah diperiksa oleh`: passive, since `oleh` follows. */
const passive: GapRule = (words, at, lexicon) => {
  const word = words[at];
  const [reading] = word?.read.readings ?? [];
  if (!word || !reading || !isSmall(word) || formAt(words, at + 1) !== 'oleh' || !joined(words, at)) return null;
  if (!BEFORE_PREDICATE.has(formAt(words, at - 1)) || word.parted || !word.written.startsWith('di')) return null;
  const lexeme = lexemeOf(reading, lexicon);
  const voices = lexeme && voicesOf(lexeme, lexicon);
  if (!voices || voices.passive.form !== word.written || voices.active.form === voices.passive.form) return null;
  const before = words[at - 1]!.written;
  return {
    at,
    wrong: [
      {
        form: voices.active.form,
        why: both(
          `${quoted(voices.active.form)} is active: who does it would come first. Here “oleh” follows, so the verb is passive.`,
          `${quoted(voices.active.form)} bentuk aktif: pelakunya disebut di depan. Di sini menyusul “oleh”, jadi kata kerjanya pasif.`,
        ),
      },
      ...nounsOf(reading.root, lexicon, 2).map(({ headword }) => ({ form: headword, why: isNoun(headword) })),
    ],
    why: both(
      `After ${quoted(before)} comes a verb, and “oleh” behind it names who does it. So the verb is passive, ${quoted(word.written)}.`,
      `Sesudah ${quoted(before)} diperlukan kata kerja, dan “oleh” di belakangnya menyebut pelakunya. Jadi, kata kerjanya pasif, ${quoted(word.written)}.`,
    ),
    about: `root ${reading.root}`,
    worth: 0.75,
    hardness: 0.55,
  };
};

/** `akan menyalurkan bantuan`: a verb, not a noun. */
const active: GapRule = (words, at, lexicon) => {
  const word = words[at];
  const [reading] = word?.read.readings ?? [];
  if (!word || !reading || !isSmall(word) || word.parted || !BEFORE_VERB.has(formAt(words, at - 1))) return null;
  if (word.wordClass !== 'vt' || !reading.affixes.includes('meN-') || reading.affixes.includes('-nya')) return null;
  const next = words[at + 1];
  if (!next || next.parted || (next.wordClass !== 'n' && next.wordClass !== 'name')) return null;
  const nouns = nounsOf(reading.root, lexicon, 3);
  if (nouns.length < 2) return null;
  const before = words[at - 1]!.written;
  return {
    at,
    wrong: nouns.map(({ headword }) => ({ form: headword, why: isNoun(headword) })),
    why: both(
      `After ${quoted(before)} comes a verb, and ${quoted(word.written)} is the only verb here.`,
      `Sesudah ${quoted(before)} diperlukan kata kerja, dan hanya ${quoted(word.written)} yang merupakan kata kerja.`,
    ),
    about: `root ${reading.root}`,
    worth: 0.65,
    hardness: 0.4,
  };
};

/** `para pengungsi`: people, neither what they do nor where. */
const people: GapRule = (words, at, lexicon) => {
  const word = words[at];
  const [reading] = word?.read.readings ?? [];
  if (!word || !reading || !isSmall(word) || word.parted || formAt(words, at - 1) !== 'para') return null;
  const [affix] = reading.affixes;
  if ((affix !== 'peN-' && affix !== 'pe-') || reading.affixes.length > 1) return null;
  const lexemes = lexicon.spelled(reading.root).flatMap(({ id }) => lexicon.derivedFrom(id));
  const usual = lexemes.filter(({ variant, band, registers }) => !variant && band <= 6 && registers.length === 0);
  const verbs = usual.filter(({ classes }) => classes[0] === 'v' || classes[0] === 'vt').slice(0, 2);
  const things = usual
    .filter(
      ({ classes, derivation }) =>
        classes.every((name) => name === 'n') && derivation?.affixes.at(-1) === '-an' && derivation.affixes.length > 1,
    )
    .slice(0, 2);
  const wrong = [
    ...verbs.map(({ headword }) => ({
      form: headword,
      why: both(
        `${quoted(headword)} is a verb. After “para” come people.`,
        `${quoted(headword)} kata kerja. Sesudah “para” disebut orang.`,
      ),
    })),
    ...things.map(({ headword }) => ({
      form: headword,
      why: both(
        `${quoted(headword)} is not a person. After “para” come people.`,
        `${quoted(headword)} bukan orang. Sesudah “para” disebut orang.`,
      ),
    })),
  ];
  return {
    at,
    wrong: wrong.slice(0, 3),
    why: both(
      `“Para” makes a plural of people, and ${quoted(word.written)} are people: ${affix} makes of a verb who does it.`,
      `“Para” menyatakan banyak orang, dan ${quoted(word.written)} adalah orang: imbuhan ${affix} membentuk kata untuk pelaku.`,
    ),
    about: `root ${reading.root}`,
    worth: 0.7,
    hardness: 0.35,
  };
};

const PREPOSITIONS: Readonly<Record<string, Bilingual>> = {
  oleh: both('“Oleh” names who does something.', '“Oleh” menyebut pelaku perbuatan.'),
  kepada: both(
    '“Kepada” names who something is said or given to.',
    '“Kepada” menyebut orang yang diajak bicara atau diberi sesuatu.',
  ),
  terhadap: both(
    '“Terhadap” names what an act or attitude is directed at.',
    '“Terhadap” menyebut sasaran perbuatan atau sikap.',
  ),
  atas: both(
    '“Atas” here would be for or on account of something.',
    '“Atas” di sini berarti karena atau untuk sesuatu.',
  ),
  sebagai: both('“Sebagai” names a role.', '“Sebagai” menyebut peran.'),
};
const wrongPrepositions = (forms: readonly string[]): Gap['wrong'] =>
  forms.flatMap((form) => {
    const why = PREPOSITIONS[form];
    return why ? [{ form, why }] : [];
  });

/** `berasal dari`, `sesuai dengan`: a preposition that belongs to the word before it. */
const collocation: GapRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word || !before || !next || word.parted || next.parted || !isSmall(word)) return null;
  const two = `${formAt(words, at - 2)} ${formAt(words, at - 1)}`;
  const name = Object.hasOwn(COLLOCATIONS, two) ? two : before.written.toLowerCase();
  const row = Object.hasOwn(COLLOCATIONS, name) ? COLLOCATIONS[name] : undefined;
  if (!row || !row.takes.includes(word.written)) return null;
  return {
    at,
    wrong: wrongPrepositions(row.never),
    why: both(
      `${quoted(name)} is followed by ${quoted(word.written)}: the two belong together.`,
      `Kata ${quoted(name)} diikuti ${quoted(word.written)}: keduanya berpasangan.`,
    ),
    about: `cloze ${name}`,
    worth: 0.65,
    hardness: 0.45,
  };
};

const DAYS = set(
  'senin selasa rabu kamis jumat sabtu minggu tanggal tahun bulan hari malam pagi siang sore januari februari maret april mei juni juli agustus september oktober november desember',
);

/** `pada Senin`. */
const onDay: GapRule = (words, at) => {
  const next = words[at + 1];
  if (words[at]?.written !== 'pada' || !next || next.parted || !DAYS.has(next.written.toLowerCase())) return null;
  const before = words[at - 1];
  if (!before || words[at]?.parted || before.wordClass === 'a') return null;
  return {
    at,
    wrong: wrongPrepositions(['kepada', 'oleh', 'terhadap']),
    why: both(
      `${quoted(next.written)} says when. A point in time has “pada” before it.`,
      `${quoted(next.written)} menyatakan waktu. Di depan keterangan waktu dipakai “pada”.`,
    ),
    about: 'cloze pada',
    worth: 0.45,
    hardness: 0.2,
  };
};

const SPEECH = set('kata ujar ucap tutur ungkap jelas tegas katanya ujarnya jelasnya tuturnya ucapnya ungkapnya');
const LISTENERS = set('wartawan media awak pers reporter jurnalis');

/** `kata X kepada wartawan`. */
const toListener: GapRule = (words, at) => {
  const next = words[at + 1];
  if (words[at]?.written !== 'kepada' || !next || next.parted || !LISTENERS.has(next.written.toLowerCase()))
    return null;
  const speech = words.slice(Math.max(0, at - 8), at).find(({ written }) => SPEECH.has(written.toLowerCase()));
  if (!speech) return null;
  const listener = next.written === 'awak' && words[at + 2] ? `awak ${words[at + 2]!.written}` : next.written;
  return {
    at,
    wrong: wrongPrepositions(['oleh', 'terhadap', 'atas']),
    why: both(
      `${quoted(listener)} are those who are spoken to (${quoted(speech.written)} comes before), so “kepada” is right.`,
      `${quoted(listener)} adalah pihak yang diajak bicara (di depannya ada ${quoted(speech.written)}), jadi dipakai “kepada”.`,
    ),
    about: 'cloze kepada',
    worth: 0.5,
    hardness: 0.3,
  };
};

const COUNTED: Readonly<Record<string, Bilingual>> = {
  seorang: both('“Seorang” is for people.', '“Seorang” dipakai untuk orang.'),
  sebuah: both('“Sebuah” is for things.', '“Sebuah” dipakai untuk benda.'),
  seekor: both('“Seekor” is for animals.', '“Seekor” dipakai untuk hewan.'),
};

/** `seorang warga`, `sebuah rumah`. */
const counted: GapRule = (words, at) => {
  const form = formAt(words, at);
  const next = words[at + 1];
  const why = Object.hasOwn(COUNTED, form) ? COUNTED[form] : undefined;
  if (!why || !next || next.parted || next.wordClass !== 'n' || !isSmall(next) || at === 0) return null;
  return {
    at,
    wrong: Object.entries(COUNTED).flatMap(([other, reason]) => (other === form ? [] : [{ form: other, why: reason }])),
    why: both(
      `${why.en} What is counted is ${quoted(next.written)}.`,
      `${why.id} Yang dihitung adalah ${quoted(next.written)}.`,
    ),
    about: `cloze ${form}`,
    worth: 0.4,
    hardness: 0.2,
  };
};

const AUXILIARIES = set('dapat bisa akan pernah perlu mampu boleh');
const CONTRASTING = set('melainkan tetapi tapi namun');

/** `tidak bisa`, where neither `bukan` nor `jangan` can stand. */
const denied: GapRule = (words, at) => {
  const next = words[at + 1];
  const word = words[at];
  if (!word || !next || word.written !== 'tidak' || word.parted || next.parted || !AUXILIARIES.has(next.written))
    return null;
  if (words.some(({ written }) => CONTRASTING.has(written.toLowerCase()))) return null;
  return {
    at,
    wrong: [
      { form: 'bukan', why: both('“Bukan” stands before a noun.', '“Bukan” dipakai di depan kata benda.') },
      {
        form: 'jangan',
        why: both(
          '“Jangan” forbids something; this sentence states something.',
          '“Jangan” melarang; kalimat ini menyatakan sesuatu.',
        ),
      },
    ],
    why: both(
      `${quoted(next.written)} leads on to a verb. Verbs have “tidak” before them.`,
      `${quoted(next.written)} mengantar kata kerja. Di depan kata kerja dipakai “tidak”.`,
    ),
    about: 'cloze tidak',
    worth: 0.3,
    hardness: 0.15,
  };
};

/** The second half of a pair: `tidak hanya … tetapi juga`, `baik … maupun`. */
const pair: GapRule = (words, at) => {
  const word = words[at];
  const form = formAt(words, at);
  const before = words.slice(0, at).map(({ written }) => written.toLowerCase());
  const only = /\b(?:tidak|tak|bukan) (?:hanya|saja)\b/.exec(before.join(' '))?.[0];
  if (word && (form === 'tetapi' || form === 'tapi') && only && formAt(words, at + 1) === 'juga')
    return gapOfPair(at, form, `${only} … ${form} juga`, ['karena', 'agar', 'sehingga']);
  if (word && form === 'maupun' && before.includes('baik'))
    return gapOfPair(at, form, 'baik … maupun', ['tetapi', 'karena', 'sehingga']);
  return null;
};

const gapOfPair = (at: number, form: string, whole: string, wrong: readonly string[]): Gap => ({
  at,
  wrong: wrong.map((other) => ({
    form: other,
    why: both(
      `${quoted(other)} does not go with ${quoted(whole.split(' …')[0] ?? '')}.`,
      `${quoted(other)} bukan pasangan ${quoted(whole.split(' …')[0] ?? '')}.`,
    ),
  })),
  why: both(
    `${quoted(whole)} is a pair: ${quoted(form)} takes up what the first half announced.`,
    `${quoted(whole)} adalah pasangan: ${quoted(form)} melanjutkan bagian pertamanya.`,
  ),
  about: `connector ${whole}`,
  worth: 0.7,
  hardness: 0.4,
});

/** All kinds of gaps, each sure by grammar or by what words belong together. */
export const GAP_RULES: readonly GapRule[] = [
  passive,
  active,
  people,
  collocation,
  onDay,
  toListener,
  counted,
  denied,
  pair,
];
