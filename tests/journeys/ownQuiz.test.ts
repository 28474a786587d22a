import { expect, test } from 'vitest';
import { addText } from '../support/addText';
import { installed } from '../support/installed';
import { journeys } from '../support/journeys';
import { SAMPLE_TEXT, SAMPLE_TITLE } from '../support/sampleText';
import { storedRows } from '../support/storedRows';

/** A text of one's own has no page of its own in the build: the host answers with 404.html, and says so. */
const EXPECTED = /status of 404/;

journeys('questions on a text of one’s own', ({ serve, visitor }) => {
  test('are made of it without a connection, lead back to its words, and are there again', async () => {
    const site = await serve();
    const page = await (await visitor({ expected: EXPECTED })).newPage();
    await addText(page, site.url, SAMPLE_TEXT);
    await installed(page);
    await site.close();

    await page.getByRole('link', { name: 'Quiz', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: SAMPLE_TITLE }).waitFor();
    await page.getByText('Simak makes these questions from the text itself').waitFor();
    await page.locator('summary').click();
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByRole('checkbox', { name: /^Words in context/ }).check();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('heading', { level: 1, name: /^Question 1 of/ }).waitFor();
    const asked = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: /^(Right|Not right)$/ }).waitFor();

    // What was asked is stored whole: it is there again although other questions are made by then.
    await page.reload();
    await page.getByRole('heading', { level: 2, name: /^(Right|Not right)$/ }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(asked);
    const place = page.getByRole('link', { name: /^Read it in the article: Paragraph/ }).first();
    const where = (await place.getAttribute('href')) ?? '';
    expect(where).toMatch(/\/texts\/[\w-]+\?at=p\d+\./);
    await place.click();
    await page.locator('[data-block="p1"]').waitFor();
    expect(await storedRows(page, 'quiz-events')).toHaveLength(2);
  });

  test('a text that bears none says so', async () => {
    const { url } = await serve();
    const page = await (await visitor({ expected: EXPECTED, noWorker: true })).newPage();
    await addText(page, url, 'Halo, apa kabar?');
    await page.getByRole('link', { name: 'Quiz', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Simak finds nothing to ask here' }).waitFor();
    await page.getByRole('link', { name: 'To the article' }).click();
    await page.locator('[data-block="p1"]').waitFor();
  });
});
