import { otherPlaces } from '../language/cards/otherPlaces';
import { wordLineOf } from '../language/cards/wordLineOf';
import { wordTraces } from '../language/cards/wordTraces';
import { fieldOf } from '../language/senses/fieldOf';
import { readParagraph } from '../language/readText';
import { entryPageOf } from '../language/dictionary/entryPageOf';
import { formsOf } from '../language/dictionary/formsOf';
import { foundWords } from '../language/dictionary/foundWords';
import { rootPagesOf } from '../language/dictionary/rootPagesOf';
import { wordsWithAffix } from '../language/dictionary/wordsWithAffix';
import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { searchIndexOf } from '../language/search/searchIndexOf';
import { countTexts } from '../ownText/countTexts';
import { prepareText, type Progress } from '../ownText/prepareText';
import { keyOfEntry } from '../study/keyOfEntry';
import { keysToday } from '../study/keysToday';
import { lexemesIn } from '../study/lexemesIn';
import { namedLexeme } from '../study/namedLexeme';
import { drawWords } from '../study/placement/drawWords';
import { lexemesOfStrata } from '../study/placement/lexemesOfStrata';
import { seededRandom } from '../study/placement/seededRandom';
import type { AnalysisRequest, Asked, Job, JobName, Jobs, Question, QuestionName, Said } from './AnalysisMessage';
import { quizOfText } from './quizOfText';

/** How each question is answered: a thin layer over src/language. */
const answers: { readonly [Name in QuestionName]: (asked: Asked<Name>, lexicon: OpenLexicon) => Said<Name> } = {
  otherPlaces: ({ texts, block, offset, most }, lexicon) => otherPlaces(texts, block, offset, most, lexicon),
  line: ({ text, sentence, field }, lexicon) => wordLineOf(text, sentence, lexicon, field),
  word: ({ text, offset, field }, lexicon) => wordTraces(text, offset, lexicon, field),
  field: ({ texts }, lexicon) => ({
    field: fieldOf(
      texts.flatMap((text) => readParagraph(text, lexicon).paragraphs),
      lexicon,
    ),
  }),
  lexemes: ({ texts, beside }, lexicon) => lexemesIn(texts, beside, lexicon),
  lexeme: ({ id }, lexicon) => {
    const key = keyOfEntry(id, lexicon);
    return { lexeme: key && namedLexeme(key, id, lexicon) };
  },
  keys: ({ ids }, lexicon) => ids.map((id) => keyOfEntry(id, lexicon)),
  search: ({ query, limit }, lexicon) => foundWords(searchIndexOf(lexicon), query, limit),
  forms: ({ words }, lexicon) => words.map((word) => [word, formsOf(word, lexicon)] as const),
  entry: ({ id }, lexicon) => entryPageOf(id, lexicon) ?? 'no-such-entry',
  root: ({ headword }, lexicon) => rootPagesOf(headword, lexicon),
  affix: ({ affix, limit }, lexicon) => wordsWithAffix(affix, limit, lexicon),
  quiz: (asked, lexicon) => quizOfText(asked, lexicon),
  placementWords: ({ seed }, lexicon) => drawWords(lexicon, seededRandom(seed)),
  strata: ({ numbers }, lexicon) => lexemesOfStrata(numbers, lexicon),
};

/** How each job is done: yields how far it has come. */
const jobs: {
  readonly [Name in JobName]: (
    asked: Jobs[Name]['asked'],
    lexicon: OpenLexicon,
  ) => Generator<Progress, Jobs[Name]['said'], void>;
} = {
  prepare: ({ text }, lexicon) => prepareText(text, lexicon),
  countText: ({ texts }, lexicon) => countTexts(texts, lexicon),
  keysToday: ({ keys }, lexicon) => keysToday(keys, lexicon),
};

/** The answer to a question, by the lexicon that is open. */
export const answerTo = <Name extends QuestionName>(
  { kind, asked }: { readonly kind: Name; readonly asked: Asked<Name> },
  lexicon: OpenLexicon,
): Said<Name> => answers[kind](asked, lexicon);

/** The steps of a job; what it comes to is their return value. */
export const stepsOf = <Name extends JobName>(
  { kind, asked }: { readonly kind: Name; readonly asked: Jobs[Name]['asked'] },
  lexicon: OpenLexicon,
): Generator<Progress, Jobs[Name]['said'], void> => jobs[kind](asked, lexicon);

/** Whether a request is a job. */
export const isJob = (request: AnalysisRequest): request is Job => Object.hasOwn(jobs, request.kind);

/** Whether it is a question. */
export const isQuestion = (request: AnalysisRequest): request is Question => Object.hasOwn(answers, request.kind);
