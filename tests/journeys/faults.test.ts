import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cardOf, wordIn } from '../support/articlePage';
import { journeys, WIDE } from '../support/journeys';
import { killAgainAndAgain } from '../support/kill/killAgainAndAgain';
import { startMortal } from '../support/mortalBrowser';
import { smallDisk } from '../support/fullDisk';
import {
  answer,
  atQuestion,
  beginQuiz,
  choose,
  chooseAll,
  goOn,
  handIn,
  questionAt,
  verdictOf,
} from '../support/quizPage';
import { anOldTab } from '../support/anOldTab';
import { fixtureOf } from '../support/fixtureOf';
import { SAMPLE_TEXT, SAMPLE_TITLE } from '../support/sampleText';
import { LESSON } from '../support/seedLesson';
import { goTo } from '../support/goTo';
import { eventually } from '../support/eventually';
import { putRow, storedRows } from '../support/storedRows';

const QUIZ = `${LESSON}/quiz`;
const NO_ROOM = /There is no room left on this device/;
/** A text of one's own has no page of its own in the build: the host answers with 404.html, and says so. */
const EXPECTED = /status of 404/;

/** Puts the focus on a word of the article and presses a key. */
async function markByKey(page: Page, word: string, key: string): Promise<void> {
  await wordIn(page, 'p3', word).evaluate((element) => {
    element.tabIndex = -1;
    element.focus();
  });
  await page.keyboard.press(key);
}

/** Opens the lesson and waits until words can be marked in it. */
async function openLesson(page: Page, url: string): Promise<void> {
  await goTo(page, url + LESSON);
  await page.getByRole('region', { name: 'Words in this text' }).waitFor();
}

const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

/** The lexemes that have a status, with it. */
async function standings(page: Page): Promise<readonly string[]> {
  const rows = (await storedRows(page, 'knowledge')) as readonly { lexeme: string; status: string }[];
  return rows.map(({ lexeme, status }) => `${lexeme} ${status}`);
}

