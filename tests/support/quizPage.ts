import type { Page } from 'playwright-core';
import { byPointer, type Hand } from './Hand';
import { shownNumberOf } from './shownNumberOf';
import { saidIn, type Option } from '../../src/quiz/Option';
import { sentenceVariants } from '../../src/quiz/sentence/sentenceVariants';
import type { Question, QuestionOf } from '../../src/quiz/questionKinds';
import type { ExplanationLanguage, QuestionSet } from '../../src/lesson/Lesson';
import { seedLesson, seedQuestions } from './seedLesson';
import { TEXTS } from './texts';
import { goTo } from './goTo';

/** Opens the quiz's first page, and begins with all its questions. */
export async function beginQuiz(page: Page, quizUrl: string, lang: ExplanationLanguage = 'en'): Promise<void> {
  await goTo(page, quizUrl);
  await chooseAll(page, lang);
  await page.getByRole('button', { name: TEXTS[lang].practice.intro.start, exact: true }).click();
  await atQuestion(page, 1);
}

/** Opens the quiz's first page, and begins with all the questions of a set (`questionsOf`). */
export async function beginSet(page: Page, quizUrl: string, set: string): Promise<void> {
  await goTo(page, quizUrl);
  await chooseSet(page, set);
  await chooseAll(page);
  await page.getByRole('button', { name: TEXTS.en.practice.intro.start, exact: true }).click();
  await atQuestion(page, 1);
}

/** On the first page: one of the sets. */
export const chooseSet = (page: Page, set: string) => page.getByRole('radio', { name: setNamed(set) }).check();

/** What the first page calls a set. */
export function setNamed(set: string): string {
  const { title, questions } = setOf(set);
  return `${title.en} (${questions.length})`;
}

/** The questions of a set, in the order in which they are asked. */
export const questionsOf = (set: string): readonly Question[] =>
  seedQuestions.filter(({ id }) => setOf(set).questions.includes(id));

function setOf(set: string): QuestionSet {
  const found = seedLesson.sets.find(({ id }) => id === set);
  if (!found) throw new Error(`the lesson has no set ${set}`);
  return found;
}

/** On the first page: all questions, which are asked in an order that is known (`seedQuestions`). */
export const chooseAll = (page: Page, lang: ExplanationLanguage = 'en') =>
  page.getByRole('radio', { name: TEXTS[lang].practice.choose.lengthAll, exact: true }).check();

/** Waits until a question (from 1) is asked. */
export const atQuestion = (page: Page, number: number) =>
  page.getByRole('heading', { level: 1, name: new RegExp(`(Question|Pertanyaan|Soal) ${number}\\b`) }).waitFor();

/** Chooses or types an answer without handing it in. */
export async function choose(
  page: Page,
  question: Question,
  how: 'right' | 'wrong',
  lang: ExplanationLanguage = 'en',
  hand: Hand = byPointer,
): Promise<void> {
  const wrong = how === 'wrong';
  const type = (text: string) => hand.type(page.getByRole('textbox'), text);
  const pick = (group: number, label = '') =>
    hand.pick(page.locator('form').getByRole('group').nth(group).getByRole('radio', { name: label, exact: true }));
  switch (question.kind) {
    case 'vocabulary':
      return pick(0, question.options[picked(question.key, question.options.length, wrong)]?.[lang]);
    case 'truth': {
      const nth = picked(['true', 'false', 'not-said'].indexOf(question.key), 3, wrong);
      return hand.pick(page.locator('form').getByRole('radio').nth(nth));
    }
    case 'number':
      return type(wrong ? wrongNumber(question) : shownNumberOf(question.answer));
    case 'voice': {
      const { content, wording } = question;
      await pick(0, content.options[picked(content.key, content.options.length, wrong)]?.[lang]);
      return pick(1, wording.options[picked(wording.key, wording.options.length, wrong)]?.[lang]);
    }
    case 'reporting':
    case 'agent':
    case 'reference':
    case 'connector':
    case 'gist':
    case 'inference':
    case 'family':
      return pick(0, shownOption(question, picked(question.key, question.options.length, wrong), lang));
    case 'order':
      return takeAll(page, hand, orderOf(question, wrong, lang));
    case 'summary':
      return writeSummary(page, hand, question, wrong, lang);
    case 'cloze': {
      const { task } = question;
      if (task.kind === 'type') return type(wrong ? WRONG_WORD : (task.key.accepted[0] ?? ''));
      return pick(0, shownOption(task, picked(task.key, task.options.length, wrong), lang));
    }
    case 'build': {
      const { task } = question;
      if (task.kind === 'build') return type(wrong ? WRONG_WORD : (task.key.accepted[0] ?? ''));
      const odd = task.offered.filter((one) => !task.pieces.includes(one));
      return takeAll(page, hand, wrong ? odd : task.pieces);
    }
    case 'transform': {
      const { answer: key } = question;
      if (key.kind === 'type') return type(wrong ? WRONG_WORD : (sentenceVariants(key.accepted[0] ?? '')[0] ?? ''));
      return pick(0, shownOption(key, picked(key.key, key.options.length, wrong), lang));
    }
    case 'dictation':
      return type(wrong ? WRONG_WORD : question.text);
    default:
      return question satisfies never;
  }
}

