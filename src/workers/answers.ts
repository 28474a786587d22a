import { wordTraces } from '../language/cards/wordTraces';
import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { prepareText, type Progress } from '../ownText/prepareText';
import type { AnalysisRequest, Asked, Job, JobName, Jobs, Question, QuestionName, Said } from './AnalysisMessage';

/** How each question is answered: a thin layer over src/language. */
const answers: { readonly [Name in QuestionName]: (asked: Asked<Name>, lexicon: OpenLexicon) => Said<Name> } = {
  word: ({ text, offset }, lexicon) => wordTraces(text, offset, lexicon),
};

/** How each job is done: yields how far it has come. */
const jobs: {
  readonly [Name in JobName]: (
    asked: Jobs[Name]['asked'],
    lexicon: OpenLexicon,
  ) => Generator<Progress, Jobs[Name]['said'], void>;
} = {
  prepare: ({ text }, lexicon) => prepareText(text, lexicon),
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
