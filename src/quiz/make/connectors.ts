import type { Bilingual } from '../../lesson/Lesson';
import { both } from './both';

/** What a connector says of the words behind it. */
export type Relation =
  | 'purpose'
  | 'reason'
  | 'result'
  | 'concession'
  | 'contrast'
  | 'condition'
  | 'time'
  | 'addition'
  | 'detail'
  | 'simultaneity';

/** A relation as a question says it. */
export interface RelationText {
  /** As an option: what the words behind the connector tell. */
  readonly option: Bilingual;
  /** A connector that says it for certain, and what it is in English. */
  readonly example: readonly [indonesian: string, english: string];
  /**
   * Relations that are surely wrong beside it. Left out is what is near: a purpose may be a result, what is conceded a contrast, and
   * what happens at the same time something further.
   */
  readonly wrong: readonly Relation[];
}

export const RELATIONS: Readonly<Record<Relation, RelationText>> = {
  purpose: {
    option: both('what is to be achieved', 'hal yang ingin dicapai'),
    example: ['agar', 'so that'],
    wrong: ['reason', 'concession', 'condition', 'contrast', 'time'],
  },
  reason: {
    option: both('why it is so', 'mengapa hal itu terjadi'),
    example: ['karena', 'because'],
    wrong: ['purpose', 'concession', 'condition', 'contrast'],
  },
  result: {
    option: both('what follows from it', 'apa yang terjadi karena hal itu'),
    example: ['sehingga', 'with the result that'],
    wrong: ['reason', 'concession', 'condition', 'contrast'],
  },
  concession: {
    option: both('what might have prevented it but does not', 'hal yang mungkin menghalangi, tetapi tidak'),
    example: ['meskipun', 'although'],
    wrong: ['reason', 'purpose', 'condition', 'time'],
  },
  contrast: {
    option: both('something that differs from what was said before', 'hal yang berbeda dari yang disebut sebelumnya'),
    example: ['tetapi', 'but'],
    wrong: ['reason', 'purpose', 'condition', 'time'],
  },
  condition: {
    option: both('under what condition it holds', 'syarat berlakunya hal itu'),
    example: ['jika', 'if'],
    wrong: ['reason', 'purpose', 'concession', 'contrast'],
  },
  time: {
    option: both('when it happens', 'kapan hal itu terjadi'),
    example: ['ketika', 'when'],
    wrong: ['purpose', 'concession', 'contrast'],
  },
  addition: {
    option: both('something further that also holds', 'hal lain yang juga berlaku'),
    example: ['selain itu', 'besides'],
    wrong: ['reason', 'purpose', 'condition', 'contrast'],
  },
  detail: {
    option: both('what or who exactly is meant', 'apa atau siapa yang dimaksud'),
    example: ['yaitu', 'namely'],
    wrong: ['purpose', 'concession', 'condition', 'contrast'],
  },
  simultaneity: {
    option: both('what is done at the same time', 'apa yang dilakukan pada waktu yang sama'),
    example: ['sambil', 'while'],
    wrong: ['purpose', 'concession', 'condition', 'contrast'],
  },
};

/** Where a connector is surely one. */
export type Where =
  /** Anywhere. */
  | 'any'
  /** Only where it opens the sentence: elsewhere it is, or may be, something else. */
  | 'opening'
  /** Only where it opens the sentence, and a mark follows. */
  | 'set-off'
  /** Where it opens the sentence, or a mark stands before it. */
  | 'clause'
  /** Where the engine reads it as a conjunction or preposition, and not as the noun or verb that is spelled alike. */
  | 'linking'
  /** Right behind a verb or a quality: `rusak akibat gempa`. */
  | 'after-event'
  /** Between two clauses, and no `tidak hanya` before it. */
  | 'between'
  /** Read as one, and something that happens behind it: a verb, or a noun made of one. */
  | 'before-event'
  /** Read as one, and not behind a verb of telling or knowing, where it may stand for `bahwa`. */
  | 'not-told'
  /** Read as one, and a verb behind it. */
  | 'before-verb'
  /** Where no verb of asking, hoping or making sure stands before it, which would have its content behind it. */
  | 'not-asked';

