import { shuffle } from '../shuffle';
import type { SentenceWord } from '../../language/senses/SentenceWord';
import type { SenseHere } from '../../language/senses/sensesHere';
import type { Span } from '../../language/text/Span';
import type { Bilingual } from '../../lesson/Lesson';
import type { Option } from '../Option';
import type { QuestionOf } from '../questionKinds';
import { both, opening, quoted } from './both';
import type { Candidate } from './Candidate';
import { CONNECTORS, HOLDINGS, PAIRS, RELATIONS, type Connector, type Holding, type Where } from './connectors';
import { idAt } from './idAt';
import { bandWorth } from './levelBands';
import type { QuizSource, SourceSentence } from './QuizSource';

/** What connectors say of what they join, where that is sure. */
export const connector = (source: QuizSource): readonly Candidate[] =>
  source.sentences
    .filter(({ block }) => block.kind === 'paragraph')
    .flatMap((sentence) => [
      ...linksIn(sentence).map((link) => linkQuestion(source, sentence, link)),
      ...sentence.senses.flatMap((sense) => pairQuestion(source, sentence, sense) ?? []),
    ]);

/** A connector in a sentence: places of its first and last word. */
interface Link {
  readonly connector: Connector;
  readonly first: number;
  readonly last: number;
}

const LONGEST_FIRST = CONNECTORS.toSorted((one, other) => other.words.length - one.words.length);
const LEAST_BEHIND = 2; // words that follow

function linksIn({ words, senses }: SourceSentence): readonly Link[] {
  const taken = new Set<number>();
  const links: Link[] = [];
  const forms = words.map(({ written }) => written.toLowerCase());
  for (const found of LONGEST_FIRST) {
    const parts = found.words.split(' ');
    for (let first = 0; first + parts.length + LEAST_BEHIND <= forms.length; first++) {
      const places = parts.map((_, nth) => first + nth);
      if (!parts.every((part, nth) => forms[first + nth] === part) || places.some((place) => taken.has(place)))
        continue;
      for (const place of places) taken.add(place);
      const last = first + parts.length - 1;
      if (standsThere(found.where, words, first, last) && !isWithinOther(words, senses, places))
        links.push({ connector: found, first, last });
    }
  }
  return links;
}

/** Whether one of its words belongs to a phrase that has others as well: `tetapi` in `tidak hanya … tetapi juga`. */
const isWithinOther = (
  words: readonly SentenceWord[],
  senses: readonly SenseHere[],
  places: readonly number[],
): boolean => {
  const own = new Set(places.map((place) => words[place]?.token));
  return senses.some(({ tokens }) => tokens.some((token) => own.has(token)) && tokens.some((token) => !own.has(token)));
};

/** Verbs and nouns, by root, whose content stands behind `agar`: it says what was asked, no purpose. */
const ASKING: ReadonlySet<string> = new Set(
  'minta imbau harap pesan desak saran ingin ajak perintah instruksi dorong usul larang ingat seru tuntut wanti anjur mohon izin pasti jaga usaha upaya nasihat tegas tekan rekomendasi sepakat setuju janji doa pinta arah himbau ikhtiar kehendak mau cita kampanye sosialisasi atur tetap cegah putus kata ujar tambah sampai'.split(
    ' ',
  ),
);
/** Before a reason they deny it; behind a condition they compare. */
const DENYING: ReadonlySet<string> = new Set(['bukan', 'tidak', 'tak', 'tanpa']);
const COMPARING = /^(?:dibanding(?:kan)?|dilihat|ditinjau|dihitung|ditambah|perlu|mungkin|bisa|memungkinkan)$/;
const EVENTS: ReadonlySet<string> = new Set(['v', 'vt', 'a']);
const LINKING: ReadonlySet<string> = new Set(['conj', 'prep']);

/** `Terungkap jika …`: informal for `bahwa`. `Berbeda jika …` compares. */
const TELLING: ReadonlySet<string> = new Set(
  'ungkap tahu sebut kata sadar yakin duga aku lihat nyata bukti jelas tutur tambah beda tegas kabar lapor paham percaya kira anggap rasa ingat ketahui terang tanya sama'.split(
    ' ',
  ),
);
const SPAN_OF_TIME = /^(?:waktu|rentang|masa|hari|jam|menit|bulan|tahun|saat|detik|pekan|minggu)$/;

/** Before `tetapi … juga`: both hold. */
const ADDING = /^(?:tidak|tak|bukan|bukannya) (?:hanya|sekadar|sekedar|cuma|saja|semata)$/;

