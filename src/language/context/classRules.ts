import type { WordClass } from '../lexicon/Entry';
import type { Rule } from './Rule';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const VERBS: readonly WordClass[] = ['v', 'vt'];
const NOMINAL: readonly WordClass[] = ['n', 'pron', 'name', 'num', 'det', 'cl'];
const OBJECTS: readonly WordClass[] = ['n', 'pron', 'name'];
const NOUNS: readonly WordClass[] = ['n', 'name'];

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
const GROWING = set(
  'semakin makin kian tampak terlihat terus tubuh tubuhnya badan badannya wajah wajahnya pipi pipinya',
);
const TIMES = set(
  'hari minggu pekan bulan tahun malam abad kuartal senin selasa rabu kamis jumat sabtu waktu beberapa',
);
const REQUESTS = set('tolong mari ayo jangan harap mohon silakan coba');
const OUTCOMES = set('berakhir bermain main selesai');
const YANG = set('yang');
const PLACED = set('di ke dari');
const FEELINGS = set(
  'takut sadar ingat lupa rindu cinta yakin percaya butuh haus kaya sayang kebutuhan kesadaran kepercayaan permintaan ' +
    'terkenal bangga penuh bosan harapan ancaman kekhawatiran ketakutan tahu mengerti',
);
const ORDINALS = set(
  'kedua ketiga keempat kelima pertama terakhir setiap tiap berapa beberapa banyak sering sekian ini',
);

/** Rules for any word, that look at the classes of the neighbours, or at one function word. */
export const CLASS_RULES: readonly Rule[] = [
  {
    id: 'preposition-noun',
    why: 'After di, pada, oleh … stands what one can name: “di halaman”.',
    before: { words: TO_NOUNS },
    favours: { as: NOMINAL },
    bonus: 0.8,
  },
  {
    id: 'noun-after-preposition',
    why: 'A preposition stands before what it governs: “sekitar kota”, “per jam”.',
    after: { classes: NOMINAL },
    favours: { as: ['prep'] },
    bonus: 0.3,
  },
  {
    id: 'nothing-after-preposition',
    why: 'So it is none at the end of a phrase: “warga sekitar.”; but menurutnya has it in -nya.',
    after: { edge: true },
    favours: { as: ['prep'], only: ['bare'] },
    bonus: -0.6,
  },
  {
    id: 'nothing-after-conjunction',
    why: 'Nor is a conjunction the last word of a phrase: “apa artinya”; alone before a comma it may be: “Artinya, …”.',
    notBefore: { edge: true },
    after: { edge: true },
    favours: { as: ['conj'] },
    bonus: -1,
  },
  {
    id: 'adverb-quality',
    why: 'An adverb stands before what it qualifies: “lebih baik”, “langsung pergi”.',
    after: { classes: ['a', 'v', 'vt', 'aux', 'neg'] },
    favours: { as: ['adv'] },
    bonus: 0.4,
  },
  {
    id: 'manner-adjective',
    why: '“dengan jelas”, “secara terbuka”: how something is done.',
    before: { words: MANNER },
    favours: { as: ['a', 'n'] },
    bonus: 0.3,
  },
  {
    id: 'auxiliary-verb',
    why: 'After akan, sudah, harus, untuk … comes what happens: “akan gelar razia”; aku is hardly to confess.',
    before: { words: AUXILIARIES },
    favours: { as: VERBS, never: ['pronoun'] },
    bonus: 0.7,
  },
  {
    id: 'auxiliary-no-noun',
    why: 'The same words hardly stand before a noun: not “akan rapat” as a meeting.',
    before: { words: AUXILIARIES },
    favours: { as: ['n'] },
    bonus: -0.4,
  },
  {
    id: 'negated-predicate',
    why: 'tidak and belum deny verbs and adjectives; nouns and pronouns have bukan.',
    before: { words: NEGATORS },
    favours: { as: ['v', 'vt', 'a', 'aux'], never: ['pronoun'] },
    bonus: 0.7,
  },
  {
    id: 'degree-adjective',
    why: 'What can be more or less is a quality: “sangat dalam”.',
    before: { words: DEGREES },
    favours: { as: ['a'] },
    bonus: 1,
  },
  {
    id: 'adjective-degree',
    why: '“jelas sekali”.',
    after: { words: FINAL_DEGREES },
    favours: { as: ['a'] },
    bonus: 0.6,
  },
  {
    id: 'counted-noun',
    why: 'para, sebuah, beberapa … and numbers stand before nouns: “dua pak”.',
    before: { words: DETERMINERS, classes: ['num'] },
    favours: { as: ['n', 'cl', 'num'], never: ['preposition'] },
    bonus: 0.7,
  },
  {
    id: 'pointed-noun',
    why: 'ini, itu, tersebut close a noun phrase: “rapat itu”.',
    notBefore: { classes: NOUNS },
    after: { words: POINTERS },
    favours: { as: ['n'] },
    bonus: 0.4,
  },
  {
    id: 'noun-yang',
    why: 'yang follows what it describes: “hak yang sama”.',
    after: { words: YANG },
    favours: { as: ['n', 'name', 'pron'] },
    bonus: 0.3,
  },
  {
    id: 'yang-predicate',
    why: 'After yang comes what describes: “hal yang memalukan”.',
    before: { words: YANG },
    favours: { as: ['v', 'vt', 'a'], never: ['pronoun'] },
    bonus: 0.5,
  },
  {
    id: 'object-noun',
    why: 'After an active verb comes its object: “memimpin rapat”; but “mencapai sekitar lima”.',
    before: { classes: ['vt'] },
    favours: { as: NOMINAL, never: ['preposition'] },
    bonus: 0.5,
  },
  {
    id: 'noun-quality',
    why: 'A quality follows its noun: “sikap tegas”, “sumur dalam”.',
    before: { classes: ['n'] },
    notAfter: { classes: OBJECTS },
    favours: { as: ['a'] },
    bonus: 0.2,
  },
  {
    id: 'outcome',
    why: 'How something ends or is played: “berakhir seri”.',
    before: { words: OUTCOMES },
    favours: { as: ['a'] },
    bonus: 0.6,
  },
  {
    id: 'agent-before-transitive',
    why: 'A stem with -kan or -i and no prefix has its agent before it: “kami berikan”.',
    before: { classes: ['pron'] },
    favours: { only: ['suffixAlone'] },
    bonus: 0.9,
  },
  {
    id: 'order-with-object',
    why: 'Or it is an order: “Berikan kami”, “tolong berikan buku itu”.',
    before: { words: REQUESTS, edge: true },
    notBefore: { classes: ['pron'] },
    after: { classes: OBJECTS },
    favours: { only: ['suffixAlone'] },
    bonus: 0.9,
  },
  {
    id: 'modal-verb',
    why: 'can and may stand before a verb: “dapat mendaftar”, “bisa datang”.',
    after: { classes: ['v', 'vt', 'aux', 'adv'] },
    favours: { as: ['aux'] },
    bonus: 0.3,
  },
  {
    id: 'made-a-noun',
    why: '-nya on a verb or quality names it before what it is said of: “bertambahnya penduduk”.',
    after: { classes: NOUNS },
    favours: { as: ['n'], only: ['named'] },
    bonus: 0.6,
  },
  {
    id: 'becoming',
    why: 'meN- on a quality is to become so, without an object: “makin mengurus”, “badannya mengurus”.',
    before: { words: GROWING },
    notAfter: { classes: OBJECTS },
    favours: { only: ['becoming'] },
    bonus: 1.2,
  },
];

