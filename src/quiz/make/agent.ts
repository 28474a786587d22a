import type { SentenceWord } from '../../language/senses/SentenceWord';
import type { Span } from '../../language/text/Span';
import type { Bilingual } from '../../lesson/Lesson';
import type { Option } from '../Option';
import { shuffle } from '../shuffle';
import { both, opening, quoted } from './both';
import type { Candidate } from './Candidate';
import { idAt } from './idAt';
import { isSayingVerb } from '../../language/discourse/reportingVerbs';
import { nounPhraseAt } from './nounPhraseAt';
import { groupOf, isShortName, mayBeSame, participantsOf, type Participant } from './participants';
import type { QuizSource, SourceSentence } from './QuizSource';
import { trimmed } from './sayings';

/** Who does it, or that nobody is said to. Places are those of words of the sentence. */
type Doing =
  /** *Polisi menyita …*. */
  | { readonly kind: 'active'; readonly verb: number; readonly who: Participant }
  /** *ditangani oleh Polres*; without *oleh*: *ditangani Polres*. */
  | { readonly kind: 'passive'; readonly verb: number; readonly oleh: boolean; readonly who: Participant }
  /** *yang kami bangun*. */
  | { readonly kind: 'bare'; readonly verb: number; readonly pronoun: number }
  /** *digelar di Bogor*. */
  | { readonly kind: 'nobody'; readonly verb: number };

const WRONG = 3;

/** Who does what: in the active and the passive, with a bare stem, where nobody is named. */
export function agent(source: QuizSource): readonly Candidate[] {
  const participants = participantsOf(source);
  return source.sentences
    .filter(({ block }) => block.kind === 'paragraph')
    .flatMap((sentence) =>
      doingsIn(source, sentence, participants).flatMap(
        (doing) => candidateOf(source, sentence, doing, participants) ?? [],
      ),
    );
}

function doingsIn(
  source: QuizSource,
  sentence: SourceSentence,
  participants: readonly Participant[],
): readonly Doing[] {
  const { words } = sentence;
  const active = activeIn(sentence, participants);
  const others = words.flatMap((word, at): Doing | readonly Doing[] => {
    if (isPassive(word)) return passiveAt(source, sentence, at, participants) ?? [];
    return isBareAt(words, at) ? [{ kind: 'bare', verb: at, pronoun: at - 1 }] : [];
  });
  return active ? [active, ...others] : others;
}

/** A form in di- that says that something was done; not what is only said or thought of it. */
const isPassive = ({ written, read: { readings } }: SentenceWord): boolean =>
  readings[0]?.affixes[0] === 'di-' &&
  /^di\p{Ll}{3,}$/iu.test(written) &&
  !/nya$/iu.test(written) &&
  !STATES.test(written.toLowerCase());
const STATES =
  /^di(?:sebut|katakan|ketahui|harapkan|maksud|maksudkan|kenal|sapa|anggap|nilai|perkirakan|prediksi|proyeksikan|duga|kabarkan|laporkan|beritakan|pastikan|perlukan|butuhkan|beri|kasih|namai|juluki|jadikan|nyatakan|tunjuk|angkat|sebutkan|akui|tentukan|pungkiri|imbau|jelaskan|ungkapkan|kutip|lansir|temui|hubungi|konfirmasi|tanya|minta|sampaikan|dasari|lahirkan|pengaruhi|akibatkan|sebabkan|miliki|rasa|rasakan|tetapkan|nobatkan|pilih|lantik|daulat|percaya|panggil|ganti|vonis|tuntut|dakwa|kaitan|antaranya)/u;