/** Takes pieces in this order, out of those that are not taken yet. */
async function takeAll(page: Page, hand: Hand, labels: readonly string[]): Promise<void> {
  const left = page.locator('form [data-choice]:not([aria-pressed="true"])');
  for (const name of labels) await hand.take(left.and(page.getByRole('button', { name, exact: true })).first());
}

/** The right order, or the first two pieces the wrong way round. */
function orderOf(question: QuestionOf['order'], wrong: boolean, lang: ExplanationLanguage): readonly string[] {
  const [first = '', second = '', ...rest] = question.pieces.map((piece) => saidIn(piece, lang));
  return wrong ? [second, first, ...rest] : [first, second, ...rest];
}

/** Meets all criteria of the rubric, or none. */
async function writeSummary(
  page: Page,
  hand: Hand,
  question: QuestionOf['summary'],
  wrong: boolean,
  lang: ExplanationLanguage,
): Promise<void> {
  await hand.type(page.getByRole('textbox'), question.model);
  await hand.press(page.getByRole('button', { name: TEXTS[lang].practice.summary.compare, exact: true }));
  if (wrong) return;
  for (const { criterion } of question.rubric) await hand.tick(page.getByRole('checkbox', { name: criterion[lang] }));
}

/** No word of any question. */
const WRONG_WORD = 'xyz';

const shownOption = (
  { options }: { readonly options: readonly Option[] },
  index: number,
  lang: ExplanationLanguage,
) => {
  const option = options[index];
  return option && saidIn(option.text, lang);
};
const picked = (key: number, of: number, wrong: boolean) => (wrong ? (key + 1) % of : key);
const wrongNumber = ({ answer }: Extract<Question, { kind: 'number' }>) =>
  answer.kind === 'date' ? '17 Agustus 1945' : answer.kind === 'year' ? '1945' : '999';

/** Hands in what has been chosen or typed. */
export const handIn = (page: Page, hand: Hand = byPointer) => hand.press(page.locator('form button[type="submit"]'));

/** Answers a question and waits for its feedback. */
export async function answer(
  page: Page,
  question: Question,
  how: 'right' | 'wrong',
  lang: ExplanationLanguage = 'en',
): Promise<void> {
  await choose(page, question, how, lang);
  await handIn(page);
  await verdictOf(page, TEXTS[lang].practice.verdict[how]).waitFor();
}

/** The heading of a question's feedback. */
export const verdictOf = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });

/**
 * Answers questions rightly and goes on after each: from the one asked (`from`, counted from 1) to another one.
 *
 * @param asked all the questions of this quiz
 */
export async function answerUpTo(
  page: Page,
  from: number,
  to: number,
  asked: readonly Question[] = seedQuestions,
): Promise<void> {
  for (let number = from; number < to; number++) {
    await atQuestion(page, number);
    await answer(page, questionAt(number, asked), 'right');
    await goOn(page);
  }
}

/** The question of a number that counts from 1, in a quiz of all the lesson's questions unless said otherwise. */
export function questionAt(number: number, asked: readonly Question[] = seedQuestions): Question {
  const question = asked[number - 1];
  if (!question) throw new Error(`the quiz has no question ${number}`);
  return question;
}

/** From the feedback to what comes next. */
export const goOn = (page: Page) => page.locator('button[data-next]').click();
