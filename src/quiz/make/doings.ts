import { isSayingVerb } from '../../language/discourse/reportingVerbs';
import type { SentenceWord } from '../../language/senses/SentenceWord';
import { nounPhraseAt } from './nounPhraseAt';
import { groupOf, isShortName, type Participant } from './participants';
import type { QuizSource, SourceSentence } from './QuizSource';

/** Who does it, or that nobody is said to. Places are those of words of the sentence. */
export type Doing =
  /** *Polisi menyita …*. */
  | { readonly kind: 'active'; readonly verb: number; readonly who: Participant }
  /** *ditangani oleh Polres*; without *oleh*: *ditangani Polres*. */
  | { readonly kind: 'passive'; readonly verb: number; readonly oleh: boolean; readonly who: Participant }
  /** *yang kami bangun*. */
  | { readonly kind: 'bare'; readonly verb: number; readonly pronoun: number }
  /** *digelar di Bogor*. */
  | { readonly kind: 'nobody'; readonly verb: number };

/** Who does what in a sentence, as far as its form makes it sure. */
export function doingsIn(
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

/** What may stand between who or what a clause is about and its verb. */
export const AUXILIARY =
  /^(?:sudah|telah|sedang|akan|masih|belum|langsung|juga|kemudian|kini|pernah|bisa|dapat|harus|berhasil|segera|tidak|tak|lalu|turut|ikut)$/iu;
