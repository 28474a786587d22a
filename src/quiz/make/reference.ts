import type { Quotation } from '../../language/discourse/Quotation';
import type { ReportedSpeech } from '../../language/discourse/ReportedSpeech';
import type { Span } from '../../language/text/Span';
import type { Option } from '../Option';
import { shuffle } from '../shuffle';
import { both, quoted } from './both';
import type { Candidate } from './Candidate';
import { idAt } from './idAt';
import { kamiQuestions } from './kamiQuestions';
import { isSureName } from './isSureName';
import { othersThan } from './otherPeople';
import type { QuizSource, SourceSentence } from './QuizSource';
import { isOtherTurn } from './sayings';

const LEAST_OTHERS = 2;
const MOST_OTHERS = 3;

/**
 * Whom *kami* takes in, and whom *ia, dia* and the *-nya* of *ujarnya* stand for: these are asked only where the last person named before it is the one who speaks, was
 * speaking there already, and others are named in the article.
 */
export function reference(source: QuizSource): readonly Candidate[] {
  const { quotations, reported } = source.discourse;
  const events = [...quotations.filter(({ kind, level }) => kind === 'direct' && level === 0), ...reported];
  return [...events.flatMap((event) => candidateOf(source, event) ?? []), ...kamiQuestions(source)];
}

/** A pronoun, as the question names it. */
interface Pronoun {
  readonly span: Span;
  /** `-nya`, with the word that it belongs to. */
  readonly within: string | null;
  readonly said: string;
}

type SpeechEvent = Quotation | ReportedSpeech;

function candidateOf(source: QuizSource, event: SpeechEvent): Candidate | null {
  const { text, discourse, sentences, placeOf } = source;
  const person = event.speaker?.person ?? null;
  const pronoun = event.cue && pronounAt(text, event.cue.span);
  if (person === null || !pronoun || !isSureName(source, person)) return null;
  const before = lastMention(source, pronoun.span[0]);
  const here = sentenceAt(sentences, pronoun.span[0]);
  const there = before && sentenceAt(sentences, before.span[0]);
  if (!before || before.person !== person || !here || !there || here === there) return null;
  if (here.index - there.index > FAR || !speaksIn(source, there, person)) return null;
  if (event.cue && isOtherTurn(source, before.span, event.cue)) return null;
  const others = othersApart(source, person);
  const name = discourse.people[person]?.name;
  if (others.length < LEAST_OTHERS || name === undefined) return null;
  const place = placeOf(pronoun.span);
  const what = pronoun.within === null ? quoted(pronoun.said) : null;
  return {
    question: {
      kind: 'reference',
      id: idAt('reference', place),
      prompt:
        what === null
          ? both(
              `Whom does ${quoted('-nya')} in ${quoted(pronoun.within ?? '')} stand for?`,
              `Siapa yang dimaksud dengan ${quoted('-nya')} dalam ${quoted(pronoun.within ?? '')}?`,
            )
          : both(`Whom does ${what} stand for here?`, `Siapa yang dimaksud dengan ${what} di sini?`),
      passage: place,
      options: [name, ...shuffle(others, source.random).slice(0, MOST_OTHERS)].map((one): Option => ({
        text: { kind: 'indonesian', text: one },
        why: null,
      })),
      key: 0,
      evidence: [placeOf(there.span), placeOf(here.span)],
      explanation: both(
        `The last person named before it is ${quoted(text.slice(...before.span))}, who speaks there already and goes on speaking here.`,
        `Orang yang terakhir disebut sebelumnya adalah ${quoted(text.slice(...before.span))}, yang sudah berbicara di sana dan melanjutkan ucapannya di sini.`,
      ),
    },
    worth: 0.6,
    hardness: 0.35,
    about: `reference ${name}`,
    tells: [],
    hides: [],
  };
}

const FAR = 3; // sentences

/** The pronoun that belongs to a reporting verb: in it, right behind it, or right before it. */
function pronounAt(text: string, [start, end]: Span): Pronoun | null {
  const cue = text.slice(start, end);
  if (/^\p{L}{3,}nya$/u.test(cue)) return { span: [start, end], within: cue.toLowerCase(), said: '-nya' };
  const behind = /^\s+(?<word>[Ii]a|[Dd]ia|beliau)\b/u.exec(text.slice(end, end + 12));
  const word = behind?.groups?.['word'];
  if (word) {
    const at = end + behind[0].length - word.length;
    return { span: [at, at + word.length], within: null, said: word.toLowerCase() };
  }
  const ahead = /(?:^|[\s“"])(?<word>[Ii]a|[Dd]ia|[Bb]eliau)\s+(?:juga\s+|pun\s+|lalu\s+|kemudian\s+)?$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  const first = ahead?.groups?.['word'];
  if (!first) return null;
  const at = text.lastIndexOf(first, start - 1);
  return { span: [at, at + first.length], within: null, said: first.toLowerCase() };
}

/** Who was named last before an offset. */
function lastMention(
  { discourse: { people } }: QuizSource,
  offset: number,
): { readonly person: number; readonly span: Span } | null {
  let last: { readonly person: number; readonly span: Span } | null = null;
  for (const [person, { spans }] of people.entries())
    for (const span of spans) if (span[1] <= offset && (!last || span[0] > last.span[0])) last = { person, span };
  return last;
}

const sentenceAt = (sentences: readonly SourceSentence[], offset: number): SourceSentence | undefined =>
  sentences.find(({ span: [start, end] }) => start <= offset && offset < end);

/** Whether somebody speaks in a sentence, or is reported in it. */
const speaksIn = (
  { discourse: { quotations, reported } }: QuizSource,
  { span: [start, end] }: SourceSentence,
  person: number,
): boolean =>
  [...quotations, ...reported].some(
    ({ speaker, cue }) => speaker?.person === person && cue !== null && cue.span[0] >= start && cue.span[1] <= end,
  );

/** The other people of the text, as far as their names tell that they are others. */
function othersApart(source: QuizSource, person: number): readonly string[] {
  const { people } = source.discourse;
  const own = new Set([people[person]?.name ?? '', ...(people[person]?.aliases ?? [])].flatMap(partsOf));
  return othersThan(source, person).filter((name) => !partsOf(name).some((part) => own.has(part)));
}

const partsOf = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
