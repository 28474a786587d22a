import type { Entry, WordClass } from '../lexicon/Entry';
import type { Reading } from '../morphology/Reading';
import type { Rule } from './Rule';
import { beside, besideIs, classesBeside, isBroken, isCapitalised, type Window } from './Window';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const classSet = (...names: WordClass[]): ReadonlySet<WordClass> => new Set(names);

const VERBS = classSet('v', 'vt');
const NOMINAL = classSet('n', 'pron', 'name', 'num', 'det', 'cl');
const OBJECTS = classSet('n', 'pron', 'name');
const COUNTERS = classSet('num');
const NOUNS = classSet('n', 'name');
const PREDICATE = classSet('v', 'vt', 'a');

const as =
  (classes: ReadonlySet<WordClass>) =>
  (_: Reading, name: WordClass): boolean =>
    classes.has(name);

/** The same, but for pronouns, which are verbs as well only by the way: aku, to confess. */
const asOpen =
  (classes: ReadonlySet<WordClass>) =>
  ({ stem }: Reading, name: WordClass): boolean =>
    classes.has(name) && stem.classes[0] !== 'pron';

// Prepositions that take a noun and nothing else; `untuk`, `dengan`, `secara`, `sampai` take verbs and adjectives too.
const TO_NOUNS = set('di ke dari pada oleh kepada terhadap tentang bagi antara atas sejak per');
const MANNER = set('dengan secara');
const AUXILIARIES = set(
  'akan sudah telah sedang masih bisa dapat harus ingin mau hendak perlu boleh pernah mesti wajib mampu sempat kembali ' +
    'mulai segera langsung ikut turut jangan mari ayo tolong silakan untuk agar supaya',
);
const NEGATORS = set('tidak tak belum tiada');
const DEGREES = set(
  'sangat amat lebih paling terlalu semakin makin kian cukup agak begitu sungguh sedemikian kurang terasa terlihat',
);
const DETERMINERS = set('para sebuah seorang seekor setiap tiap beberapa suatu sejumlah segala semua seluruh berbagai');
const POINTERS = set('ini itu tersebut');
const FINAL_DEGREES = set('sekali banget');
const GROWING = set('semakin makin kian tampak terlihat terus');
const BODIES = set('tubuh tubuhnya badan badannya wajah wajahnya pipi pipinya');
const FEELINGS = set(
  'takut sadar ingat lupa rindu cinta yakin percaya butuh haus kaya sayang kebutuhan kesadaran kepercayaan permintaan ' +
    'terkenal bangga penuh bosan harapan ancaman kekhawatiran ketakutan tahu mengerti',
);
const TIMES = set(
  'hari minggu pekan bulan tahun malam abad kuartal senin selasa rabu kamis jumat sabtu waktu beberapa',
);
const ORDINALS = set(
  'kedua ketiga keempat kelima pertama terakhir setiap tiap berapa beberapa banyak sering sekian ini',
);
const REQUESTS = set('tolong mari ayo jangan harap mohon silakan coba');
const OUTCOMES = set('berakhir bermain main selesai');
const PLACED = set('di ke dari');

const meNOfAdjective = ({ stem, affixes, steps }: Reading) =>
  stem.classes[0] === 'a' && affixes.length === 1 && affixes[0] === 'meN-' && steps.length === 1;
const COUNTED = classSet('n', 'cl', 'num');
const isPreposition = ({ classes }: Entry) => classes[0] === 'prep';
const previousIs = (forms: ReadonlySet<string>) => (window: Window) => forms.has(beside(window, -1));

/** Whether nothing follows in the clause that an active verb could have as its object. */
const hasNoObject = (window: Window) => !besideIs(window, 1, OBJECTS);

