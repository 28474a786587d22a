import type { Page } from 'playwright-core';
import { shownNumberOf } from './shownNumberOf';
import { saidIn, type Option } from '../../src/quiz/Option';
import { sentenceVariants } from '../../src/quiz/sentence/sentenceVariants';
import type { Question, QuestionOf } from '../../src/quiz/questionKinds';
import type { ExplanationLanguage } from '../../src/lesson/Lesson';
import { seedQuestions } from './seedLesson';
import { TEXTS } from './texts';
import { goTo } from './goTo';

/** Opens the quiz's first page, and begins with all its questions. */
export async function beginQuiz(page: Page, quizUrl: string, lang: ExplanationLanguage = 'en'): Promise<void> {
  await goTo(page, quizUrl);
  await chooseAll(page, lang);
  await page.getByRole('button', { name: TEXTS[lang].practice.intro.start, exact: true }).click();
  await atQuestion(page, 1);
}

/** On the first page: all questions, which are asked in an order that is known (`seedQuestions`). */
export const chooseAll = (page: Page, lang: ExplanationLanguage = 'en') =>
  page.getByRole('radio', { name: TEXTS[lang].practice.choose.lengthAll, exact: true }).check();

/** Waits until a question (from 1) is asked. */
export const atQuestion = (page: Page, number: number) =>
  page.getByRole('heading', { level: 1, name: new RegExp(`(Question|Pertanyaan|Soal) ${number}\\b`) }).waitFor();

/** Chooses or types an answer without handing it in. */
export async function choose(page: Page, question: Question, how: 'right' | 'wrong', lang: ExplanationLanguage = 'en') {
  const wrong = how === 'wrong';
  switch (question.kind) {
    case 'vocabulary':
      return chooseIn(page, 0, question.options[picked(question.key, question.options.length, wrong)]?.[lang]);
    case 'truth':
      return checkNth(page, picked(['true', 'false', 'not-said'].indexOf(question.key), 3, wrong));
    case 'number':
      return page.getByRole('textbox').fill(wrong ? wrongNumber(question) : shownNumberOf(question.answer));
    case 'voice': {
      const { content, wording } = question;
      await chooseIn(page, 0, content.options[picked(content.key, content.options.length, wrong)]?.[lang]);
      return chooseIn(page, 1, wording.options[picked(wording.key, wording.options.length, wrong)]?.[lang]);
    }
    case 'reporting':
    case 'agent':
    case 'reference':
    case 'connector':
    case 'gist':
    case 'inference':
    case 'family':
      return chooseIn(page, 0, shownOption(question, picked(question.key, question.options.length, wrong), lang));
    case 'order':
      return placePieces(page, question, wrong, lang);
    case 'summary':
      return writeSummary(page, question, wrong, lang);
    case 'cloze': {
      const { task } = question;
      if (task.kind === 'type') return type(page, wrong ? WRONG_WORD : (task.key.accepted[0] ?? ''));
      return chooseIn(page, 0, shownOption(task, picked(task.key, task.options.length, wrong), lang));
    }
    case 'build': {
      const { task } = question;
      if (task.kind === 'build') return type(page, wrong ? WRONG_WORD : (task.key.accepted[0] ?? ''));
      for (const piece of wrong ? task.offered.filter((one) => !task.pieces.includes(one)) : task.pieces)
        await page.locator('form').getByRole('button', { name: piece, exact: true, pressed: false }).first().click();
      return;
    }
    case 'transform': {
      const { answer: key } = question;
      if (key.kind === 'type')
        return type(page, wrong ? WRONG_WORD : (sentenceVariants(key.accepted[0] ?? '')[0] ?? ''));
      return chooseIn(page, 0, shownOption(key, picked(key.key, key.options.length, wrong), lang));
    }
    case 'dictation':
      return type(page, wrong ? WRONG_WORD : question.text);
    default:
      return question satisfies never;
  }
}

/** Rightly, or with the first two pieces the wrong way round. */
async function placePieces(page: Page, question: QuestionOf['order'], wrong: boolean, lang: ExplanationLanguage) {
  const [first, second, ...rest] = question.pieces.map((piece) => saidIn(piece, lang));
  const pool = page.getByRole('group', { name: TEXTS[lang].practice.order.pieces });
  for (const label of wrong ? [second, first, ...rest] : [first, second, ...rest]) {
    await pool.getByRole('button', { name: label ?? '', exact: true }).click();
  }
}

/** Meets all criteria of the rubric, or none. */
async function writeSummary(page: Page, question: QuestionOf['summary'], wrong: boolean, lang: ExplanationLanguage) {
  await page.getByRole('textbox').fill(question.model);
  await page.getByRole('button', { name: TEXTS[lang].practice.summary.compare, exact: true }).click();
  if (wrong) return;
  for (const { criterion } of question.rubric) await page.getByRole('checkbox', { name: criterion[lang] }).check();
}

/** No word of any question. */
const WRONG_WORD = 'xyz';
const type = (page: Page, text: string) => page.getByRole('textbox').fill(text);

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

const chooseIn = (page: Page, group: number, label = '') =>
  page.locator('form').getByRole('group').nth(group).getByRole('radio', { name: label, exact: true }).check();

const checkNth = (page: Page, nth: number) => page.locator('form').getByRole('radio').nth(nth).check();

/** Hands in what has been chosen or typed. */
export const handIn = (page: Page) => page.locator('form button[type="submit"]').click();

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

/** Answers questions rightly and goes on after each: from the one asked (`from`, counted from 1) to another one. */
export async function answerUpTo(
  page: Page,
  from: number,
  to: number,
  lang: ExplanationLanguage = 'en',
): Promise<void> {
  for (let number = from; number < to; number++) {
    await atQuestion(page, number);
    await answer(page, questionAt(number), 'right', lang);
    await goOn(page);
  }
}

/** The question of a number that counts from 1. */
export function questionAt(number: number): Question {
  const question = seedQuestions[number - 1];
  if (!question) throw new Error(`the lesson has no question ${number}`);
  return question;
}

/** From the feedback to what comes next. */
export const goOn = (page: Page) => page.locator('button[data-next]').click();
