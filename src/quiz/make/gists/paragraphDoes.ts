import type { Bilingual } from '../../../lesson/Lesson';
import type { Option } from '../../Option';
import { both } from '../both';
import type { Candidate } from '../Candidate';
import { idAt } from '../idAt';
import { isPlainNarration } from '../narration';
import { othersThan } from '../otherPeople';
import type { QuizSource, SourceSentence } from '../QuizSource';
import { sayingsOf, whoSpeaks, type Saying } from '../sayings';

const quotes = (name: string): Bilingual => both(`It gives ${name}'s own words.`, `Memuat kata-kata ${name} sendiri.`);
const retells = (name: string): Bilingual =>
  both(`It tells in the reporter's words what ${name} said.`, `Menceritakan ucapan ${name} dengan kata-kata wartawan.`);
const NARRATES = both('It tells what happened, and nobody speaks.', 'Menceritakan kejadian tanpa ucapan siapa pun.');

/** What a paragraph does: quotes somebody, retells what somebody said, or tells what happened; only where it does nothing else. */
export function paragraphDoes(source: QuizSource): readonly Candidate[] {
  const sayings = sayingsOf(source);
  const [someone] = sayings;
  if (!someone) return [];
  return source.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ id }) => {
      const sentences = source.sentences.filter(({ block }) => block.id === id);
      const [first] = sentences;
      const own = sayings.filter(({ sentence }) => sentence.block.id === id);
      if (!first) return [];
      const saying = whollySaid(source, sentences, own);
      const other = othersThan(source, saying?.person ?? someone.person)[0];
      if (saying) return candidateOf(source, sentences, saying, other);
      return own.length === 0 && sentences.every((sentence) => isPlainNarration(source, sentence))
        ? candidateOf(source, sentences, null, someone.name)
        : [];
    });
}

/** The saying that fills a paragraph: one quotation and its cue, or one sentence or more that all report. */
function whollySaid({ text }: QuizSource, sentences: readonly SourceSentence[], own: readonly Saying[]): Saying | null {
  const [first, ...rest] = own;
  const [start, end] = [sentences[0]?.span[0] ?? 0, sentences.at(-1)?.span[1] ?? 0];
  if (!first) return null;
  if (first.kind === 'reported') {
    const all = rest.every(({ kind, person }) => kind === 'reported' && person === first.person);
    return all && own.length === sentences.length ? first : null;
  }
  const quoted = first.whole[1] - first.whole[0];
  const opens = text.slice(start, first.whole[0]).trim().length <= 1;
  return rest.length === 0 &&
    opens &&
    quoted >= 0.5 * (end - start) &&
    !/["“]/u.test(text.slice(first.whole[1] + 1, end))
    ? first
    : null;
}

function candidateOf(
  source: QuizSource,
  sentences: readonly SourceSentence[],
  saying: Saying | null,
  other: string | undefined,
): readonly Candidate[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last || other === undefined) return [];
  const place = source.placeOf([first.span[0], last.span[1]]);
  const options = saying
    ? saying.kind === 'direct'
      ? [quotes(saying.name), retells(saying.name)]
      : [retells(saying.name), quotes(saying.name)]
    : [NARRATES, quotes(other), retells(other)];
  const all = saying ? [...options, NARRATES, quotes(other)] : options;
  return [
    {
      question: {
        kind: 'gist',
        id: idAt('gist', place, 'does'),
        prompt: both('What does this paragraph do?', 'Apa yang dilakukan paragraf ini?'),
        passage: place,
        options: all.map((text): Option => ({ text: { kind: 'said', text }, why: null })),
        key: 0,
        evidence: saying ? whoSpeaks(source, saying) : [place],
        explanation: explanationOf(saying),
      },
      worth: 0.4,
      hardness: 0.35,
      about: `paragraph ${saying?.kind ?? 'narrated'}`,
      tells: saying ? [`said ${saying.said[0]}`] : [],
      hides: [],
    },
  ];
}

function explanationOf(saying: Saying | null): Bilingual {
  if (!saying)
    return both(
      'There are no quotation marks and no word like “mengatakan” or “menurut”: the reporter tells what happened.',
      'Tidak ada tanda petik dan tidak ada kata seperti “mengatakan” atau “menurut”: wartawan menceritakan kejadian.',
    );
  return saying.kind === 'direct'
    ? both(
        `Most of it stands in quotation marks, and the rest tells that it is ${saying.name} who speaks.`,
        `Sebagian besar berada di antara tanda petik, dan sisanya menunjukkan bahwa yang berbicara adalah ${saying.name}.`,
      )
    : both(
        `It reports what ${saying.name} said, without quotation marks.`,
        `Paragraf ini melaporkan ucapan ${saying.name} tanpa tanda petik.`,
      );
}