/** *Polisi menyita barang bukti*: whoever opens the sentence, right before its verb in meN-, which is no verb of saying. */
function activeIn({ words, index }: SourceSentence, participants: readonly Participant[]): Doing | null {
  const who = participants.find(({ sentence, span }) => sentence === index && span[0] === words[0]?.read.span[0]);
  if (!who) return null;
  let at = words.findIndex(({ read: { span } }) => span[0] >= who.span[1]);
  while (at >= 0 && at < words.length && !words[at]!.parted && AUXILIARY.test(words[at]!.written)) at++;
  const verb = words[at];
  if (!verb || verb.parted || verb.wordClass !== 'vt' || verb.read.readings[0]?.affixes[0] !== 'meN-') return null;
  return SAYING.test(verb.written) || isSayingVerb(verb.written.toLowerCase().replace(/nya$/u, ''))
    ? null
    : { kind: 'active', verb: at, who };
}
const SAYING = /^(?:memiliki|mempunyai|merasa|menjadi|mengalami|mendapat|menerima|merupakan)/iu;

function passiveAt(
  source: QuizSource,
  sentence: SourceSentence,
  verb: number,
  participants: readonly Participant[],
): Doing | null {
  const { words } = sentence;
  const oleh = olehBehind(words, verb);
  if (oleh !== null) {
    const who = whoAt(source, sentence, oleh + 1, participants);
    return who && { kind: 'passive', verb, oleh: true, who };
  }
  if (words.slice(verb).some(({ written }) => /^oleh$/iu.test(written))) return null;
  const next = words[verb + 1];
  const who = next && !next.parted && isVerbal(words, verb) ? whoAt(source, sentence, verb + 1, participants) : null;
  if (who) return { kind: 'passive', verb, oleh: false, who };
  return isWithoutAgent(words, verb) ? { kind: 'nobody', verb } : null;
}

/** Whether what stands before a form in di- makes a clause of it: *modal disetor BUMN* is capital of some kind. */
function isVerbal(words: readonly SentenceWord[], verb: number): boolean {
  const before = words[verb - 1];
  if (!before || words[verb]!.parted) return true;
  return (
    /^(?:yang|itu|ini|tersebut|mudah|sulit|kunjung|pernah|sempat)$/iu.test(before.written) ||
    AUXILIARY.test(before.written) ||
    before.wordClass === 'adv' ||
    before.wordClass === 'aux' ||
    before.wordClass === 'neg'
  );
}

/** *dipukul dua kali oleh*, not *ditutup dengan doa oleh*. */
const BETWEEN: ReadonlySet<string> = new Set(['adv', 'a', 'num']);
const REACH = 4; // words between a verb and its *oleh*

function olehBehind(words: readonly SentenceWord[], verb: number): number | null {
  for (let at = verb + 1; at <= verb + REACH && at < words.length; at++) {
    const word = words[at]!;
    if (word.parted) return null;
    if (/^oleh$/iu.test(word.written)) return at;
    if (!BETWEEN.has(word.wordClass ?? '') && !/^(?:kali|secara|langsung)$/iu.test(word.written)) return null;
  }
  return null;
}

/** Whoever a noun phrase names that begins with a word: somebody of a name, a body, people; no cause. */
function whoAt(
  source: QuizSource,
  { words, index }: SourceSentence,
  at: number,
  participants: readonly Participant[],
): Participant | null {
  const phrase = nounPhraseAt(words, at);
  if (!phrase) return null;
  const text = source.text.slice(...phrase.span);
  const within = participants.filter(({ span }) => phrase.span[0] <= span[0] && span[1] <= phrase.span[1]);
  const person = within.find(({ kind }) => kind === 'person');
  const head = words[/^(?:para|sang|si|seorang|sejumlah)$/iu.test(words[at]!.written) ? at + 1 : at];
  const group = groupOf(head?.written ?? '');
  if (person && (group === null || /^\p{Lu}/u.test(head?.written ?? ''))) return { ...person, span: phrase.span };
  if (!head || (group === null && !isShortName(head.written) && !isDoerNoun(head))) return null;
  const kind = isShortName(head.written) || /\s\p{Lu}/u.test(text) ? 'body' : 'people';
  return { kind, text, span: phrase.span, group, role: '', sentence: index };
}