/** Rules for single function words and homonyms. */
export const WORD_RULES: readonly Rule[] = [
  {
    id: 'per-unit',
    why: 'per before what is counted by is each, not a spring: “Rp500 per saham”.',
    forms: set('per'),
    after: { classes: NOMINAL },
    favours: { as: ['prep'] },
    bonus: 1,
  },
  {
    id: 'inside-of',
    why: 'The one word of place that is itself a preposition after another: “di dalam rumah”.',
    forms: set('dalam'),
    before: { words: PLACED },
    after: { classes: NOMINAL },
    favours: { as: ['prep'] },
    bonus: 0.8,
  },
  {
    id: 'inside',
    why: 'dalam before a noun is in; at the end of a phrase, after a noun, deep: “laut dalam”.',
    forms: set('dalam'),
    before: { classes: ['n'] },
    after: { words: POINTERS, edge: true },
    favours: { as: ['a'] },
    bonus: 0.8,
  },
  {
    id: 'dapat-object',
    why: 'dapat before a noun is to get: “dapat hadiah”.',
    forms: set('dapat'),
    after: { classes: NOMINAL },
    notAfter: { classes: VERBS },
    favours: { as: ['vt'] },
    bonus: 0.8,
  },
  {
    id: 'akan-feeling',
    why: 'After feelings akan is about: “takut akan gelap”.',
    forms: set('akan'),
    before: { words: FEELINGS },
    notAfter: { classes: VERBS },
    favours: { as: ['prep'] },
    bonus: 1,
  },
  {
    id: 'when-clause',
    why: 'saat and ketika open a clause unless a preposition or a pointer makes nouns of them: “pada saat itu”.',
    forms: set('saat ketika'),
    notBefore: { words: TO_NOUNS },
    notAfter: { words: POINTERS },
    favours: { as: ['conj'] },
    bonus: 0.5,
  },
  {
    id: 'past-time',
    why: 'lalu after a stretch of time is ago or last: “bulan lalu”.',
    forms: set('lalu'),
    before: { words: TIMES },
    favours: { as: ['a'] },
    bonus: 1,
  },
  {
    id: 'occasion',
    why: 'After a number, an ordinal or setiap, kali counts occasions: “untuk kedua kali”.',
    forms: set('kali kalinya'),
    before: { words: ORDINALS, classes: ['num'] },
    favours: { lexeme: 'kali#1' },
    bonus: 0.6,
  },
  {
    id: 'to-the-river',
    why: 'A place that one goes to: “ke kali”.',
    forms: set('kali'),
    before: { words: PLACED },
    favours: { lexeme: 'kali#2' },
    bonus: 0.6,
  },
  {
    id: 'river-name',
    why: 'Or a name: “Kali Ciliwung”.',
    forms: set('kali'),
    written: true,
    beforeCapital: true,
    notBefore: { words: PLACED },
    favours: { lexeme: 'kali#2' },
    bonus: 0.6,
  },
  {
    id: 'new-thing',
    why: 'baru after a noun is new; before a verb or a number just, only.',
    forms: set('baru'),
    notBefore: { classes: NOUNS },
    after: { classes: ['v', 'vt', 'num'] },
    favours: { as: ['adv'] },
    bonus: 0.8,
  },
  {
    id: 'knowing',
    why: 'One knows; tofu does not follow a pronoun: “saya tahu”.',
    forms: set('tahu'),
    before: { classes: ['pron', 'aux', 'neg'] },
    favours: { lexeme: 'tahu#1' },
    bonus: 1.2,
  },
  {
    id: 'starting-time',
    why: 'mulai before a time is from: “mulai Senin”.',
    forms: set('mulai'),
    after: { words: TIMES },
    favours: { as: ['prep'] },
    bonus: 0.9,
  },
];