journeys('a full disk', ({ serve, visitor }) => {
  test('while marking words: said, no word seems marked, and it can be done once there is room', async () => {
    const { url } = await serve();
    const context = await visitor({ ...WIDE, noWorker: true });
    const disk = await smallDisk(context, url);
    const page = await context.newPage();
    await openLesson(page, url);
    await markByKey(page, 'menegaskan', '2');
    await said(page, 'menegaskan: Known');
    await disk.fill(page);
    await markByKey(page, 'menegaskan', '1');
    await page.getByRole('status').filter({ hasText: 'Not saved.' }).filter({ hasText: NO_ROOM }).waitFor();
    await wordIn(page, 'p3', 'menegaskan').click();
    const card = cardOf(page);
    await card.getByRole('radio', { name: 'Known' }).and(card.locator(':checked')).waitFor();
    await card.getByRole('radio', { name: 'Learning' }).click();
    await card.getByRole('alert').filter({ hasText: 'Not saved.' }).filter({ hasText: NO_ROOM }).waitFor();
    expect(await card.getByRole('radio', { name: 'Known' }).isChecked()).toBe(true);
    expect(await standings(page)).toEqual(['menegaskan known']);
    await disk.makeRoom();
    await card.getByRole('radio', { name: 'Learning' }).click();
    await card.getByRole('radio', { name: 'Learning' }).and(card.locator(':checked')).waitFor();
    expect(await standings(page)).toEqual(['menegaskan learning']);
  });

  test('while answering: said, the answer stays in the form, and is saved once there is room', async () => {
    const { url } = await serve();
    const context = await visitor({ noWorker: true });
    const disk = await smallDisk(context, url);
    const page = await context.newPage();
    await beginQuiz(page, url + QUIZ);
    await disk.fill(page);
    await choose(page, questionAt(1), 'right');
    await handIn(page);
    await page.getByRole('alert').filter({ hasText: 'Your answer has not been saved. It is still here.' }).waitFor();
    await page.getByRole('alert').filter({ hasText: NO_ROOM }).waitFor();
    expect(await storedRows(page, 'quiz-events')).toHaveLength(1);
    await disk.makeRoom();
    await page.getByRole('button', { name: 'Try again' }).click();
    await verdictOf(page, 'Right').waitFor();

    await disk.fill(page);
    await goOn(page);
    await page.getByRole('alert').filter({ hasText: NO_ROOM }).waitFor();
    await verdictOf(page, 'Right').waitFor();
    await disk.makeRoom();
    await goOn(page);
    await atQuestion(page, 2);
    expect(await storedRows(page, 'quiz-events')).toHaveLength(3);
  });

  test('before a quiz: it does not seem to have begun, and begins once there is room', async () => {
    const { url } = await serve();
    const context = await visitor({ noWorker: true });
    const disk = await smallDisk(context, url);
    const page = await context.newPage();
    await goTo(page, `${url}library/`);
    await page.getByText('Paste or open any Indonesian text', { exact: false }).waitFor(); // the database is there
    await disk.fill(page);
    await goTo(page, url + QUIZ);
    await chooseAll(page);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: NO_ROOM }).waitFor();
    await disk.makeRoom();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await atQuestion(page, 1);
    await answer(page, questionAt(1), 'right');
  });

  test('while saving a text: said, nothing of what was typed is lost, and it is saved once there is room', async () => {
    const { url } = await serve();
    const context = await visitor({ noWorker: true, expected: EXPECTED });
    const disk = await smallDisk(context, url);
    const page = await context.newPage();
    await goTo(page, `${url}library/`);
    await page.getByRole('link', { name: 'Add a text' }).click();
    const [text, title] = [page.getByRole('textbox', { name: 'Text' }), page.getByRole('textbox', { name: 'Title' })];
    await text.fill(SAMPLE_TEXT);
    await title.fill('Kompos');
    await disk.fill(page);
    const save = page.getByRole('button', { name: 'Save and read' });
    await save.click();
    await page.getByRole('alert').filter({ hasText: NO_ROOM }).waitFor();
    expect(await text.inputValue()).toBe(SAMPLE_TEXT);
    expect(await title.inputValue()).toBe('Kompos');
    expect([...(await storedRows(page, 'texts')), ...(await storedRows(page, 'text-parts'))]).toEqual([]);
    await disk.makeRoom();
    await save.click();
    await page.getByRole('heading', { level: 1, name: SAMPLE_TITLE }).waitFor();

    // What makes room works on a full disk.
    await disk.fill(page);
    await page.getByRole('link', { name: 'Library' }).first().click();
    await page.getByRole('button', { name: 'Delete “Kompos”' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await storedRows(page, 'text-parts')).toEqual([]);
  });
});

const BLOCKED = 'Another tab has an older version of Simak open.';

journeys('a tab with an older version that does not let go', ({ serve, visitor }) => {
  for (const version of [1, 2] as const) {
    test(`of version ${version}: said, and gone on from as soon as it is closed, with all that was there`, async () => {
      const { url } = await serve();
      const context = await visitor({ noWorker: true });
      const old = await anOldTab(context, url, fixtureOf(version));
      const before = await storedRows(old, 'quiz-events');
      expect(before).not.toEqual([]);
      const page = await context.newPage();
      await goTo(page, url + QUIZ);
      await page.getByRole('status').filter({ hasText: BLOCKED }).waitFor();
      await chooseAll(page);
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await old.close();
      await atQuestion(page, 1);
      expect(await page.getByText(BLOCKED).count()).toBe(0);
      await eventually(() => page.locator('html').getAttribute('data-theme')).toBe('sepia');
      expect(await storedRows(page, 'quiz-events')).toEqual(expect.arrayContaining(before));
      await answer(page, questionAt(1), 'right');
      await page.getByText('Saved on this device.').waitFor();
    });
  }
});

