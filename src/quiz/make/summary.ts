import { wordsOf } from '../../language/text/words';
import type { Span } from '../../language/text/Span';
import { datelineParts } from '../../lesson/build/datelineParts';
import { isCalendarDate } from '../../language/numbers/CalendarDate';
import type { Criterion } from '../kinds/summary';
import { both } from './both';
import type { Candidate } from './Candidate';
import { isMainPoint } from './gists/comingBackIn';
import { idAt } from './idAt';
import { dateSaidIn } from './numbersSaidIn';
import type { QuizSource, SourceSentence } from './QuizSource';
import { sayingsOf, whoSpeaks, type Saying } from './sayings';

const LEAST_CRITERIA = 4;
const LEAST_SENTENCES = 8; // of an article: a shorter one is its own summary
const WORDS = { least: 20, most: 60 } as const;
const LONGEST_MODEL = 75; // words

/**
 * A short summary, marked against what it must say: only points that sentences of the article surely make. Those sentences together
 * are the model, so it meets every one of them.
 */
export function summary(source: QuizSource): readonly Candidate[] {
  const sentences = source.sentences.filter(({ block }) => block.kind === 'paragraph');
  const [lead] = sentences;
  if (!lead || sentences.length < LEAST_SENTENCES || isQuoted(source, lead.span)) return [];
  if (!isMainPoint(lead, sentences)) return [];
  const saying = mainSaying(source);
  const model = [lead, ...(saying && saying.sentence !== lead ? [saying.sentence] : [])];
  const text = model.map((sentence) => withoutDateline(sentence)).join(' ');
  const rubric = [
    mainPoint(source, lead),
    ...model.flatMap((sentence) => dateIn(source, sentence) ?? []).slice(0, 1),
    ...(saying ? [speaker(source, saying), said(source, saying)].flatMap((one) => one ?? []) : []),
    ownWords(source, lead),
  ];
  if (rubric.length < LEAST_CRITERIA || wordsOf(text).length > LONGEST_MODEL) return [];
  const place = source.placeOf(lead.span);
  return [
    {
      question: {
        kind: 'summary',
        id: idAt('summary', place),
        prompt: both(
          'Sum up the article in Indonesian, in two or three sentences of your own.',
          'Ringkaslah artikel ini dalam dua atau tiga kalimat dengan kata-kata sendiri.',
        ),
        task: 'summary',
        words: WORDS,
        rubric,
        model: text,
        evidence: model.map(({ span }) => source.placeOf(span)),
        explanation: both(
          `The model is taken word for word from the article: ${model.length > 1 ? 'its first sentence, and one that tells what somebody says' : 'its first sentence'}. Your own may say the same otherwise.`,
          `Contoh jawaban diambil kata demi kata dari artikel: ${model.length > 1 ? 'kalimat pertamanya dan satu kalimat yang memuat ucapan seseorang' : 'kalimat pertamanya'}. Ringkasanmu boleh mengatakan hal yang sama dengan cara lain.`,
        ),
      },
      worth: 0.45,
      hardness: 1,
      about: 'summary',
      tells: [],
      hides: [],
    },
  ];
}

/** What is retold first of the one who speaks most, in a sentence that can be understood alone. */
function mainSaying(source: QuizSource): Saying | null {
  const sayings = sayingsOf(source);
  const heard = (one: Saying) => sayings.filter(({ person }) => person === one.person).length;
  const told = sayings.filter(
    (one) => one.kind === 'reported' && one.named !== null && wordsOf(source.text.slice(...one.said)).length >= 4,
  );
  const most = Math.max(0, ...told.map(heard));
  return told.find((one) => heard(one) === most) ?? null;
}

const mainPoint = (source: QuizSource, lead: SourceSentence): Criterion => ({
  criterion: both(
    'It tells what the article is about, as its first sentence does.',
    'Menyebut apa yang diberitakan, seperti kalimat pertama artikel.',
  ),
  proof: [source.placeOf(lead.span)],
});

/** When: the first whole date of a sentence. */
function dateIn(source: QuizSource, sentence: SourceSentence): Criterion | null {
  for (const found of source.numbers) {
    if (found.kind !== 'date' || found.span[0] < sentence.span[0] || found.span[1] > sentence.span[1]) continue;
    const { day = null, month = 0, year = null } = found.date ?? {};
    if (day === null || year === null || !isCalendarDate({ day, month, year })) continue;
    const date = { day, month, year };
    return {
      criterion: both(`It says when: ${dateSaidIn('en', date)}.`, `Menyebut kapan: ${dateSaidIn('id', date)}.`),
      proof: [source.placeOf(found.span)],
    };
  }
  return null;
}

function speaker(source: QuizSource, saying: Saying): Criterion | null {
  const person = source.discourse.people[saying.person];
  const [first] = person?.spans ?? [];
  return first
    ? {
        criterion: both(`It names who speaks: ${saying.name}.`, `Menyebut siapa yang berbicara: ${saying.name}.`),
        proof: whoSpeaks(source, saying),
      }
    : null;
}

const said = (source: QuizSource, saying: Saying): Criterion => ({
  criterion: both(
    `It reports something that ${saying.name} says, with “menurut”, “mengatakan bahwa” or the like.`,
    `Melaporkan ucapan ${saying.name} dengan “menurut”, “mengatakan bahwa”, atau sejenisnya.`,
  ),
  proof: [source.placeOf(saying.said)],
});

const ownWords = (source: QuizSource, lead: SourceSentence): Criterion => ({
  criterion: both(
    'It leaves out details and quotations: nothing in it could be cut without loss.',
    'Tidak memuat rincian dan kutipan: tidak ada bagian yang bisa dihilangkan begitu saja.',
  ),
  proof: [source.placeOf(lead.span)],
});

const withoutDateline = ({ text }: SourceSentence): string => text.slice(datelineParts(text).length);

const isQuoted = ({ discourse: { quotations } }: QuizSource, [from, to]: Span): boolean =>
  quotations.some(({ kind, span }) => kind === 'direct' && span[0] < to && from < span[1]);
