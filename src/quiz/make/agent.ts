import type { SentenceWord } from '../../language/senses/SentenceWord';
import type { Span } from '../../language/text/Span';
import type { Bilingual } from '../../lesson/Lesson';
import type { Option } from '../Option';
import { shuffle } from '../shuffle';
import { both, opening, quoted } from './both';
import type { Candidate } from './Candidate';
import { idAt } from './idAt';
import { AUXILIARY, doingsIn, type Doing } from './doings';
import { nounPhraseAt } from './nounPhraseAt';
import { groupOf, mayBeSame, participantsOf, type Participant } from './participants';
import type { QuizSource, SourceSentence } from './QuizSource';
import { trimmed } from './sayings';

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
  if ('who' in doing && (doing.who.text === 'pelaku' || !isAnotherHere(sentence, doing.who, participants, subject)))
    return null;
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

/** Whether something or somebody else in the sentence might be taken for who does it: else one need not read it. */
const isAnotherHere = (
  { index }: SourceSentence,
  who: Participant,
  participants: readonly Participant[],
  subject: string | null,
): boolean => subject !== null || participants.some((one) => one.sentence === index && !mayBeSame(one, who));

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