export interface Connector {
  readonly words: string;
  readonly relation: Relation;
  readonly where: Where;
  /** In English, and another word for it in Indonesian. */
  readonly means: Bilingual;
  /** A word that can take its place anywhere and says the same; null where none can be sure to. */
  readonly swap: string | null;
  /** Of the lexicon, 1 the commonest; of several words the band of a word as common. */
  readonly band: number;
}

const row = (
  words: string,
  relation: Relation,
  where: Where,
  en: string,
  id: string,
  band: number,
  swap: string | null = null,
): Connector => ({ words, relation, where, means: both(en, id), band, swap });

/**
 * Connectors that say one thing only, or only where `where` holds. Not here: `hingga, sementara, kalau, dengan, untuk, saat, selama,
 * bila, yang, bahkan, maka`, which say several. From the grammars of Sneddon (Indonesian: A Comprehensive Grammar, 2010) and Alwi et al. (Tata
 * Bahasa Baku Bahasa Indonesia, 2003), which class them like this.
 */
export const CONNECTORS: readonly Connector[] = [
  row('agar', 'purpose', 'not-asked', 'so that', 'supaya', 2, 'supaya'),
  row('supaya', 'purpose', 'not-asked', 'so that', 'agar', 2, 'agar'),
  row('guna', 'purpose', 'before-verb', 'in order to', 'untuk', 3, 'untuk'),
  row('karena', 'reason', 'any', 'because', 'sebab', 1),
  row('sebab', 'reason', 'set-off', 'for, because', 'karena', 2),
  row('lantaran', 'reason', 'linking', 'because', 'karena', 3, 'karena'),
  row('akibat', 'reason', 'after-event', 'because of', 'karena', 2, 'karena'),
  row('berkat', 'reason', 'linking', 'thanks to', 'karena', 3),
  row('gara-gara', 'reason', 'any', 'because of', 'karena', 3, 'karena'),
  row('pasalnya', 'reason', 'opening', 'for, because', 'sebab', 3),
  row('sehingga', 'result', 'any', 'so that, with the result that', 'akibatnya', 2),
  row('akibatnya', 'result', 'opening', 'as a result', 'oleh karena itu', 2),
  row('oleh karena itu', 'result', 'opening', 'therefore', 'jadi', 2),
  row('oleh sebab itu', 'result', 'opening', 'therefore', 'jadi', 2),
  row('karena itu', 'result', 'opening', 'therefore', 'jadi', 2),
  row('maka dari itu', 'result', 'opening', 'therefore', 'jadi', 2),
  row('dengan demikian', 'result', 'opening', 'thus', 'jadi', 3),
  row('meski', 'concession', 'linking', 'although', 'walaupun', 2, 'walaupun'),
  row('meskipun', 'concession', 'linking', 'although', 'walaupun', 2, 'walaupun'),
  row('walau', 'concession', 'linking', 'although', 'meskipun', 2, 'meskipun'),
  row('walaupun', 'concession', 'linking', 'although', 'meskipun', 2, 'meskipun'),
  row('kendati', 'concession', 'linking', 'although', 'meskipun', 4, 'meskipun'),
  row('kendatipun', 'concession', 'any', 'although', 'meskipun', 4, 'meskipun'),
  row('namun', 'contrast', 'clause', 'but, however', 'tetapi', 1),
  row('tetapi', 'contrast', 'between', 'but', 'namun', 1),
  row('tapi', 'contrast', 'between', 'but', 'tetapi', 1, 'tetapi'),
  row('akan tetapi', 'contrast', 'between', 'but, however', 'namun', 2),
  row('sedangkan', 'contrast', 'any', 'whereas', 'tetapi', 2),
  row('sebaliknya', 'contrast', 'opening', 'on the contrary', 'kebalikannya', 3),
  row('padahal', 'contrast', 'any', 'whereas, but in fact', 'sebenarnya', 3),
  row('meski demikian', 'contrast', 'opening', 'even so', 'namun', 3),
  row('meski begitu', 'contrast', 'opening', 'even so', 'namun', 3),
  row('meskipun demikian', 'contrast', 'opening', 'even so', 'namun', 3),
  row('meskipun begitu', 'contrast', 'opening', 'even so', 'namun', 3),
  row('walaupun demikian', 'contrast', 'opening', 'even so', 'namun', 3),
  row('namun demikian', 'contrast', 'opening', 'even so', 'namun', 3),
  row('kendati demikian', 'contrast', 'opening', 'even so', 'namun', 4),
  row('di sisi lain', 'contrast', 'opening', 'on the other hand', 'sebaliknya', 3),
  row('jika', 'condition', 'not-told', 'if', 'apabila', 1, 'apabila'),
  row('apabila', 'condition', 'not-told', 'if', 'jika', 2, 'jika'),
  row('asalkan', 'condition', 'any', 'provided that', 'dengan syarat', 3),
  row('setelah', 'time', 'before-event', 'after', 'sesudah', 1, 'sesudah'),
  row('sesudah', 'time', 'before-event', 'after', 'setelah', 1, 'setelah'),
  row('sebelum', 'time', 'before-event', 'before', 'lebih dahulu daripada', 1),
  row('ketika', 'time', 'linking', 'when', 'pada waktu', 1),
  row('seusai', 'time', 'before-event', 'after', 'setelah', 3, 'setelah'),
  row('usai', 'time', 'before-event', 'after', 'setelah', 3, 'setelah'),
  row('selain itu', 'addition', 'opening', 'besides', 'di samping itu', 2),
  row('di samping itu', 'addition', 'opening', 'besides', 'selain itu', 3),
  row('yakni', 'detail', 'any', 'namely', 'yaitu', 2, 'yaitu'),
  row('yaitu', 'detail', 'any', 'namely', 'yakni', 2, 'yakni'),
  row('sambil', 'simultaneity', 'any', 'while', 'seraya', 2, 'seraya'),
  row('seraya', 'simultaneity', 'any', 'while', 'sambil', 4, 'sambil'),
];