/** What happens: a verb, or a noun made of one. `Kedua setelah Bogor` is no time. */
const isEvent = ({
  written,
  wordClass,
  read: {
    readings: [reading],
  },
}: SentenceWord): boolean =>
  (reading !== undefined && !/^\p{Lu}/u.test(written) && (wordClass === 'v' || wordClass === 'vt')) ||
  (wordClass === 'n' && (reading?.affixes.includes('-an') ?? false) && (reading?.affixes.length ?? 0) > 1);

function standsThere(where: Where, words: readonly SentenceWord[], first: number, last: number): boolean {
  const [word, before, next] = [words[first], words[first - 1], words[last + 1]];
  if (!word || !next) return false;
  if (before && DENYING.has(before.written.toLowerCase())) return false;
  if (COMPARING.test(next.written.toLowerCase()) || next.wordClass === 'num') return false;
  const isLinking = LINKING.has(word.wordClass ?? '');
  const forms = words.map(({ written }) => written.toLowerCase());
  switch (where) {
    case 'any':
      return !next.parted;
    case 'between':
      return (
        !next.parted &&
        next.written !== 'juga' &&
        !forms.slice(0, first).some((_, at) => ADDING.test(forms.slice(at, at + 2).join(' ')))
      );
    case 'before-event':
      return isLinking && !next.parted && isEvent(next) && !SPAN_OF_TIME.test(before?.written ?? '');
    case 'not-told':
      return isLinking && !next.parted && (first === 0 || word.parted || !TELLING.has(before?.root ?? ''));
    case 'opening':
      return first === 0;
    case 'set-off':
      return first === 0 && next.parted;
    case 'after-event':
      return !word.parted && !next.parted && EVENTS.has(before?.wordClass ?? '');
    case 'clause':
      return (first === 0 || word.parted) && next.written !== 'juga';
    case 'linking':
      return isLinking && !next.parted;
    case 'before-verb':
      return isLinking && (next.wordClass === 'vt' || next.wordClass === 'v');
    case 'not-asked':
      return first > 2 && !next.parted && !words.slice(0, first).some(({ root }) => ASKING.has(root));
    default:
      return where satisfies never;
  }
}

const BEHIND = 8; // words that an explanation quotes
const FEW = 4; // of which so many even over a mark

function linkQuestion(
  source: QuizSource,
  sentence: SourceSentence,
  { connector: found, first, last }: Link,
): Candidate {
  const { words } = sentence;
  const place = source.placeOf([words[first]!.read.span[0], words[last]!.read.span[1]]);
  const { relation, means } = found;
  const asked =
    found.swap !== null && source.random() < 0.5 ? swapAsked(found, found.swap, source) : relationAsked(found, source);
  const behind = quoted(behindText(source.text, sentence, last));
  const shown = quoted(opening(found.words));
  const { option } = RELATIONS[relation];
  const before = source.sentences[sentence.index - 1];
  const context = first === 0 && before ? [source.placeOf(before.span)] : [];
  return {
    question: {
      kind: 'connector',
      id: idAt('connector', place),
      prompt: asked.prompt,
      passage: place,
      options: asked.options,
      key: 0,
      evidence: [...context, source.placeOf(sentence.span)],
      explanation: both(
        `${shown} means ‘${means.en}’${found.swap === null ? '' : `, as ${quoted(found.swap)} does`}. The words after it, ${behind}, tell ${option.en}.`,
        `${shown} sama artinya dengan ${quoted(means.id)}. Kata-kata sesudahnya, ${behind}, menyatakan ${option.id}.`,
      ),
    },
    worth: 0.45 + bandWorth(source.level, found.band),
    hardness: 0.15 + found.band / 8,
    about: `connector ${relation}`,
    tells: [],
    hides: [],
  };
}

type Asked = Pick<QuestionOf['connector'], 'prompt' | 'options'>;
const WRONG = 3;

/** What the words behind it tell. */
function relationAsked({ words, relation }: Connector, { random }: QuizSource): Asked {
  return {
    prompt: both(
      `What do the words after ${quoted(words)} tell?`,
      `Apa yang dinyatakan oleh kata-kata sesudah ${quoted(words)}?`,
    ),
    options: [
      { text: { kind: 'said', text: RELATIONS[relation].option }, why: null },
      ...shuffle(RELATIONS[relation].wrong, random)
        .slice(0, WRONG)
        .map((other): Option => {
          const [indonesian, english] = RELATIONS[other].example;
          return {
            text: { kind: 'said', text: RELATIONS[other].option },
            why: both(
              `For that there would be a word like ${quoted(indonesian)} (‘${english}’).`,
              `Untuk itu dipakai kata seperti ${quoted(indonesian)}.`,
            ),
          };
        }),
    ],
  };
}

