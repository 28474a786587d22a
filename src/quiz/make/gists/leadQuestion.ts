import { datelineParts } from '../../../lesson/build/datelineParts';
import type { Option } from '../../Option';
import { shuffle } from '../../shuffle';
import { both } from '../both';
import type { Candidate } from '../Candidate';
import { idAt } from '../idAt';
import type { QuizSource, SourceSentence } from '../QuizSource';
import { comingBackIn, isMainPoint } from './comingBackIn';

const WORDS = { least: 9, most: 38 } as const;
const WRONG = 3;
/** How much more of what the text keeps coming back to must be in the lead than in a sentence that is offered as wrong. */
const MORE = 1.5;

/**
 * Which sentence gives the main point: the first one, as papers have it, where it names what the text keeps coming back to; wrong are
 * details from further down, about as long.
 */
export function leadQuestion(source: QuizSource): readonly Candidate[] {
  const paragraphs = source.sentences.filter(({ block }) => block.kind === 'paragraph');
  const [lead] = paragraphs;
  if (!lead || paragraphs.length < 8 || !hasLength(lead) || /["“”]/u.test(lead.text)) return [];
  const worth = comingBackIn(paragraphs);
  if (!isMainPoint(lead, paragraphs)) return [];
  const { quotations } = source.discourse;
  const isQuoted = ({ span }: SourceSentence) =>
    quotations.some(({ span: [from, to] }) => from < span[1] && span[0] < to);
  const details = paragraphs
    .slice(3)
    .filter((sentence) => isDetail(sentence, lead) && !isQuoted(sentence) && worth(lead) >= MORE * worth(sentence));
  const wrong = shuffle(details, source.random).slice(0, WRONG);
  if (wrong.length < WRONG) return [];
  const dateline = datelineParts(lead.text).length;
  const place = source.placeOf([lead.span[0] + dateline, lead.span[1]]);
  return [
    {
      question: {
        kind: 'gist',
        id: idAt('gist', place, 'lead'),
        prompt: both(
          'Which of these sentences from the article gives its main point?',
          'Kalimat mana dari artikel ini yang memuat pokok beritanya?',
        ),
        passage: null,
        options: [
          { text: { kind: 'indonesian', text: lead.text.slice(dateline) }, why: null },
          ...wrong.map(({ text }): Option => ({ text: { kind: 'indonesian', text }, why: DETAIL })),
        ],
        key: 0,
        evidence: [place],
        explanation: both(
          'News articles give the main point first: this sentence opens the article, and what it names comes back again and again. The others add details.',
          'Berita menyebut pokoknya lebih dahulu: kalimat ini membuka artikel, dan hal yang disebutnya muncul berulang kali. Kalimat lain menambahkan rincian.',
        ),
      },
      worth: 0.7,
      hardness: 0.5,
      about: 'lead',
      tells: [],
      hides: [],
    },
  ];
}

const DETAIL = both('That is a detail from further down.', 'Itu rincian dari bagian selanjutnya.');

const hasLength = ({ words }: SourceSentence): boolean => words.length >= WORDS.least && words.length <= WORDS.most;

/** A whole sentence of the reporter's that can stand alone, not much shorter than the lead, nor much longer. */
const isDetail = (sentence: SourceSentence, lead: SourceSentence): boolean =>
  hasLength(sentence) &&
  sentence.text.length >= 0.45 * lead.text.length &&
  sentence.text.length <= 1.4 * lead.text.length &&
  /^\p{Lu}.*\.$/su.test(sentence.text) &&
  !LEADING_BACK.test(sentence.text);
/** It would be out already for what it leads back to. */
const LEADING_BACK =
  /^(?:namun|tetapi|tapi|sehingga|bahkan|ini|itu|dia|ia|hal ini|hal itu|akan tetapi|hasilnya|kemudian|dengan demikian|oleh karena|selain itu|sebab)\b/iu;