/** *penyidik, pedagang*: who does something by trade. */
const isDoerNoun = ({ wordClass, read: { readings } }: SentenceWord): boolean =>
  wordClass === 'n' && readings[0]?.affixes.length === 1 && readings[0].affixes[0] === 'peN-';

const ENDS =
  /^(?:di|pada|ke|dari|untuk|dengan|secara|sejak|saat|karena|agar|melalui|dalam|hingga|sampai|selama|setelah|sebelum|guna|demi|akibat|lantaran)$/iu;

/** Whether nothing behind a passive verb, and no other verb beside it, could say who does it. */
function isWithoutAgent(words: readonly SentenceWord[], verb: number): boolean {
  const next = words[verb + 1];
  if (words.length > 20 || (next && !next.parted && !ENDS.test(next.written))) return false;
  const others = words.filter((word, at) => at !== verb && (word.wordClass === 'v' || word.wordClass === 'vt'));
  return others.length === 0 && !words.some(({ written }) => /^(?:oleh|yang|kami|kita|saya|bersama)$/iu.test(written));
}

/** *Mereka* and *kita* may take in others whom the text names. */
const PRONOUNS = /^(?:kami|saya)$/iu;

/** *yang kami bangun*: a transitive stem without a prefix behind a pronoun, behind *yang*. */
function isBareAt(words: readonly SentenceWord[], at: number): boolean {
  const [verb, pronoun, yang] = [words[at], words[at - 1], words[at - 2]];
  if (!verb || !pronoun || !yang || verb.parted || pronoun.parted) return false;
  const [reading] = verb.read.readings;
  const affixes = reading?.affixes ?? [];
  const isStem = reading !== undefined && !affixes.some((affix) => /^(?:meN|di|ber|ter|pe|N)/u.test(affix));
  const verbal = reading?.stem.classes.includes('vt') === true || affixes.includes('-kan') || affixes.includes('-i');
  return (
    PRONOUNS.test(pronoun.written) && /^yang$/iu.test(yang.written) && isStem && verbal && verb.wordClass !== 'adv'
  );
}

function candidateOf(
  source: QuizSource,
  sentence: SourceSentence,
  doing: Doing,
  participants: readonly Participant[],
): Candidate | null {
  const verb = sentence.words[doing.verb];
  if (!verb) return null;
  const subject = subjectOf(source, sentence, doing);
  const wrong = wrongOptions(source, sentence, doing, participants, subject);
  if (
    wrong.length < 2 ||
    (doing.kind === 'nobody' && (subject === null || /^(?:ia|dia|mereka|beliau)$/iu.test(subject)))
  )
    return null;
  const written = verb.written.toLowerCase();
  const place = source.placeOf(verb.read.span);
  const passage = passageOf(source, sentence, proofOf(sentence, doing));
  return {
    question: {
      kind: 'agent',
      id: idAt('agent', place),
      prompt: both(
        `Who does what the verb ${quoted(written)} says here?`,
        `Siapa yang melakukan tindakan ${quoted(written)} di sini?`,
      ),
      passage: source.placeOf(passage),
      options: [{ text: keyOf(sentence, doing), why: null }, ...wrong],
      key: 0,
      evidence: [source.placeOf(proofOf(sentence, doing))],
      explanation: explanationOf(source, sentence, doing, subject),
    },
    worth: WORTH[doing.kind] + (doing.kind === 'passive' && !doing.oleh ? 0.1 : 0),
    hardness: HARDNESS[doing.kind],
    about: `does ${place.block} ${place.spans[0]?.[0] ?? 0}`,
    tells: [],
    hides: [],
  };
}

const HARDNESS = { active: 0.15, passive: 0.3, bare: 0.45, nobody: 0.45 } as const;
const LONG = 45; // words
const AROUND = 12; // words on each side of what proves it, of a long sentence

