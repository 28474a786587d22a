import { lexemeOf } from '../../language/glosses/lexemeOf';
import { voicesOf } from '../../language/dictionary/voicesOf';
import type { SentenceWord } from '../../language/senses/SentenceWord';
import type { Span } from '../../language/text/Span';
import { nounPhraseAt } from './nounPhraseAt';
import type { QuizSource, SourceSentence } from './QuizSource';

/** A simple clause of who does what to whom, and its verb in both voices. */
export interface VoicePair {
  /** As the text has it. */
  readonly voice: 'active' | 'passive';
  readonly sentence: SourceSentence;
  /** Of the verb. */
  readonly verb: Span;
  /** From the first word of the clause to its last. */
  readonly span: Span;
  readonly agent: string;
  readonly patient: string;
  /** Whether it could do something, too. */
  readonly isPatientDoer: boolean;
  /** What stands before the verb: `sedang `; empty for nothing. */
  readonly before: string;
  readonly active: string;
  readonly passive: string;
}

/** The clauses of a text that are no more than two noun phrases and a verb between them. */
export const voicePairsOf = (source: QuizSource): readonly VoicePair[] =>
  source.sentences
    .filter(({ block }) => block.kind === 'paragraph')
    .flatMap((sentence) => pairIn(source, sentence) ?? []);

const AUXILIARY = /^(?:sudah|telah|sedang|akan|masih|kini|langsung)$/iu;
const PASSIVE = /^di\p{Ll}{3,}$/u;
/** Pronouns and what leads back would have to change too; a name of a thing is no doer, and a day belongs to neither. */
const NO_PART =
  /\b(?:saya|kami|kita|aku|dia|ia|mereka|anda|kamu|pihaknya|\p{L}+nya|hal|itu|ini|soal|mengenai|tentang|lalu|kemarin|tadi|besok|pekan|hari|malam|pagi|siang|sore|bulan|tahun)\b/iu;

function pairIn(source: QuizSource, sentence: SourceSentence): VoicePair | null {
  const { words } = sentence;
  const start = words[0]?.parted && /^(?:saat|usai|menurut|namun)$/iu.test(words[0].written) ? -1 : 0;
  if (start < 0) return null;
  const first = nounPhraseAt(words, 0);
  if (!first) return null;
  let verb = first.to;
  while (verb < words.length && !words[verb]!.parted && AUXILIARY.test(words[verb]!.written)) verb++;
  const [word, next] = [words[verb], words[verb + 1]];
  if (!word || !next || word.parted || next.parted) return null;
  const forms = formsOf(source, word);
  if (!forms) return null;
  const voice = word.written === forms.passive ? 'passive' : word.written === forms.active ? 'active' : null;
  const oleh = /^oleh$/iu.test(next.written);
  const last = nounPhraseAt(words, oleh ? verb + 2 : verb + 1);
  if (!voice || !last || (voice === 'active' && oleh) || !isEnd(words, last.to)) return null;
  const [one, other] = [decapitalised(source, words, first.from, first.span), source.text.slice(...last.span)];
  const [agent, patient] = voice === 'active' ? [one, other] : [other, one];
  if (NO_PART.test(agent) || NO_PART.test(patient) || !isDoer(words, voice === 'active' ? first.from : last.from))
    return null;
  const isPatientDoer = isDoer(words, voice === 'active' ? last.from : first.from);
  const before = words
    .slice(first.to, verb)
    .map(({ written }) => `${written} `)
    .join('');
  return {
    voice,
    sentence,
    verb: word.read.span,
    span: [first.span[0], last.span[1]],
    agent,
    patient,
    isPatientDoer,
    before,
    ...forms,
  };
}

function formsOf({ lexicon }: QuizSource, { written, read: { readings }, wordClass }: SentenceWord) {
  const [reading] = readings;
  if (!reading || (wordClass !== 'vt' && !PASSIVE.test(written))) return null;
  if (reading.steps.some(({ kind }) => kind === 'clitic' || kind === 'respelling')) return null;
  const lexeme = lexemeOf(reading, lexicon);
  const voices = lexeme && voicesOf(lexeme, lexicon);
  return voices ? { active: voices.active.form, passive: voices.passive.form } : null;
}

const AFTER = /^(?:di|pada|dari|dengan|untuk|sejak|saat|karena|melalui|dalam|selama|ketika|setelah|usai|sebelum)$/iu;

/** Whether a noun phrase is all of what stands there. */
function isEnd(words: readonly SentenceWord[], to: number): boolean {
  const next = words[to];
  return !next || next.parted || AFTER.test(next.written);
}

/** Whether a noun phrase begins with a name or with people: things do little. */
function isDoer(words: readonly SentenceWord[], from: number): boolean {
  const word = words[from];
  return (
    word !== undefined &&
    (word.wordClass === 'name' || DOERS.test(word.written) || (from > 0 && /^\p{Lu}/u.test(word.written)))
  );
}
const DOERS =
  /^(?:polisi|warga|petugas|pemerintah|pemerintahan|tim|aparat|penyidik|pelaku|korban|masyarakat|mahasiswa|siswa|massa|relawan|guru|dokter|hakim|jaksa|presiden|menteri|bupati|gubernur|perusahaan|bank|kementerian|dinas|badan|polres|polsek|polda|tersangka|nelayan|petani|buruh|pengemudi|sopir|pelatih|pemain)$/iu;

/** Without the capital that only the beginning of the sentence gives it. */
function decapitalised({ text }: QuizSource, words: readonly SentenceWord[], from: number, span: Span): string {
  const phrase = text.slice(...span);
  const isName =
    words[from]?.wordClass === 'name' || /^\p{Lu}[\p{Lu}\d]/u.test(phrase) || /^\p{L}+ \p{Lu}/u.test(phrase);
  return from === 0 && !isName ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