/** Rules that look at the classes of the neighbours, or at one function word. */
export const CLASS_RULES: readonly Rule[] = [
  {
    id: 'preposition-noun',
    why: 'After di, pada, oleh … stands what one can name: “di halaman”.',
    applies: previousIs(TO_NOUNS),
    favours: as(NOMINAL),
    bonus: 0.8,
  },
  {
    id: 'noun-after-preposition',
    why: 'A preposition stands before what it governs: “sekitar kota”, “per jam”.',
    applies: (window) => besideIs(window, 1, NOMINAL),
    favours: as(classSet('prep')),
    bonus: 0.3,
  },
  {
    id: 'per-unit',
    why: 'per before what is counted by is each, not a spring: “Rp500 per saham”.',
    forms: set('per'),
    applies: (window) => besideIs(window, 1, NOMINAL),
    favours: as(classSet('prep')),
    bonus: 1,
  },
  {
    id: 'inside-of',
    why: 'The one word of place that is itself a preposition after another: “di dalam rumah”.',
    forms: set('dalam'),
    applies: (window) => PLACED.has(beside(window, -1)) && besideIs(window, 1, NOMINAL),
    favours: as(classSet('prep')),
    bonus: 0.8,
  },
  {
    id: 'nothing-after-preposition',
    why: 'So it is none at the end of a phrase: “warga sekitar.”',
    applies: (window) => isBroken(window, 1),
    favours: ({ steps }, name) => name === 'prep' && steps.length === 0, // menurutnya has it in -nya
    bonus: -0.6,
  },
  {
    id: 'nothing-after-conjunction',
    why: 'Nor is a conjunction the last word of a phrase: “apa artinya”; alone before a comma it may be: “Artinya, …”.',
    applies: (window) => isBroken(window, 1) && !isBroken(window, 0),
    favours: as(classSet('conj')),
    bonus: -1,
  },
  {
    id: 'adverb-quality',
    why: 'An adverb stands before what it qualifies: “lebih baik”, “langsung pergi”.',
    applies: (window) => besideIs(window, 1, classSet('a', 'v', 'vt', 'aux', 'neg')),
    favours: as(classSet('adv')),
    bonus: 0.4,
  },
  {
    id: 'manner-adjective',
    why: '“dengan jelas”, “secara terbuka”: how something is done.',
    applies: previousIs(MANNER),
    favours: as(classSet('a', 'n')),
    bonus: 0.3,
  },
  {
    id: 'auxiliary-verb',
    why: 'After akan, sudah, harus, untuk … comes what happens: “akan gelar razia”.',
    applies: previousIs(AUXILIARIES),
    favours: asOpen(VERBS),
    bonus: 0.7,
  },
  {
    id: 'auxiliary-no-noun',
    why: 'The same words hardly stand before a noun: not “akan rapat” as a meeting.',
    applies: previousIs(AUXILIARIES),
    favours: as(classSet('n')),
    bonus: -0.4,
  },
  {
    id: 'negated-predicate',
    why: 'tidak and belum deny verbs and adjectives; nouns have bukan.',
    applies: previousIs(NEGATORS),
    favours: asOpen(classSet('v', 'vt', 'a', 'aux')),
    bonus: 0.7,
  },
  {
    id: 'degree-adjective',
    why: 'What can be more or less is a quality: “sangat dalam”.',
    applies: previousIs(DEGREES),
    favours: as(classSet('a')),
    bonus: 1,
  },
  {
    id: 'adjective-degree',
    why: '“jelas sekali”.',
    applies: (window) => FINAL_DEGREES.has(beside(window, 1)),
    favours: as(classSet('a')),
    bonus: 0.6,
  },
  {
    id: 'counted-noun',
    why: 'para, sebuah, beberapa … and numbers stand before nouns: “dua pak”.',
    applies: (window) => DETERMINERS.has(beside(window, -1)) || classesBeside(window, -1)[0] === 'num',
    favours: ({ stem }, name) => COUNTED.has(name) && !isPreposition(stem),
    bonus: 0.7,
  },
  {
    id: 'pointed-noun',
    why: 'ini, itu, tersebut close a noun phrase: “rapat itu”.',
    applies: (window) => POINTERS.has(beside(window, 1)) && !besideIs(window, -1, NOUNS),
    favours: as(classSet('n')),
    bonus: 0.4,
  },
  {
    id: 'noun-yang',
    why: 'yang follows what it describes: “hak yang sama”.',
    applies: (window) => beside(window, 1) === 'yang',
    favours: as(classSet('n', 'name', 'pron')),
    bonus: 0.3,
  },
  {
    id: 'yang-predicate',
    why: 'After yang comes what describes: “hal yang memalukan”.',
    applies: (window) => beside(window, -1) === 'yang',
    favours: asOpen(PREDICATE),
    bonus: 0.5,
  },
  {
    id: 'object-noun',
    why: 'After an active verb comes its object: “memimpin rapat”.',
    applies: (window) => classesBeside(window, -1)[0] === 'vt',
    favours: ({ stem }, name) => NOMINAL.has(name) && !isPreposition(stem), // “mencapai sekitar lima”
    bonus: 0.5,
  },
  {
    id: 'noun-quality',
    why: 'A quality follows its noun: “sikap tegas”, “sumur dalam”.',
    applies: (window) => classesBeside(window, -1)[0] === 'n' && (isBroken(window, 1) || !besideIs(window, 1, OBJECTS)),
    favours: as(classSet('a')),
    bonus: 0.2,
  },
  {
    id: 'outcome',
    why: 'How something ends or is played: “berakhir seri”.',
    applies: previousIs(OUTCOMES),
    favours: as(classSet('a')),
    bonus: 0.6,
  },
  {
    id: 'bare-transitive',
    why: 'A stem with -kan or -i and no prefix is an order, or has its agent before it: “berikan kami”, “kami berikan”.',
    applies: (window) =>
      besideIs(window, -1, classSet('pron')) ||
      (besideIs(window, 1, OBJECTS) && (isBroken(window, 0) || REQUESTS.has(beside(window, -1)))),
    favours: ({ steps: [first, ...more] }) =>
      first?.kind === 'suffix' && first.affix !== '-an' && more.every(({ kind }) => kind === 'clitic'),
    bonus: 0.9,
  },
  {
    id: 'modal-verb',
    why: 'can and may stand before a verb: “dapat mendaftar”, “bisa datang”.',
    applies: (window) => besideIs(window, 1, classSet('v', 'vt', 'aux', 'adv')),
    favours: as(classSet('aux')),
    bonus: 0.3,
  },
  {
    id: 'dapat-object',
    why: 'dapat before a noun is to get: “dapat hadiah”.',
    forms: set('dapat'),
    applies: (window) => besideIs(window, 1, NOMINAL) && !besideIs(window, 1, VERBS),
    favours: as(classSet('vt')),
    bonus: 0.8,
  },
  {
    id: 'akan-feeling',
    why: 'After feelings akan is about: “takut akan gelap”.',
    forms: set('akan'),
    applies: (window) => FEELINGS.has(beside(window, -1)) && !besideIs(window, 1, VERBS),
    favours: as(classSet('prep')),
    bonus: 1,
  },
  {
    id: 'inside',
    why: 'dalam before a noun is in; at the end of a phrase, after a noun, deep: “laut dalam”.',
    forms: set('dalam'),
    applies: (window) =>
      classesBeside(window, -1)[0] === 'n' && (isBroken(window, 1) || POINTERS.has(beside(window, 1))),
    favours: as(classSet('a')),
    bonus: 0.8,
  },
  {
    id: 'when-clause',
    why: 'saat and ketika open a clause unless a preposition or a pointer makes nouns of them: “pada saat itu”.',
    forms: set('saat ketika'),
    applies: (window) => !TO_NOUNS.has(beside(window, -1)) && !POINTERS.has(beside(window, 1)),
    favours: as(classSet('conj')),
    bonus: 0.5,
  },
  {
    id: 'made-a-noun',
    why: '-nya on a verb or quality names it before what it is said of: “bertambahnya penduduk”.',
    applies: (window) => besideIs(window, 1, NOUNS) && !isBroken(window, 1),
    favours: ({ affixes, stem }, name) => name === 'n' && affixes.at(-1) === '-nya' && stem.classes[0] !== 'n',
    bonus: 0.6,
  },
  {
    id: 'past-time',
    why: 'lalu after a stretch of time is ago or last: “bulan lalu”.',
    forms: set('lalu'),
    applies: previousIs(TIMES),
    favours: as(classSet('a')),
    bonus: 1,
  },
  {
    id: 'occasion',
    why: 'After a number, an ordinal or setiap, kali counts occasions: “untuk kedua kali”.',
    forms: set('kali kalinya'),
    applies: (window) => ORDINALS.has(beside(window, -1)) || besideIs(window, -1, COUNTERS),
    favours: ({ stem }) => stem.id === 'kali#1',
    bonus: 0.6,
  },
  {
    id: 'river',
    why: 'A place that one goes to: “ke kali”; or a name: “Kali Ciliwung”.',
    forms: set('kali'),
    applies: (window) =>
      PLACED.has(beside(window, -1)) ||
      (isCapitalised(window.words[window.at]?.form ?? '') && isCapitalised(window.words[window.at + 1]?.form ?? '')),
    favours: ({ stem }) => stem.id === 'kali#2',
    bonus: 0.6,
  },
  {
    id: 'becoming',
    why: 'meN- on a quality is to become so, without an object: “makin mengurus”.',
    applies: (window) => hasNoObject(window) && (GROWING.has(beside(window, -1)) || BODIES.has(beside(window, -1))),
    favours: (reading) => meNOfAdjective(reading),
    bonus: 1.2,
  },
  {
    id: 'new-thing',
    why: 'baru after a noun is new; before a verb or a number just, only.',
    forms: set('baru'),
    applies: (window) => !besideIs(window, -1, NOUNS) && besideIs(window, 1, classSet('v', 'vt', 'num')),
    favours: as(classSet('adv')),
    bonus: 0.8,
  },
  {
    id: 'knowing',
    why: 'One knows; tofu does not follow a pronoun: “saya tahu”.',
    forms: set('tahu'),
    applies: (window) => besideIs(window, -1, classSet('pron', 'aux', 'neg')),
    favours: ({ stem }) => stem.id === 'tahu#1',
    bonus: 1.2,
  },
  {
    id: 'starting-time',
    why: 'mulai before a time is from: “mulai Senin”.',
    forms: set('mulai'),
    applies: (window) => TIMES.has(beside(window, 1)),
    favours: as(classSet('prep')),
    bonus: 0.9,
  },
];
