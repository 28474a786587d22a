import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectLightInView, expectLit, litTexts } from '../support/articlePage';
import { journeys } from '../support/journeys';
import { startMortal } from '../support/mortalBrowser';
import { answer, answerUpTo, atQuestion, beginQuiz, choose, goOn, questionAt } from '../support/quizPage';
import { LESSON, seedLesson, seedQuestions } from '../support/seedLesson';
import { TEXTS } from '../support/texts';
import { placeText } from '../../src/lesson/places';
import { goTo } from '../support/goTo';
import { eventually } from '../support/eventually';

const QUIZ = `${LESSON}/quiz`;
const TOTAL = seedQuestions.length;
/** The idiom: it has evidence in two paragraphs. */
const WRONG = seedQuestions.findIndex(({ id }) => id === 'w2') + 1;

const score = (page: Page) => page.getByRole('heading', { level: 1 });

journeys('a quiz', ({ serve, visitor, atEnd }) => {
  test('with one wrong answer, broken off and gone on with, up to its result', async () => {
    const { url } = await serve();
    const context = await visitor();
    const page = await context.newPage();
    await beginQuiz(page, url + QUIZ);
    await answerUpTo(page, 1, WRONG);

    // The wrong answer: what proves the right one is lit, in both languages.
    await atQuestion(page, WRONG);
    await answer(page, questionAt(WRONG), 'wrong');
    const proofs = questionAt(WRONG).evidence.map((place) => placeText(seedLesson, place));
    await eventually(() => litTexts(page, 'evidence')).toEqual(expect.arrayContaining(proofs));
    expect((await litTexts(page, 'evidence')).length).toBeGreaterThan(proofs.length);
    await page.getByText(questionAt(WRONG).explanation.en.slice(0, 20)).waitFor();
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
    await answerUpTo(again, WRONG + 1, WRONG + 3);
    await atQuestion(again, WRONG + 3);
    await again.close();
    const last = await context.newPage();
    await goTo(last, url + QUIZ);
    await last.getByRole('button', { name: `Continue with question ${WRONG + 3} of ${TOTAL}` }).click();
    await answerUpTo(last, WRONG + 3, TOTAL + 1);

    await eventually(() => score(last).textContent()).toBe(`Quiz: ${TOTAL - 1} of ${TOTAL} questions right`);
    await last.getByText('1 not right').waitFor();
    const reread = last.getByRole('region').or(last.locator('section')).filter({ hasText: 'Worth reading again' });
    expect(await reread.getByRole('link').allTextContents()).toEqual([
      ...new Set(questionAt(WRONG).evidence.map(({ block }) => `Paragraph ${block.slice(1)}`)),
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
    await again.getByRole('button', { name: `Back to question 3 of ${TOTAL}` }).click();
    await again.getByRole('heading', { level: 2, name: 'Not right' }).waitFor();
    await goOn(again);
    await atQuestion(again, 4);
    await mortal.kill();
  });
});

function never(): never {
  throw new Error('every question has evidence');
}