/** Of two things that a pair of connectors joins: which of them holds. */
export type Holding = 'both' | 'second';

export const HOLDINGS: Readonly<Record<Holding | 'first' | 'either', Bilingual>> = {
  both: both('both hold', 'keduanya berlaku'),
  first: both('only the first holds', 'hanya yang pertama yang berlaku'),
  second: both('only the second holds', 'hanya yang kedua yang berlaku'),
  either: both(
    'only one of them holds, and it is not said which',
    'hanya salah satu yang berlaku, dan tidak disebutkan yang mana',
  ),
};

/** Pairs, as the lexicon lists them, and what each is in English and in other Indonesian words. */
export const PAIRS: Readonly<Record<string, { readonly holds: Holding; readonly means: Bilingual }>> = {
  'tidak hanya … tetapi juga': { holds: 'both', means: both('not only … but also', '… dan juga …') },
  'tidak hanya … tapi juga': { holds: 'both', means: both('not only … but also', '… dan juga …') },
  'tidak hanya … namun juga': { holds: 'both', means: both('not only … but also', '… dan juga …') },
  'bukan hanya … tetapi juga': { holds: 'both', means: both('not only … but also', '… dan juga …') },
  'bukan hanya … tapi juga': { holds: 'both', means: both('not only … but also', '… dan juga …') },
  'bukan saja … tetapi juga': { holds: 'both', means: both('not only … but also', '… dan juga …') },
  'baik … maupun': { holds: 'both', means: both('both … and', '… dan juga …') },
  'bukan … melainkan': { holds: 'second', means: both('not … but', 'tidak …, tetapi …') },
};
