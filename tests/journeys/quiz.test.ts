import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectLightInView, expectLit, litTexts } from '../support/articlePage';
import { journeys } from '../support/journeys';
import { startMortal } from '../support/mortalBrowser';
import {
  answer,
  answerUpTo,
  atQuestion,
  beginQuiz,
  beginSet,
  choose,
  chooseSet,
  goOn,
  handIn,
  questionAt,
  questionsOf,
  setNamed,
  verdictOf,
} from '../support/quizPage';
import { LESSON, seedLesson, seedQuestions } from '../support/seedLesson';
import { TEXTS } from '../support/texts';
import { placeText } from '../../src/lesson/places';
import { goTo } from '../support/goTo';
import { eventually } from '../support/eventually';

const QUIZ = `${LESSON}/quiz`;
/** A set in which nothing must be heard: the browser has no voice. */
const VOICES = questionsOf('voices');
const TOTAL = VOICES.length;
/** One that has evidence in two paragraphs. */
const WRONG = VOICES.findIndex(({ id }) => id === 'w6') + 1;
const missed = questionAt(WRONG, VOICES);

const score = (page: Page) => page.getByRole('heading', { level: 1 });

journeys('a quiz', ({ serve, visitor, atEnd }) => {
  test('with one wrong answer, broken off and gone on with, up to its result', async () => {
    const { url } = await serve();
    const context = await visitor();
    const page = await context.newPage();
    await beginSet(page, url + QUIZ, 'voices');
    await answerUpTo(page, 1, WRONG, VOICES);

    // The wrong answer: what proves the right one is lit; in English, too, once the answer is asked for.
    await atQuestion(page, WRONG);
    await answer(page, missed, 'wrong');
    const proofs = missed.evidence.map((place) => placeText(seedLesson, place));
    await eventually(() => litTexts(page, 'evidence')).toEqual(expect.arrayContaining(proofs));
    expect(await litTexts(page, 'evidence')).toHaveLength(proofs.length);
    expect(await page.getByText(missed.explanation.en.slice(0, 20)).count()).toBe(0);
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await eventually(async () => (await litTexts(page, 'evidence')).length).toBeGreaterThan(proofs.length);
    await page.getByText(missed.explanation.en.slice(0, 20)).waitFor();
    await page.getByText('Saved on this device.').waitFor();
    await page.close();

    // Closed in the feedback: it comes back in the feedback, and then one goes on.
    const again = await context.newPage();
    await goTo(again, url + QUIZ);
    await again.getByRole('button', { name: `Back to question ${WRONG} of ${TOTAL}` }).click();
    await again.getByRole('heading', { level: 2, name: 'Not right' }).waitFor();
    await eventually(() => litTexts(again, 'evidence')).toEqual(expect.arrayContaining(proofs));
    await goOn(again);

    // Closed at a question: the same question comes back.
    await answerUpTo(again, WRONG + 1, WRONG + 3, VOICES);
    await atQuestion(again, WRONG + 3);
    await again.close();
    const last = await context.newPage();
    await goTo(last, url + QUIZ);
    await last.getByRole('button', { name: `Continue with question ${WRONG + 3} of ${TOTAL}` }).click();
    await answerUpTo(last, WRONG + 3, TOTAL + 1, VOICES);

    await eventually(() => score(last).textContent()).toBe(`Quiz: ${TOTAL - 1} of ${TOTAL} questions right`);
    await last.getByText('1 not right').waitFor();
    const reread = last.getByRole('region').or(last.locator('section')).filter({ hasText: 'Worth reading again' });
    expect(await reread.getByRole('link').allTextContents()).toEqual([
      ...new Set(missed.evidence.map(({ block }) => `Paragraph ${block.slice(1)}`)),
    ]);
    await last.reload();
    await last.getByText('1 not right').waitFor();
    await reread.getByRole('link').first().click();
    await expectLit(last, 'found', proofs.slice(0, 1));
    await expectLightInView(last, 'found');
  });

  test('answered question can be read again, and leads into the text', async () => {
    const { url } = await serve();
    const page = await (await visitor()).newPage();
    await beginQuiz(page, url + QUIZ);
    await answer(page, questionAt(1), 'right');
    await page
      .getByRole('link', { name: /^Read it in the article/ })
      .first()
      .click();
    await expectLit(page, 'found', [placeText(seedLesson, questionAt(1).evidence[0] ?? never())]);
    await expectLightInView(page, 'found');
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Right' }).waitFor();
  });

  test('shows neither the English of the article nor the answer before it is given', async () => {
    const { url } = await serve();
    const page = await (await visitor()).newPage();
    await beginQuiz(page, url + QUIZ);
    for (let number = 1; number <= 3; number++) {
      const { explanation } = questionAt(number);
      expect(await page.getByText(explanation.en.slice(0, 20)).count()).toBe(0);
      await page.getByRole('button', { name: TEXTS.en.practice.question.look, exact: true }).click();
      const sheet = page.getByRole('dialog', { name: TEXTS.en.practice.question.inText });
      await sheet.waitFor();
      expect(await sheet.locator('[lang="en"]:not(html)').count()).toBe(0);
      await sheet.getByRole('button', { name: 'Close' }).click();
      await answer(page, questionAt(number), 'right');
      expect(await page.getByText(explanation.en.slice(0, 20)).count()).toBe(1);
      await goOn(page);
      await atQuestion(page, number + 1);
    }
  });

  test('says what is missing instead of refusing', async () => {
    const { url } = await serve();
    const page = await (await visitor()).newPage();
    await beginQuiz(page, url + QUIZ);
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'Type an answer first.' }).waitFor();
    await page.getByRole('textbox').fill('kemarin dulu');
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'could not be read as a number or a date' }).waitFor();
    await page.getByRole('textbox').fill('enam Desember 2025');
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Right' }).waitFor();
  });

  test('survives the death of the browser', async () => {
    const { url } = await serve();
    const mortal = await startMortal();
    atEnd(mortal.remove);
    const page = await mortal.open();
    await beginQuiz(page, url + QUIZ);
    await answerUpTo(page, 1, 3);
    await choose(page, questionAt(3), 'wrong');
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await page.getByText('Saved on this device.').waitFor();
    await mortal.kill();

    const again = await mortal.open();
    await goTo(again, url + QUIZ);
    await again.getByRole('button', { name: `Back to question 3 of ${seedQuestions.length}` }).click();
    await again.getByRole('heading', { level: 2, name: 'Not right' }).waitFor();
    await goOn(again);
    await atQuestion(again, 4);
    await mortal.kill();
  });
});

