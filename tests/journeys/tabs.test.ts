import { expect, test } from 'vitest';
import { journeys } from '../support/journeys';
import { atQuestion, beginQuiz, choose, goOn, questionAt } from '../support/quizPage';
import { LESSON } from '../support/seedLesson';
import { goTo } from '../support/goTo';
import { eventually } from '../support/eventually';

const QUIZ = `${LESSON}/quiz`;

journeys('two tabs', ({ serve, visitor }) => {
  test('that answer the same question at once: one answer counts, both show it', async () => {
    const { url } = await serve();
    const context = await visitor();
    const one = await context.newPage();
    const other = await context.newPage();
    await beginQuiz(one, url + QUIZ);
    await goTo(other, `${url}${QUIZ}?question=now`);
    await atQuestion(other, 1);
    await choose(one, questionAt(1), 'right');
    await choose(other, questionAt(1), 'wrong');
    // By one clock: asked one after the other, the second tab would often have heard of the first one's answer.
    const at = Date.now() + 2000;
    const answerIn = (page: typeof one) =>
      page.getByRole('button', { name: 'Answer', exact: true }).evaluate((button, moment) => {
        setTimeout(() => (button as HTMLElement).click(), moment - Date.now());
      }, at);
    await Promise.all([answerIn(one), answerIn(other)]);
    const verdicts = await Promise.all(
      [one, other].map(async (page) => {
        const verdict = page.getByRole('heading', { level: 2, name: /^(Right|Not right)$/ });
        await verdict.waitFor();
        return verdict.textContent();
      }),
    );
    expect(verdicts[0]).toBe(verdicts[1]);
    await eventually(
      async () =>
        (await one.getByText('Answered first in another tab').count()) +
        (await other.getByText('Answered first in another tab').count()),
    ).toBe(1);

    // One goes on, and the other follows.
    await goOn(one);
    await atQuestion(one, 2);
    await atQuestion(other, 2);
    await one.reload();
    await atQuestion(one, 2);
  });

  test('follow each other’s settings', async () => {
    const { url } = await serve();
    const context = await visitor();
    const reading = await context.newPage();
    await goTo(reading, url);
    await reading.locator('[data-card]').waitFor({ state: 'attached' });
    const setting = await context.newPage();
    await goTo(setting, `${url}settings/`);
    await setting.getByRole('radio', { name: 'Sepia' }).check();
    await setting.getByRole('radio', { name: 'Bahasa Indonesia' }).check();
    await setting.getByRole('heading', { name: 'Pengaturan', exact: true }).waitFor();
    await reading.getByRole('link', { name: 'Pengaturan', exact: true }).waitFor();
    const root = reading.locator('html');
    await eventually(() => root.getAttribute('data-theme')).toBe('sepia');
    expect(await root.getAttribute('lang')).toBe('id');
    expect(await reading.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(243, 231, 205)',
    );
  });

  test('do not undo each other’s settings', async () => {
    const { url } = await serve();
    const context = await visitor();
    const [one, other] = [await context.newPage(), await context.newPage()];
    await goTo(one, `${url}settings/`);
    await goTo(other, `${url}settings/`);
    await one.getByRole('radio', { name: 'Dark' }).check();
    await other.getByRole('radio', { name: 'Without serifs' }).check();
    for (const page of [one, other]) {
      const data = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
      await eventually(data).toMatchObject({ theme: 'dark', face: 'sans' });
    }
  });
});