/** The sentence without the marks of a quotation and what stands beyond them; of a long one a stretch around. */
function passageOf({ text }: QuizSource, { words, span }: SourceSentence, [from, to]: Span): Span {
  let [start, end] = span;
  if (words.length > LONG) {
    const first = words.findIndex((one) => one.read.span[0] >= from);
    const last = words.findLastIndex((one) => one.read.span[1] <= to);
    start = words[Math.max(0, first - AROUND)]?.read.span[0] ?? start;
    end = words[Math.min(words.length - 1, last + AROUND)]?.read.span[1] ?? end;
  }
  const marksBefore = Math.max(...['"', '“', '”'].map((mark) => text.lastIndexOf(mark, from)));
  const marksBehind = Math.min(
    ...['"', '“', '”'].map((mark) => text.indexOf(mark, to)).filter((at) => at >= 0),
    Infinity,
  );
  return trimmed(text, [Math.max(start, marksBefore + 1), Math.min(end, marksBehind)]) ?? [from, to];
}

const WORTH = { active: 0.45, passive: 0.75, bare: 0.7, nobody: 0.65 } as const;

const NOT_SAID: Option['text'] = {
  kind: 'said',
  text: both('It is not said here', 'Tidak disebutkan di sini'),
};
const word = (text: string): Option['text'] => ({ kind: 'indonesian', text });

function keyOf({ words }: SourceSentence, doing: Doing): Option['text'] {
  if (doing.kind === 'nobody') return NOT_SAID;
  return word(doing.kind === 'bare' ? words[doing.pronoun]!.written.toLowerCase() : doing.who.text);
}

/** What stands before the verb, if it is a short noun phrase: what the thing is done to. */
function subjectOf({ text }: QuizSource, { words }: SourceSentence, { kind, verb }: Doing): string | null {
  if (kind === 'active') return null;
  let to = kind === 'bare' ? verb - 2 : verb;
  if (kind !== 'bare') {
    while (to > 0 && !words[to]!.parted && AUXILIARY.test(words[to - 1]!.written)) to--;
    if (words[to]?.parted) return null;
  }
  for (let from = Math.max(0, to - 5); from < to; from++) {
    const phrase = nounPhraseAt(words, from);
    const opens = from === 0 || words[from]!.parted;
    if (phrase?.to === to && (opens || kind === 'bare'))
      return decapitalised(text.slice(...phrase.span), words, phrase.from);
  }
  return null;
}
const AUXILIARY =
  /^(?:sudah|telah|sedang|akan|masih|belum|langsung|juga|kemudian|kini|pernah|bisa|dapat|harus|berhasil|segera|tidak|tak|lalu|turut|ikut)$/iu;

function wrongOptions(
  { discourse, random }: QuizSource,
  sentence: SourceSentence,
  doing: Doing,
  participants: readonly Participant[],
  subject: string | null,
): readonly Option[] {
  const who = 'who' in doing ? doing.who : null;
  const speakers = doing.kind === 'bare' ? speakersOf(discourse, sentence) : [];
  const near = (one: Participant) => Math.min(Math.abs(one.sentence - sentence.index), 4);
  const chosen: Participant[] = [];
  for (const one of shuffle(participants, random).toSorted((a, b) => near(a) - near(b))) {
    if (who && mayBeSame(one, who)) continue;
    if (subject !== null && isIn(subject, one.text)) continue;
    if (
      speakers.some((speaker) => mayBeSame(one, speaker)) ||
      (doing.kind === 'bare' && one.kind !== 'person' && one.group === 'state')
    )
      continue;
    if (!chosen.some((other) => mayBeSame(one, other))) chosen.push(one);
  }
  const named = chosen.map(({ text }): Option => ({ text: word(text), why: null }));
  const room = WRONG - (subject === null ? 0 : 1) - (doing.kind === 'nobody' ? 0 : 1);
  return [
    ...(subject === null ? [] : [{ text: word(subject), why: SUBJECT }]),
    ...named.slice(0, room),
    ...(doing.kind === 'nobody' ? [] : [{ text: NOT_SAID, why: null }]),
  ];
}