journeys('a quiz of one’s own choosing', ({ serve, visitor }) => {
  const asked = VOICES;

  test('of one set, with feedback at the end; then only the missed again; then both in the history', async () => {
    const { url } = await serve();
    const page = await (await visitor()).newPage();
    await goTo(page, url + QUIZ);
    await chooseSet(page, 'voices');
    await page.getByRole('radio', { name: 'At the end' }).check();
    await page.getByRole('radio', { name: 'All', exact: true }).check();
    await page.getByText(`${asked.length} questions · Its voices · feedback at the end`).waitFor();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    for (const [nth, question] of asked.entries()) {
      await atQuestion(page, nth + 1);
      expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
      if (nth === 2) await page.reload(); // what was answered is kept, and what comes next is the same
      await atQuestion(page, nth + 1);
      await choose(page, question, nth === 1 ? 'wrong' : 'right');
      await handIn(page);
    }
    await eventually(() => score(page).textContent()).toBe(
      `Quiz: ${asked.length - 1} of ${asked.length} questions right`,
    );
    await page.getByRole('link', { name: /^2 .*Not right/ }).click();
    await verdictOf(page, 'Not right').waitFor();
    await page.getByText('Right answer', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Back to the result' }).click();

    await page.getByRole('button', { name: 'Only the missed one' }).click();
    await page.getByRole('heading', { level: 1, name: /Question 1 of 1/ }).waitFor();
    await choose(page, asked[1] ?? never(), 'right');
    await handIn(page);
    await page.getByRole('heading', { level: 1, name: /1 of 1 question right/ }).waitFor();

    await page.getByRole('link', { name: 'Choose other questions' }).click();
    const history = page.locator('section').filter({ hasText: 'Earlier attempts' });
    await eventually(() => history.getByRole('link').count()).toBe(2);
    await history.getByRole('link', { name: new RegExp(`${asked.length - 1} of ${asked.length} right`) }).click();
    await page.getByText('1 not right').waitFor();
    // What was chosen is there for the next quiz.
    await goTo(page, url + QUIZ);
    await page.getByRole('radio', { name: setNamed('voices'), checked: true }).waitFor();
  });

  test('a wrong answer, tried again after the page was loaded anew, until it is right', async () => {
    const { url } = await serve();
    const context = await visitor();
    const page = await context.newPage();
    await beginQuiz(page, url + QUIZ);
    await answer(page, questionAt(1), 'wrong');
    await page.getByRole('button', { name: 'Try again' }).click();
    await choose(page, questionAt(1), 'right');
    await page.reload();
    await page.getByText('Try 2. The result counts your first answer.').waitFor();
    const typed = questionAt(1);
    if (typed.kind === 'number') await eventually(() => page.getByRole('textbox').inputValue()).not.toBe('');
    expect(await page.getByRole('heading', { name: 'Why' }).count()).toBe(0);
    await handIn(page);
    await verdictOf(page, 'Right').waitFor();
    await page.getByRole('heading', { name: 'Why' }).waitFor();
    await page.reload();
    await verdictOf(page, 'Right').waitFor();
    await goOn(page);
    await atQuestion(page, 2);
  });
});

function never(): never {
  throw new Error('every question has evidence');
}
