import type { SentenceWord } from '../../language/senses/SentenceWord';
import { wordsOf } from '../../language/text/words';
import type { Bilingual } from '../../lesson/Lesson';
import type { Option } from '../Option';
import { both, opening, quoted } from './both';
import type { Candidate } from './Candidate';
import { idAt } from './idAt';
import { groupOf } from './participants';
import type { QuizSource } from './QuizSource';
import { reportingVerb } from './reportingVerbs';
import { sayingsOf, sentenceAt, type Saying } from './sayings';
import { voicePairsOf, type VoicePair } from './voicePairs';

/** The same said another way: direct speech reported, the passive made active, the active passive. */
export function transform(source: QuizSource): readonly Candidate[] {
  return [
    ...sayingsOf(source).flatMap((saying) => reported(source, saying) ?? []),
    ...voicePairsOf(source).map((pair) => exchanged(source, pair)),
  ];
}

const WORDS = { least: 4, most: 16 } as const;
/** What changes when speech is reported besides pronouns, or is no statement, or not standard. */
const NO_STATEMENT =
  /[?!;:()"“”‘’]|\b(?:jangan|tolong|mari|ayo|silakan|harap|mohon|kamu|anda|kalian|kita|kemarin|besok|tadi|nanti|sekarang|hari ini|malam ini|di sini|ini|enggak|nggak|gak|kok|sih|dong|deh|ya|lho|loh|nih|tuh|aja|alhamdulillah|insyaallah|kira|pikir|jujur|bilang|cuma|siapa|apa|mana|bagaimana|mengapa|kenapa|kapan|berapa|gitu|makanya|dia|ia|beliau|mereka)\b|(?:lah|kah|ku|mu)\b/iu;
/** Pronouns of the speaker, and what they become. */
const SHIFT: Readonly<Record<string, { readonly to: string; readonly wrong: readonly string[] }>> = {
  saya: { to: 'dia', wrong: ['saya', 'mereka', 'Anda'] },
  aku: { to: 'dia', wrong: ['aku', 'mereka', 'kamu'] },
  kami: { to: 'mereka', wrong: ['kami', 'dia', 'kalian'] },
};

function reported(source: QuizSource, { kind, name, said, cue }: Saying): Candidate | null {
  const text = source.text.slice(...said);
  const length = wordsOf(text).length;
  if (
    kind !== 'direct' ||
    reportingVerb(cue.verb)?.force === 'write' ||
    length < WORDS.least ||
    length > WORDS.most ||
    NO_STATEMENT.test(text)
  )
    return null;
  const words = (sentenceAt(source, said[0])?.words ?? []).filter(
    ({ read: { span } }) => said[0] <= span[0] && span[1] <= said[1],
  );
  const pronouns = new Set(
    words.map(({ written }) => written.toLowerCase()).filter((word) => Object.hasOwn(SHIFT, word)),
  );
  const [pronoun] = pronouns;
  const shift = pronoun === undefined ? undefined : SHIFT[pronoun];
  if (pronoun === undefined || !shift || pronouns.size > 1 || !words.every((_, at) => isPlainAt(words, at)))
    return null;
  if (
    shift.to === 'dia' &&
    isOfOthers(
      source,
      words.slice(
        0,
        words.findIndex(({ written }) => written.toLowerCase() === pronoun),
      ),
    )
  )
    return null;
  const [first] = words;
  if (first && isOrder(first)) return null;
  const opens = first !== undefined && first.wordClass !== 'name' && !/^\p{Lu}{2}/u.test(first.written);
  const clause = opens ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  const say = (word: string) =>
    `${name} mengatakan bahwa ${clause.replace(new RegExp(`(?<!\\p{L})${pronoun}(?!\\p{L})`, 'giu'), word)}.`;
  const place = source.placeOf(said);
  return {
    question: {
      kind: 'transform',
      id: idAt('transform', place),
      prompt: both(
        'Which sentence reports these words correctly?',
        'Kalimat mana yang melaporkan ucapan ini dengan tepat?',
      ),
      passage: place,
      task: 'reported',
      answer: {
        kind: 'choose',
        options: [
          { text: { kind: 'indonesian', text: say(shift.to) }, why: null },
          ...shift.wrong.map((word): Option => ({
            text: { kind: 'indonesian', text: say(word) },
            why: whyNot(word, pronoun, name),
          })),
        ],
        key: 0,
      },
      evidence: [place, source.placeOf(cue.span)],
      explanation: both(
        `${quoted(opening(pronoun))} is ${name}'s word for ${pronoun === 'kami' ? 'a group with the speaker in it' : 'the speaker'}. Once the reporter tells it, it becomes ${quoted(shift.to)}, behind “bahwa” and without quotation marks.`,
        `${quoted(opening(pronoun))} adalah kata ${name} untuk ${pronoun === 'kami' ? 'kelompok yang mencakup pembicara' : 'dirinya sendiri'}. Kalau wartawan yang menceritakan, kata itu menjadi ${quoted(shift.to)}, di belakang “bahwa” dan tanpa tanda petik.`,
      ),
    },
    worth: 0.75,
    hardness: 0.5,
    about: `said ${said[0]}`,
    tells: [],
    hides: [],
  };
}

/** *Doakan saja …*: a verb without a prefix that opens a sentence. */
const isOrder = ({ wordClass, read: { readings } }: SentenceWord): boolean =>
  (wordClass === 'vt' || wordClass === 'v') && !/^(?:meN|ber|di|ter|ke)/u.test(readings[0]?.affixes[0] ?? '');

/** Whether words tell of somebody else, whom a *dia* behind them could mean as well. */
const isOfOthers = ({ discourse: { people } }: QuizSource, words: readonly SentenceWord[]): boolean =>
  words.some(
    ({ written, wordClass, read: { span } }, at) =>
      groupOf(written) !== null ||
      wordClass === 'name' ||
      (at > 0 && /^\p{Lu}/u.test(written)) ||
      people.some(({ spans }) => spans.some(([from, to]) => from <= span[0] && span[1] <= to)),
  );

/**
 * Whether a word leaves the sentence easy to report: no informal one, no conjunction that goes on; a pronoun stands neither behind a
 * noun, whose owner it would be, nor before one that only names it, nor opens an object-first sentence without its object.
 */
function isPlainAt(words: readonly SentenceWord[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word || word.read.readings[0]?.colloquial === true) return false;
  if (word.read.readings.length === 0 && /^\p{Ll}/u.test(word.written)) return false;
  if (at > 0 && word.parted && /^(?:dan|tapi|tetapi|jadi)$/iu.test(word.written)) return false;
  if (!Object.hasOwn(SHIFT, word.written.toLowerCase())) return true;
  if (next?.written.endsWith('nya') === true) return false;
  if (before?.wordClass === 'name' || (before && /^\p{Lu}/u.test(before.written) && at > 1)) return false;
  // As an object it would be whoever was named last.
  if ((before?.wordClass === 'v' || before?.wordClass === 'vt') && SHIFT[word.written.toLowerCase()]?.to === 'dia')
    return false;
  if (before?.wordClass === 'n' || next?.wordClass === 'n' || next?.wordClass === 'name') return false;
  const bare = next?.wordClass === 'vt' && next.read.readings[0]?.affixes[0] !== 'meN-';
  return !(at === 0 && bare);
}

function whyNot(word: string, pronoun: string, name: string): Bilingual {
  if (word === pronoun)
    return both(
      `Behind “bahwa”, ${quoted(word)} would be the reporter, not ${name}.`,
      `Di belakang “bahwa”, ${quoted(word)} berarti wartawan, bukan ${name}.`,
    );
  if (word === 'mereka')
    return both(
      `${name} speaks as one; “mereka” are several.`,
      `${name} berbicara sebagai satu orang; “mereka” lebih dari satu.`,
    );
  if (word === 'dia')
    return both(
      `${quoted(opening(pronoun))} are several; “dia” is one.`,
      `${quoted(opening(pronoun))} lebih dari satu orang; “dia” hanya satu.`,
    );
  return both(
    `${quoted(opening(word))} would be those who are spoken to.`,
    `${quoted(opening(word))} adalah orang yang diajak bicara.`,
  );
}

function exchanged(source: QuizSource, pair: VoicePair): Candidate {
  const { voice, agent, patient, before, active, passive, span, verb } = pair;
  const task = voice === 'active' ? 'passive' : 'active';
  const place = source.placeOf(span);
  const say = (subject: string, verb: string, other: string) => `${opening(subject)} ${before}${verb} ${other}.`;
  const key = task === 'passive' ? say(patient, passive, `oleh ${agent}`) : say(agent, active, patient);
  const wrong: readonly (readonly [string, Bilingual])[] =
    task === 'passive'
      ? [
          [
            say(patient, active, agent),
            both('That turns round who does it to whom.', 'Itu membalik siapa yang melakukannya terhadap siapa.'),
          ],
          [
            say(agent, passive, `oleh ${patient}`),
            both('That is passive, but of the wrong one.', 'Itu memang pasif, tetapi pelakunya tertukar.'),
          ],
          [
            say(patient, active, `oleh ${agent}`),
            both('“Oleh” does not go with a verb in meN-.', '“Oleh” tidak dipakai bersama kata kerja berawalan meN-.'),
          ],
        ]
      : [
          [
            say(patient, active, agent),
            both('That turns round who does it to whom.', 'Itu membalik siapa yang melakukannya terhadap siapa.'),
          ],
          [
            say(agent, passive, patient),
            both('That is still passive, and the wrong one does it.', 'Itu masih pasif, dan pelakunya tertukar.'),
          ],
          [
            say(agent, active, `oleh ${patient}`),
            both('“Oleh” does not go with a verb in meN-.', '“Oleh” tidak dipakai bersama kata kerja berawalan meN-.'),
          ],
        ];
  return {
    question: {
      kind: 'transform',
      id: idAt('transform', place, 'voice'),
      prompt:
        task === 'passive'
          ? both(
              'Which sentence says the same in the passive?',
              'Kalimat mana yang menyatakan hal yang sama dalam bentuk pasif?',
            )
          : both(
              'Which sentence says the same in the active?',
              'Kalimat mana yang menyatakan hal yang sama dalam bentuk aktif?',
            ),
      passage: place,
      task,
      answer: {
        kind: 'choose',
        options: [
          { text: { kind: 'indonesian', text: key }, why: null },
          ...wrong.map(([text, why]): Option => ({ text: { kind: 'indonesian', text }, why })),
        ],
        key: 0,
      },
      evidence: [place],
      explanation: both(
        `${quoted(opening(agent))} does it and ${quoted(patient)} is what it is done to. In the active who does it comes first, with ${quoted(active)}; in the passive what it is done to, with ${quoted(passive)}.`,
        `${quoted(opening(agent))} adalah pelakunya dan ${quoted(patient)} yang dikenai tindakan. Dalam bentuk aktif, pelaku berada di depan ${quoted(active)}; dalam bentuk pasif, yang dikenai tindakan berada di depan ${quoted(passive)}.`,
      ),
    },
    worth: 0.75,
    hardness: 0.5,
    about: `does ${place.block} ${source.placeOf(verb).spans[0]?.[0] ?? 0}`, // who does it is asked by another kind
    tells: [],
    hides: [],
  };
}
