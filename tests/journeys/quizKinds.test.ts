import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Question } from '../../src/quiz/questionKinds';
import { eventually } from '../support/eventually';
import { focusOf } from '../support/focusOf';
import { giveVoice } from '../support/giveVoice';
import { byKeys, byPointer, type Hand } from '../support/Hand';
import { journeys, PHONE, WIDE } from '../support/journeys';
import { layOutQuiz } from '../support/layOutQuiz';
import { atQuestion, choose, handIn, verdictOf } from '../support/quizPage';
import { LESSON, seedQuestions } from '../support/seedLesson';
import { TEXTS } from '../support/texts';
import { THEMES, violations, type Theme } from '../support/violations';

const { practice } = TEXTS.en;

/** The kind of a question, and its task where a kind has several. */
function sortOf(question: Question): string {
  const task = question.kind === 'transform' ? question.answer : 'task' in question ? question.task : null;
  return typeof task === 'object' && task !== null ? `${question.kind}, ${task.kind}` : question.kind;
}

/** The first question of each sort that the lesson has. */
const ONE_OF_EACH = [...new Map(seedQuestions.toReversed().map((one) => [sortOf(one), one])).values()].toReversed();

const [LIGHT, DARK] = THEMES; // the others are looked at in screens.test.ts

const focused = async (page: Page) => (await focusOf(page))?.tag;
const told = (page: Page) => page.locator('h2[data-mark]');

journeys('a quiz of one question of every kind', ({ serve, visitor }) => {
  test.each([
    ['by touch, on a phone', PHONE, () => byPointer, LIGHT],
    ['by nothing but keys, in a wide window', WIDE, byKeys, DARK],
  ] as const)('%s: each missed, tried again and found', async (_, options, handOn, theme) => {
    const { url } = await serve();
    const context = await visitor({ ...options, noWorker: true, reducedMotion: 'reduce' });
    await giveVoice(context);
    const page = await context.newPage();
    const hand = handOn(page);
    await layOutQuiz(page, `${url}${LESSON}/quiz`, ONE_OF_EACH);
    for (const [index, question] of ONE_OF_EACH.entries()) {
      await atQuestion(page, index + 1);
      await expectAccessible(page, theme, `${sortOf(question)}, asked`);
      await miss(page, hand, question);
      await expectAccessible(page, theme, `${sortOf(question)}, missed`);
      await find(page, hand, question);
      await hand.press(page.locator('button[data-next]'));
    }
    await page.getByRole('heading', { level: 1, name: practice.result.none }).waitFor();
    const tried = ONE_OF_EACH.filter(({ kind }) => kind !== 'summary').length;
    await page.getByText(`${tried} tried again, ${tried} then right`).waitFor();
    await expectAccessible(page, theme, 'result');
  });

  test('digits are typed where one types', async () => {
    const { url } = await serve();
    const context = await visitor({ ...WIDE, noWorker: true });
    await giveVoice(context);
    const page = await context.newPage();
    const typed = ONE_OF_EACH.filter((one) => /number|type|build, build|dictation|summary/.test(sortOf(one)));
    await layOutQuiz(page, `${url}${LESSON}/quiz`, typed);
    for (const [index, question] of typed.entries()) {
      await atQuestion(page, index + 1);
      await byKeys(page).type(page.getByRole('textbox'), '12tn?');
      expect(await page.getByRole('textbox').inputValue(), question.id).toBe('12tn?');
      await choose(page, question, 'wrong');
      await handIn(page);
      await told(page).waitFor();
      await page.locator('button[data-next]').click();
    }
  });

  test('is answered without a voice, too: what cannot be said is passed over', async () => {
    const { url } = await serve();
    const page = await (await visitor({ ...PHONE, noWorker: true })).newPage();
    const asked = ['truth', 'dictation'].map((kind) => ONE_OF_EACH.find((one) => one.kind === kind) ?? never());
    await layOutQuiz(page, `${url}${LESSON}/quiz`, asked);
    await choose(page, asked[0] ?? never(), 'right');
    await handIn(page);
    await page.locator('button[data-next]').click();
    await page.getByRole('button', { name: practice.question.passOver }).click();
    await verdictOf(page, practice.verdict.skipped).waitFor();
    expect(await page.getByRole('button', { name: practice.question.tryAgain }).count()).toBe(0);
    await page.locator('button[data-next]').click();
    await page.getByRole('heading', { level: 1, name: /1 of 1 question right/ }).waitFor();
    await page.getByText('1 passed over').waitFor();
    expect(await page.getByRole('button', { name: /missed/ }).count()).toBe(0);
  });
});

/** Answers wrongly; what is right is not on the page then, and the verdict has the focus. */
async function miss(page: Page, hand: Hand, question: Question): Promise<void> {
  expect(await page.getByText(question.explanation.en).count()).toBe(0);
  await choose(page, question, 'wrong', 'en', hand);
  await handIn(page, hand);
  await told(page).waitFor();
  expect(await told(page).getAttribute('data-mark'), sortOf(question)).toMatch(/wrong|partly/);
  await eventually(() => focused(page), sortOf(question)).toBe('h2');
  if (question.kind === 'summary') return; // who has marked it has seen the model
  expect(await page.getByText(practice.tag.right, { exact: true }).count()).toBe(0);
  expect(await page.getByText(question.explanation.en).count()).toBe(0);
}

/** Tries again, rightly: then all is told. A summary is told at once. */
async function find(page: Page, hand: Hand, question: Question): Promise<void> {
  if (question.kind !== 'summary') {
    await hand.press(page.getByRole('button', { name: practice.question.tryAgain, exact: true }));
    await eventually(() => focused(page), `trying ${sortOf(question)} again`).toMatch(/input|textarea|button/);
    await choose(page, question, 'right', 'en', hand);
    await handIn(page, hand);
    await verdictOf(page, practice.verdict.right).waitFor();
  }
  await page.getByRole('heading', { level: 3, name: practice.feedback.why }).waitFor();
}

async function expectAccessible(page: Page, theme: Theme, state: string): Promise<void> {
  expect(await violations(page, [theme]), state).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider, state).toBeLessThanOrEqual(0);
}

function never(): never {
  throw new Error('the lesson has no such question');
}