/** Which word could take its place. */
function swapAsked({ words, relation }: Connector, swap: string, { random }: QuizSource): Asked {
  return {
    prompt: both(
      `Which word could stand in place of ${quoted(words)} here with the same meaning?`,
      `Kata mana yang dapat menggantikan ${quoted(words)} di sini dengan arti yang sama?`,
    ),
    options: [
      { text: { kind: 'indonesian', text: swap }, why: null },
      ...shuffle(RELATIONS[relation].wrong, random)
        .slice(0, WRONG)
        .map((other): Option => {
          const [indonesian, english] = RELATIONS[other].example;
          return {
            text: { kind: 'indonesian', text: indonesian },
            why: both(
              `${quoted(opening(indonesian))} (‘${english}’) tells ${RELATIONS[other].option.en}.`,
              `${quoted(opening(indonesian))} menyatakan ${RELATIONS[other].option.id}.`,
            ),
          };
        }),
    ],
  };
}

/** What follows a word, up to a mark or some words on. */
function behindText(text: string, { words, span }: SourceSentence, last: number): string {
  let to = last + 1;
  const isMarked = (at: number) =>
    /["“”()]|['‘’](?!\p{L})|(?<!\p{L})['‘’]/u.test(text.slice(words[at]!.read.span[1], words[at + 1]!.read.span[0]));
  while (to + 1 < words.length && to - last < BEHIND && !isMarked(to) && (!words[to + 1]!.parted || to - last < FEW))
    to++;
  const stretch: Span = [words[last + 1]!.read.span[0], words[to]!.read.span[1]];
  const more = /^[\s.!?”"’')\]]*$/u.test(text.slice(stretch[1], span[1])) ? '' : ' …';
  return `${text.slice(...stretch)}${more}`;
}

function pairQuestion(
  source: QuizSource,
  { paragraph, span, words }: SourceSentence,
  { tokens, headword }: SenseHere,
): Candidate | null {
  const pair = Object.hasOwn(PAIRS, headword) ? PAIRS[headword] : undefined;
  if (!pair || isDenied(words, tokens[0] ?? 0)) return null;
  const place = source.placeOf(
    ...together(
      source.text,
      tokens.map((token) => paragraph.tokens[token]!.span),
    ),
  );
  const { holds, means } = pair;
  const others = (['both', 'first', 'second', 'either'] as const).filter((one) => one !== holds);
  return {
    question: {
      kind: 'connector',
      id: idAt('connector', place),
      prompt: both(
        `Two things are joined by ${quoted(headword)}. Which of them holds, according to the sentence?`,
        `Dua hal dihubungkan dengan ${quoted(headword)}. Mana yang berlaku menurut kalimat ini?`,
      ),
      passage: place,
      options: [holds, ...others].map((one): Option => ({
        text: { kind: 'said', text: HOLDINGS[one] },
        why: one === holds ? null : WHY[holds],
      })),
      key: 0,
      evidence: [source.placeOf(span)],
      explanation: both(
        `${quoted(opening(headword))} means ‘${means.en}’: ${HOLDINGS[holds].en}.`,
        `${quoted(opening(headword))} berarti “${means.id}”: ${HOLDINGS[holds].id}.`,
      ),
    },
    worth: 0.8,
    hardness: 0.4,
    about: `connector ${headword}`,
    tells: [],
    hides: [],
  };
}

const WHY: Readonly<Record<Holding, Bilingual>> = {
  both: both(
    'The second is added to the first; neither is denied.',
    'Yang kedua ditambahkan pada yang pertama; tidak ada yang disangkal.',
  ),
  second: both(
    '“Bukan” denies the first; the second takes its place.',
    '“Bukan” menyangkal yang pertama; yang kedua menggantikannya.',
  ),
};

/** Whether something before a pair is denied: then neither may hold. */
const isDenied = (words: readonly SentenceWord[], token: number): boolean =>
  words.some((word) => word.token < token && DENYING.has(word.written.toLowerCase()));

/** Spans that only white space parts as one. */
function together(text: string, spans: readonly Span[]): readonly Span[] {
  const made: Span[] = [];
  for (const span of spans) {
    const last = made.at(-1);
    if (last && text.slice(last[1], span[0]).trim() === '') made[made.length - 1] = [last[0], span[1]];
    else made.push(span);
  }
  return made;
}
