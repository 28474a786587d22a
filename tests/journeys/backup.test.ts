import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually } from '../support/eventually';
import { goTo } from '../support/goTo';
import { journeys } from '../support/journeys';
import { answer, beginQuiz, questionAt } from '../support/quizPage';
import { LESSON } from '../support/seedLesson';
import { storedRows } from '../support/storedRows';

const settings = async (page: Page, url: string) => {
  await goTo(page, `${url}settings/`);
  await page.getByRole('heading', { level: 3, name: 'Back up' }).waitFor();
};

/** Makes a backup, under a passphrase if there is one, and saves it. */
async function backUp(page: Page, file: string, passphrase?: string): Promise<void> {
  if (passphrase !== undefined) {
    await page.getByRole('switch', { name: 'Lock it with a passphrase' }).check();
    await page.getByLabel('Passphrase for the backup').fill(passphrase);
  }
  await page.getByRole('button', { name: 'Make a backup' }).click();
  const save = page.getByRole('button', { name: 'Save the file' });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toMatch(/^simak-\d{4}-\d\d-\d\d\.simak$/);
  await download.saveAs(file);
  await page.getByText(/^Last backup: /).waitFor();
}

const choose = (page: Page, file: string) => page.getByLabel('Choose a backup').setInputFiles(file);

async function wipe(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await page.getByText('There has been no backup in this browser yet.').waitFor();
}

/** Ids of the stored quiz events, sorted. */
const answersOf = async (page: Page) =>
  (await storedRows(page, 'quiz-events')).map((row) => (row as { id: string }).id).toSorted();

journeys('a backup', ({ serve, visitor, atEnd }) => {
  const aFolder = async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'simak-backup-'));
    atEnd(() => rm(folder, { recursive: true }));
    return folder;
  };

  test('under a passphrase brings everything back after everything was deleted; another passphrase does not', async () => {
    const { url } = await serve();
    const page = await (await visitor({ noWorker: true })).newPage();
    const file = path.join(await aFolder(), 'mine.simak');
    await beginQuiz(page, `${url}${LESSON}/quiz`);
    await answer(page, questionAt(1), 'right');
    const answers = await answersOf(page);
    expect(answers.length).toBeGreaterThan(1);
    await settings(page, url);
    await page.getByRole('radio', { name: 'Sepia' }).check();
    await backUp(page, file, 'empat kata yang panjang');
    expect(readFileSync(file, 'latin1').slice(0, 24)).toBe('{"format":"simak-backup"');

    await wipe(page);
    expect(await answersOf(page)).toEqual([]);
    await eventually(() => page.locator('html').getAttribute('data-theme')).toBe(null);

    await choose(page, file);
    const passphrase = page.getByLabel('Passphrase of the file');
    await passphrase.fill('tiga kata saja');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('This is not the passphrase of this file.').waitFor();
    expect(await answersOf(page)).toEqual([]);
    await page.getByLabel('Passphrase of the file').fill('empat kata yang panjang');
    await page.keyboard.press('Enter');
    await page.getByText('The file is intact. Nothing has been changed yet.').waitFor();
    await page.getByRole('row', { name: `Quiz steps ${answers.length} ${answers.length}` }).waitFor();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText(/^Done\. /).waitFor();
    expect(await answersOf(page)).toEqual(answers);
    await eventually(() => page.locator('html').getAttribute('data-theme')).toBe('sepia');
    await goTo(page, `${url}library/`);
    await page.getByText(/^Continue quiz \(1 of/).waitFor();
  });

  test('that is damaged, or cut off, or none, is refused in words, and changes nothing', async () => {
    const { url } = await serve();
    const page = await (await visitor({ noWorker: true })).newPage();
    const folder = await aFolder();
    const file = path.join(folder, 'mine.simak');
    await settings(page, url);
    await page.getByRole('radio', { name: 'Sepia' }).check();
    await backUp(page, file);
    const bytes = readFileSync(file);
    const place = bytes.indexOf(10) + 20;
    const wrong = {
      'The file is damaged (in part 1).': Buffer.from(bytes.with(place, bytes[place]! ^ 1)),
      'The file is incomplete: it ends in part 2.': bytes.subarray(0, -10),
      'This file is not a backup of Simak.': Buffer.from('Perbedaan itu fakta\n'),
    };
    for (const [said, content] of Object.entries(wrong)) {
      const other = path.join(folder, 'other.simak');
      writeFileSync(other, content);
      await choose(page, other);
      await page.getByRole('alert').filter({ hasText: said }).waitFor();
    }
  });

  test('of two visitors, each merged with the other’s, comes to one history', async () => {
    const { url } = await serve();
    const folder = await aFolder();
    const [one, other] = await Promise.all([visitor({ noWorker: true }), visitor({ noWorker: true })]);
    const [here, there] = [await one.newPage(), await other.newPage()];
    for (const [page, how] of [
      [here, 'right'],
      [there, 'wrong'],
    ] as const) {
      await beginQuiz(page, `${url}${LESSON}/quiz`);
      await answer(page, questionAt(1), how);
      await settings(page, url);
    }
    const all = [...(await answersOf(here)), ...(await answersOf(there))].toSorted();
    const [mine, theirs] = [path.join(folder, 'mine.simak'), path.join(folder, 'theirs.simak')];
    await backUp(here, mine);
    await backUp(there, theirs);
    for (const [page, file] of [
      [here, theirs],
      [there, mine],
      [here, theirs],
    ] as const) {
      await choose(page, file);
      await page.getByRole('button', { name: 'Merge', exact: true }).click();
      await page.getByText(/^Done\. /).waitFor();
      expect(await answersOf(page)).toEqual(all);
    }
    expect(await storedRows(here, 'set-aside')).toEqual([]);
    const results = await Promise.all(
      [here, there].map(async (page) => {
        await goTo(page, `${url}library/`);
        const said = page.getByText(/^Continue quiz/);
        await said.waitFor();
        return said.textContent();
      }),
    );
    expect(results[0]).toBe(results[1]);
  });
});