journeys('a database that is deleted under the app', ({ serve, visitor }) => {
  const DELETIONS: readonly [how: string, remove: (page: Page) => Promise<unknown>][] = [
    [
      'by another tab',
      async (page) => {
        const other = await page.context().newPage();
        await goTo(other, new URL('/about', page.url()).href);
        await other.evaluate(
          () =>
            new Promise<void>((resolve, reject) => {
              const deleting = indexedDB.deleteDatabase('simak:/');
              deleting.addEventListener('success', () => resolve());
              deleting.addEventListener('error', () => reject(new Error(String(deleting.error))));
            }),
        );
        await other.close();
      },
    ],
    [
      'by the browser, as the reader asked it to',
      async (page) => {
        const session = await page.context().newCDPSession(page);
        const { origin } = new URL(page.url());
        await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      },
    ],
  ];
  for (const [how, remove] of DELETIONS) {
    test(`${how}: said, and what is answered from then on is saved`, async () => {
      const { url } = await serve();
      const page = await (await visitor({ noWorker: true })).newPage();
      await beginQuiz(page, url + QUIZ);
      await answer(page, questionAt(1), 'right');
      await goOn(page);
      await atQuestion(page, 2);
      await remove(page);
      await page.getByText('The browser closed Simak’s storage').waitFor();
      await page.getByRole('button', { name: 'All right' }).click();
      await choose(page, questionAt(2), 'right');
      await handIn(page);
      await page.getByText('Your last step could not be saved. This site’s data has been cleared').waitFor();
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await atQuestion(page, 1);
      await answer(page, questionAt(1), 'wrong');
      await page.getByText('Saved on this device.').waitFor();
      await page.reload();
      await verdictOf(page, 'Not right').waitFor();
      expect(await storedRows(page, 'quiz-events')).toHaveLength(2);
    });

    test(`${how}, while words are marked: what is marked from then on is saved`, async () => {
      const { url } = await serve();
      const page = await (await visitor({ ...WIDE, noWorker: true })).newPage();
      await openLesson(page, url);
      await markByKey(page, 'menegaskan', '2');
      await said(page, 'menegaskan: Known');
      await remove(page);
      await said(page, 'The browser closed Simak’s storage');
      await markByKey(page, 'badan', '1');
      await said(page, 'badan: Learning');
      expect(await standings(page)).toEqual(['badan learning']);
      // What was taken away cannot be taken back: a marking that is no longer there.
      await markByKey(page, 'menegaskan', '1');
      await said(page, 'menegaskan: Learning');
      await remove(page);
      await said(page, 'The browser closed Simak’s storage'); // which does not cover the other notice
      await page.getByRole('button', { name: 'Undo' }).click();
      await said(page, 'Not saved. This site’s data has been cleared');
    });
  }
});

journeys('a write that the browser breaks off', ({ serve, visitor }) => {
  test('is said, nothing of it is there, and it can be done again', async () => {
    const { url } = await serve();
    const page = await (await visitor({ noWorker: true })).newPage();
    await beginQuiz(page, url + QUIZ);
    await page.evaluate(() => {
      // oxlint-disable-next-line typescript/unbound-method -- called for its own object below
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (...row) {
        const adding = add.apply(this, row);
        adding.addEventListener('success', () => this.transaction.abort());
        IDBObjectStore.prototype.add = add; // only once
        return adding;
      };
    });
    await choose(page, questionAt(1), 'right');
    await handIn(page);
    await page.getByRole('alert').filter({ hasText: 'The browser broke off while writing.' }).waitFor();
    expect(await storedRows(page, 'quiz-events')).toHaveLength(1);
    await page.getByRole('button', { name: 'Try again' }).click();
    await verdictOf(page, 'Right').waitFor();
    expect(await storedRows(page, 'quiz-events')).toHaveLength(2);
  });
});

