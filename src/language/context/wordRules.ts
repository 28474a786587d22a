import type { Rule } from './Rule';
import { NOMINAL, NOUNS, POINTERS, TO_NOUNS, VERBS, wordSet } from './ruleWords';

const TIMES = wordSet(
  'hari minggu pekan bulan tahun malam abad kuartal senin selasa rabu kamis jumat sabtu waktu beberapa',
);
const PLACED = wordSet('di ke dari');
const FEELINGS = wordSet(
  'takut sadar ingat lupa rindu cinta yakin percaya butuh haus kaya sayang kebutuhan kesadaran kepercayaan permintaan ' +
    'terkenal bangga penuh bosan harapan ancaman kekhawatiran ketakutan tahu mengerti',
);
const RANKS = wordSet(
  'jenderal komjen irjen brigjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigadir briptu bripda inspektur ajun ' +
    'komisaris',
);
const SERVICES = wordSet('pesan siap jasa layanan biaya ongkos');
const ORDINALS = wordSet(
  'kedua ketiga keempat kelima pertama terakhir setiap tiap berapa beberapa banyak sering sekian ini',
);

/** Rules for single function words and homonyms. */
export const WORD_RULES: readonly Rule[] = [
  {
    id: 'per-unit',
    why: 'per before what is counted by is each, not a spring: “Rp500 per saham”.',
    forms: wordSet('per'),
    after: { classes: NOMINAL },
    favours: { as: ['prep'] },
    bonus: 1,
  },
  {
    id: 'inside-of',
    why: 'The one word of place that is itself a preposition after another: “di dalam rumah”.',
    forms: wordSet('dalam'),
    before: { words: PLACED },
    after: { classes: NOMINAL },
    favours: { as: ['prep'] },
    bonus: 0.8,
  },
  {
    id: 'inside',
    why: 'dalam before a noun is in; at the end of a phrase, after a noun, deep: “laut dalam”.',
    forms: wordSet('dalam'),
    before: { classes: ['n'] },
    after: { words: POINTERS, edge: true },
    favours: { as: ['a'] },
    bonus: 0.8,
  },
  {
    id: 'dapat-object',
    why: 'dapat before a noun is to get: “dapat hadiah”.',
    forms: wordSet('dapat'),
    after: { classes: NOMINAL },
    notAfter: { classes: VERBS },
    favours: { as: ['vt'] },
    bonus: 0.8,
  },
  {
    id: 'akan-feeling',
    why: 'After feelings akan is about: “takut akan gelap”.',
    forms: wordSet('akan'),
    before: { words: FEELINGS },
    notAfter: { classes: VERBS },
    favours: { as: ['prep'] },
    bonus: 1,
  },
  {
    id: 'when-clause',
    why: 'saat and ketika open a clause unless a preposition or a pointer makes nouns of them: “pada saat itu”.',
    forms: wordSet('saat ketika'),
    notBefore: { words: TO_NOUNS },
    notAfter: { words: POINTERS },
    favours: { as: ['conj'] },
    bonus: 0.5,
  },
  {
    id: 'past-time',
    why: 'lalu after a stretch of time is ago or last: “bulan lalu”.',
    forms: wordSet('lalu'),
    before: { words: TIMES },
    favours: { as: ['a'] },
    bonus: 1,
  },
  {
    id: 'occasion',
    why: 'After a number, an ordinal or setiap, kali counts occasions: “untuk kedua kali”.',
    forms: wordSet('kali kalinya'),
    before: { words: ORDINALS, classes: ['num'] },
    favours: { lexeme: 'kali#1' },
    bonus: 0.6,
  },
  {
    id: 'to-the-river',
    why: 'A place that one goes to: “ke kali”.',
    forms: wordSet('kali'),
    before: { words: PLACED },
    favours: { lexeme: 'kali#2' },
    bonus: 0.6,
  },
  {
    id: 'river-name',
    why: 'Or a name: “Kali Ciliwung”.',
    forms: wordSet('kali'),
    written: true,
    beforeCapital: true,
    notBefore: { words: PLACED },
    favours: { lexeme: 'kali#2' },
    bonus: 0.6,
  },
  {
    id: 'new-thing',
    why: 'baru after a noun is new; before a verb or a number just, only.',
    forms: wordSet('baru'),
    notBefore: { classes: NOUNS },
    after: { classes: ['v', 'vt', 'num'] },
    favours: { as: ['adv'] },
    bonus: 0.8,
  },
  {
    id: 'knowing',
    why: 'One knows; tofu does not follow a pronoun: “saya tahu”.',
    forms: wordSet('tahu'),
    before: { classes: ['pron', 'aux', 'neg'] },
    favours: { lexeme: 'tahu#1' },
    bonus: 1.2,
  },
  {
    id: 'for-someone',
    why: 'bagi with a pronoun is for, not a bare verb with its object, unless somebody stands before it: “penting baginya”.',
    forms: wordSet('baginya bagimu'),
    notBefore: { classes: ['pron'] },
    favours: { lexeme: 'bagi#2' },
    bonus: 1.2,
  },
  {
    id: 'starting-time',
    why: 'mulai before a time is from: “mulai Senin”.',
    forms: wordSet('mulai'),
    after: { words: TIMES },
    favours: { as: ['prep'] },
    bonus: 0.9,
  },
  {
    id: 'between-things',
    why: 'antar between nouns is between, though it should be written together; people deliver: “kerja sama antar negara”.',
    forms: wordSet('antar'),
    before: { classes: ['n', 'a'] },
    notBefore: { words: SERVICES },
    after: { classes: ['n'] },
    favours: { lexeme: 'antar#2' },
    bonus: 3,
  },
  {
    id: 'police-rank',
    why: 'Behind a rank, pol is the police: “Irjen Pol”.',
    forms: wordSet('pol'),
    before: { words: RANKS },
    favours: { lexeme: 'pol#2' },
    bonus: 2,
  },
  {
    id: 'photo-credit',
    why: 'Capitalised behind a mark and before one it is whose photograph it is, no dock: “(Dok. Pribadi)”.',
    forms: wordSet('dok'),
    written: true,
    gap: 'other',
    after: { edge: true },
    favours: { lexeme: 'Dok' },
    bonus: 3,
  },
];