const isIn = (text: string, part: string): boolean =>
  text.toLowerCase().includes(part.toLowerCase()) || part.toLowerCase().includes(text.toLowerCase());

const SUBJECT: Bilingual = both('That is what it is done to.', 'Itu yang dikenai tindakan, bukan yang melakukannya.');

/** Without the capital that only the beginning of a sentence gives it. */
function decapitalised(phrase: string, words: readonly SentenceWord[], from: number): string {
  const word = words[from];
  const isName = word?.wordClass === 'name' || /^\p{Lu}{2}|^\p{L}+ \p{Lu}/u.test(phrase);
  return from === 0 && !isName ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

/** Who may be meant by *kami, saya*: who speaks in the sentence or around it. */
function speakersOf(
  { quotations, people }: QuizSource['discourse'],
  { span, index }: SourceSentence,
): readonly Participant[] {
  return quotations
    .filter(({ span: [from, to] }) => from < span[1] && span[0] < to)
    .flatMap(({ speaker }) => {
      const role = speaker?.role ?? (speaker && speaker.person !== null ? (people[speaker.person]?.role ?? '') : '');
      const group =
        role
          .split(/\P{L}+/u)
          .map(groupOf)
          .find((one) => one !== null) ?? null;
      return speaker ? [{ kind: 'person', text: speaker.name, span, group, role, sentence: index } as const] : [];
    });
}

function proofOf({ words }: SourceSentence, doing: Doing): Span {
  const verb = words[doing.verb]!.read.span;
  switch (doing.kind) {
    case 'active':
      return [doing.who.span[0], verb[1]];
    case 'passive':
      return [verb[0], doing.who.span[1]];
    case 'bare':
      return [words[doing.pronoun]!.read.span[0], verb[1]];
    case 'nobody':
      return verb;
    default:
      return doing satisfies never;
  }
}

function explanationOf(
  { text }: QuizSource,
  sentence: SourceSentence,
  doing: Doing,
  subject: string | null,
): Bilingual {
  const { words } = sentence;
  const verb = words[doing.verb]!.written.toLowerCase();
  const proof = quoted(text.slice(...proofOf(sentence, doing)));
  const done =
    subject === null
      ? both('', '')
      : both(
          ` ${quoted(opening(subject))} is what it is done to.`,
          ` ${quoted(opening(subject))} dikenai tindakan itu.`,
        );
  switch (doing.kind) {
    case 'active':
      return both(
        `In the active, who does it stands before the verb: ${proof}.`,
        `Dalam kalimat aktif, pelakunya berada di depan kata kerja: ${proof}.`,
      );
    case 'passive':
      return !doing.oleh
        ? both(
            `Behind the passive verb stands who does it, without “oleh”: ${proof}.${done.en}`,
            `Di belakang kata kerja pasif ada pelakunya, tanpa “oleh”: ${proof}.${done.id}`,
          )
        : both(
            `“Oleh” (by) stands before who does it: ${proof}.${done.en}`,
            `“Oleh” berada di depan pelakunya: ${proof}.${done.id}`,
          );
    case 'bare':
      return both(
        `In ${proof} the verb has no prefix, and who does it stands right before it.${done.en}`,
        `Dalam ${proof} kata kerjanya tanpa awalan, dan pelakunya tepat di depannya.${done.id}`,
      );
    case 'nobody':
      return both(
        `${quoted(opening(verb))} is passive, and no “oleh” and no name behind it says who does it.${done.en}`,
        `${quoted(opening(verb))} berbentuk pasif, dan tidak ada “oleh” atau nama di belakangnya yang menunjukkan pelakunya.${done.id}`,
      );
    default:
      return doing satisfies never;
  }
}