journeys('a record that cannot be read', ({ serve, visitor }) => {
  test('among the answers: said, left as it is, and everything else goes on', async () => {
    const { url } = await serve();
    const context = await visitor({ noWorker: true });
    const page = await context.newPage();
    await beginQuiz(page, url + QUIZ);
    await answer(page, questionAt(1), 'right');
    const [good] = (await storedRows(page, 'quiz-events')) as readonly object[];
    const broken = { ...good, id: 'broken', kind: 'answered', answer: 7, at: 'yesterday' };
    await putRow(page, 'quiz-events', broken);
    await page.reload();
    await page
      .getByRole('status')
      .filter({ hasText: 'Part of what is stored on this device cannot be read.' })
      .waitFor();
    await page.getByRole('button', { name: 'All right' }).click();
    await verdictOf(page, 'Right').waitFor();
    await goOn(page);
    await atQuestion(page, 2);
    await answer(page, questionAt(2), 'right');
    await page.getByText('Saved on this device.').waitFor();
    expect(await storedRows(page, 'quiz-events')).toEqual(expect.arrayContaining([broken]));
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText('1 record cannot be read.').waitFor();
  });

  test('among the markings: what each other one says still holds, and can be taken back', async () => {
    const { url } = await serve();
    const page = await (await visitor({ ...WIDE, noWorker: true })).newPage();
    await openLesson(page, url);
    await markByKey(page, 'menegaskan', '2');
    await said(page, 'menegaskan: Known');
    const [good] = (await storedRows(page, 'knowledge-events')) as readonly object[];
    const broken = { ...good, id: 'broken', to: 'forgotten', clock: -1 };
    await putRow(page, 'knowledge-events', broken);
    await markByKey(page, 'menegaskan', '1');
    await said(page, 'menegaskan: Learning');
    await page.getByRole('button', { name: 'Undo' }).click();
    await said(page, 'Part of what is stored on this device cannot be read.');
    await said(page, 'Undone.');
    expect(await standings(page)).toEqual(['menegaskan known']);
    expect(await storedRows(page, 'knowledge-events')).toEqual(expect.arrayContaining([broken]));
  });
});

journeys('a word marked in one tab', ({ serve, visitor }) => {
  test('shows in the other at once, in the text and in an open card, and so does its taking back', async () => {
    const { url } = await serve();
    const context = await visitor({ ...WIDE, noWorker: true });
    const [one, other] = [await context.newPage(), await context.newPage()];
    await openLesson(one, url);
    await openLesson(other, url);
    const word = wordIn(other, 'p3', 'menegaskan');
    await word.click();
    const radio = (name: string) => cardOf(other).getByRole('radio', { name });
    await radio('New').and(other.locator(':checked')).waitFor();
    await markByKey(one, 'menegaskan', '1');
    await said(one, 'menegaskan: Learning');
    await radio('Learning').and(other.locator(':checked')).waitFor();
    await eventually(() => word.getAttribute('data-word')).toBe('learning');
    await one.getByRole('button', { name: 'Undo' }).click();
    await radio('New').and(other.locator(':checked')).waitFor();
    await eventually(() => word.getAttribute('data-word')).not.toBe('learning');
  });
});

journeys('a browser that stores nothing', ({ serve, visitor }) => {
  for (const [name, block] of [
    ['no IndexedDB', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
    [
      'none in a private window',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError');
        };
      },
    ],
  ] as const) {
    test(`marks words, and says that nothing is kept (${name})`, async () => {
      const { url } = await serve();
      const context = await visitor({ ...WIDE, noWorker: true });
      await context.addInitScript(block);
      const page = await context.newPage();
      await openLesson(page, url);
      await markByKey(page, 'menegaskan', '1');
      await said(page, 'menegaskan: Learning');
      await eventually(() => wordIn(page, 'p3', 'menegaskan').getAttribute('data-word')).toBe('learning');
      await said(page, 'Not kept: this browser does not let Simak store anything');
      await wordIn(page, 'p3', 'badan').click();
      await cardOf(page).getByRole('radio', { name: 'Known' }).click();
      await cardOf(page).getByText('Not kept: this browser does not let Simak store anything').waitFor();
    });
  }
});

journeys('a browser that is killed again and again', ({ serve, atEnd }) => {
  test(
    '5 times: whatever the screen had shown as done is there (npm run test:faults: 200 times)',
    { timeout: 180_000 },
    async () => {
      const { url } = await serve();
      const mortal = await startMortal();
      atEnd(mortal.remove);
      const { losses, confirmed } = await killAgainAndAgain({ mortal, url, kills: 5, seed: 5 });
      expect(losses).toEqual([]);
      expect(confirmed).toBeGreaterThan(0);
    },
  );
});
