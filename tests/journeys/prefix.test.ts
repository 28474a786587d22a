import { expect, test } from 'vitest';
import { cardOf, expectLessonLoaded, wordIn } from '../support/articlePage';
import { installed } from '../support/installed';
import { journeys } from '../support/journeys';
import { answer, atQuestion, beginQuiz, goOn, questionAt } from '../support/quizPage';
import { LESSON } from '../support/seedLesson';
import { goTo } from '../support/goTo';

const base = '/simak/';

journeys('below a path prefix', ({ serve, visitor }) => {
  test('one reads, opens a word and does the quiz, with and without the server', async () => {
    const site = await serve({ base });
    const context = await visitor();
    const page = await context.newPage();
    await goTo(page, site.url);
    await expectLessonLoaded(page);
    await wordIn(page, 'p4', 'hilir').tap();
    await cardOf(page).getByText('from end to end, at every stage').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${base}library`);
    await beginQuiz(page, `${site.url}${LESSON}/quiz`);
    await answer(page, questionAt(1), 'right');
    await page.getByText('Saved on this device.').waitFor();
    await installed(page);
    await page.close();
    await site.close();

    const later = await context.newPage();
    await goTo(later, site.url);
    await expectLessonLoaded(later);
    await wordIn(later, 'p3', 'menegaskan').tap();
    await cardOf(later).getByText('to stress, to state firmly').waitFor();
    await cardOf(later).getByRole('button', { name: /^meN-/ }).waitFor(); // the worker and the lexicon are there, too
    await goTo(later, `${site.url}${LESSON}/quiz`);
    await later.getByRole('button', { name: /^Back to question 1 of/ }).click();
    await goOn(later);
    await atQuestion(later, 2);
    await goTo(later, `${site.url}settings`);
    await later.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(site.requests.filter((name) => !name.startsWith(base))).toEqual([]);
  });
});
