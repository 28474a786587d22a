import type { Page } from 'playwright-core';
import type { ExplanationLanguage } from '../../src/lesson/Lesson';
import type { KindName, Question } from '../../src/quiz/questionKinds';
import { cardOf, expectLessonLoaded, wordIn } from './articlePage';
import { answer, atQuestion, choose, goOn, handIn, questionAt, verdictOf } from './quizPage';
import { layOutQuiz } from './layOutQuiz';
import { SAMPLE_TEXT, SAMPLE_TITLE } from './sampleText';
import { LESSON, seedQuestions } from './seedLesson';
import { TEXTS, type Texts } from './texts';
import { goTo } from './goTo';

/** What problems the walk brings with it: pages that are not there, a chunk that cannot be had. */
export const WALK_EXPECTED = /status of 404|net::ERR_FAILED|CodeUnreachable/;

interface Walk {
  readonly page: Page;
  /** Of the site, with the base path. */
  readonly url: string;
  readonly language: ExplanationLanguage;
  readonly look: (state: string) => Promise<void>;
}

/** Walks through every screen and every state of it that a reader can meet, and calls `look` at each. */
export async function walkScreens(walk: Walk): Promise<void> {
  await walkReader(walk, TEXTS[walk.language]);
  await walkQuiz(walk, TEXTS[walk.language]);
  await walkDictionary(walk, TEXTS[walk.language]);
  await walkOwnText(walk, TEXTS[walk.language]);
  await walkPlacement(walk, TEXTS[walk.language]);
  await walkOthers(walk, TEXTS[walk.language]);
}

async function walkOwnText({ page, url, look }: Walk, t: Texts): Promise<void> {
  await goTo(page, `${url}library/new`);
  await page.getByRole('button', { name: t.newText.prepare }).click();
  await page.getByRole('alert').getByText(t.newText.refused.empty).waitFor();
  await look('new text: nothing typed');
  await page.getByRole('textbox', { name: t.newText.text, exact: true }).fill(SAMPLE_TEXT);
  await look('new text');
  await page.getByRole('button', { name: t.newText.prepare }).click();
  await page.getByRole('heading', { level: 1, name: SAMPLE_TITLE }).waitFor();
  await look('own text');
  for (const [block, word] of [
    ['p1', 'mengolah'],
    ['p1', 'Sukamaju'],
  ] as const) {
    await wordIn(page, block, word).click();
    await cardOf(page).getByText(word, { exact: true }).first().waitFor();
    await cardOf(page).getByText(t.ownText.asking).waitFor({ state: 'detached' });
    await look(`own text, card: ${word}`);
    await page.keyboard.press('Escape');
  }
  const bar = page.getByRole('navigation', { name: t.reader.tools });
  await bar.getByRole('button', { name: t.ownText.find, exact: true }).click();
  await page.getByRole('textbox', { name: t.ownText.findLabel }).fill('kompos');
  await page.keyboard.press('Enter');
  await look('own text, looking for something');
  await page.getByRole('search').getByRole('button', { name: t.close, exact: true }).click();
  await goTo(page, `${url}library/`);
  const item = page.getByRole('article', { name: SAMPLE_TITLE });
  await item.getByText(t.library.own.noEnglish).waitFor();
  await look('library with a text of one’s own');
  await item.getByRole('button', { name: new RegExp(`^${t.library.own.rename}`) }).click();
  await look('library, renaming');
  await page.keyboard.press('Escape');
  await item.getByRole('button', { name: new RegExp(`^${t.library.own.delete}`) }).click();
  await page.getByRole('button', { name: t.library.own.undo }).waitFor();
  await look('library, deleted');
  await goTo(page, `${url}texts/nothing`);
  await page.getByRole('heading', { level: 1, name: t.ownText.none }).waitFor();
  await look('own text that is not there');
}

async function walkReader({ page, url, look }: Walk, t: Texts): Promise<void> {
  await goTo(page, url);
  await expectLessonLoaded(page);
  await look('reader');
  for (const [block, word] of [
    ['p3', 'menegaskan'],
    ['p4', 'hulu'],
    ['p6', 'Prabowo'],
    ['p10', 'P3LN'],
    ['p16', 'Penandatangan'],
  ] as const) {
    await wordIn(page, block, word).click();
    await cardOf(page).getByText(word, { exact: true }).first().waitFor();
    await look(`card: ${word}`);
    await page.keyboard.press('Escape');
  }
  await wordIn(page, 'p3', 'pembenahan').click();
  await cardOf(page).getByRole('button', { name: /^peN-/ }).click();
  await cardOf(page)
    .getByRole('region', { name: /^peN-…-an/ })
    .waitFor();
  await look('card of an affix');
  await page.keyboard.press('Escape');
  await wordIn(page, 'p3', 'menegaskan').click();
  await cardOf(page).getByRole('button', { name: t.trace.family }).click();
  await cardOf(page).getByRole('figure').waitFor();
  await look('card with the family of its word');
  await cardOf(page).getByRole('button', { name: t.card.wordLine }).click();
  await page.getByRole('list', { name: t.card.wordLine }).waitFor();
  await look('a sentence word by word');
  await page.locator('[data-word-line]').getByRole('button', { name: t.line.close }).click();
  await page.locator('[data-block="p4"] [data-number]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('e');
  await page.locator('[data-inline-english]').waitFor();
  await look('English of a sentence');
  await walkSheets({ page, look }, t);
  const bar = page.getByRole('navigation', { name: t.reader.tools });
  await bar.getByRole('button', { name: t.reader.listen }).click();
  const status = page.getByRole('status').filter({ has: page.getByRole('button', { name: t.close }) });
  await status.waitFor();
  await look('reading aloud, without a voice');
  await status.getByRole('button', { name: t.close }).click();
}

async function walkSheets({ page, look }: Pick<Walk, 'page' | 'look'>, t: Texts): Promise<void> {
  const bar = page.getByRole('navigation', { name: t.reader.tools });
  const sheet = page.locator('dialog[open]');
  const close = async () => {
    await sheet.getByRole('button', { name: t.close, exact: true }).click();
    await sheet.waitFor({ state: 'detached' });
  };
  for (const name of [t.reader.english, t.reader.text]) {
    await bar.getByRole('button', { name, exact: true }).click();
    await sheet.getByRole('radio').first().waitFor();
    await look(`sheet: ${name}`);
    await close();
  }
  await page.keyboard.press('?');
  await sheet.getByRole('table').waitFor();
  await look('sheet: keys');
  await close();
  await bar.getByRole('button', { name: t.reader.lists, exact: true }).click();
  for (const name of [t.lists.words, t.lists.people, t.lists.notes]) {
    await sheet.getByRole('tab', { name }).click();
    await sheet.locator('li').first().waitFor();
    await look(`sheet: ${name}`);
  }
  await close();
}

/** What the walk through the quiz meets; every kind is looked at in quizKinds.test.ts. */
const WALKED = (['number', 'vocabulary', 'voice', 'truth'] as const).map(firstOf);

function firstOf(kind: KindName): Question {
  const question = seedQuestions.find((one) => one.kind === kind);
  if (!question) throw new Error(`the lesson has no question of kind ${kind}`);
  return question;
}

async function walkQuiz({ page, url, language, look }: Walk, t: Texts): Promise<void> {
  const quiz = `${url}${LESSON}/quiz`;
  await goTo(page, quiz);
  await page.getByRole('button', { name: t.practice.intro.start, exact: true }).waitFor();
  await look('quiz: first page');
  await layOutQuiz(page, quiz, WALKED, language);
  await look('question: number');
  await handIn(page);
  await page.getByRole('alert').filter({ hasText: t.practice.missing.number }).waitFor();
  await look('question: nothing typed');
  await answer(page, questionAt(1, WALKED), 'wrong', language);
  await look('feedback: number, wrong');
  await goOn(page);

  await atQuestion(page, 2);
  await look('question: vocabulary');
  await page.getByRole('button', { name: t.practice.question.look, exact: true }).click();
  await page.locator('dialog[open]').waitFor();
  await look('question with the article');
  await page.locator('dialog[open]').getByRole('button', { name: t.close, exact: true }).click();
  await answer(page, questionAt(2, WALKED), 'wrong', language);
  await look('feedback: vocabulary, wrong');
  await page.getByRole('button', { name: t.practice.question.tryAgain, exact: true }).click();
  await page.getByRole('heading', { level: 3, name: t.practice.feedback.look }).waitFor();
  await look('question: vocabulary, tried again');
  await answer(page, questionAt(2, WALKED), 'wrong', language);
  await page.getByRole('button', { name: t.practice.question.show, exact: true }).click();
  await page.getByRole('heading', { level: 3, name: t.practice.feedback.why }).waitFor();
  await look('feedback: vocabulary, the answer shown');
  await goOn(page);

  await atQuestion(page, 3);
  await look('question: voice');
  await choose(page, questionAt(3, WALKED), 'right', language);
  const question = questionAt(3, WALKED);
  if (question.kind === 'voice') {
    const other = question.wording.options[question.wording.key === 0 ? 1 : 0]?.[language] ?? '';
    await page.getByRole('radio', { name: other, exact: true }).check();
  }
  await handIn(page);
  await verdictOf(page, t.practice.verdict.partly).waitFor();
  await look('feedback: voice, partly right');
  await goOn(page);

  await atQuestion(page, 4);
  await look('question: truth');
  await answer(page, questionAt(4, WALKED), 'right', language);
  await look('feedback: truth, right');
  await goTo(page, quiz);
  await page.getByRole('button', { name: t.practice.intro.afresh, exact: true }).click();
  await page.getByRole('button', { name: t.practice.intro.afreshYes, exact: true }).waitFor();
  await look('quiz: start afresh?');
  await goTo(page, `${quiz}?question=2`);
  await page.getByRole('button', { name: t.practice.result.backToQuestion, exact: true }).waitFor();
  await look('quiz: an answered question again');
  await goTo(page, `${quiz}?question=now`);
  await verdictOf(page, t.practice.verdict.right).waitFor();
  await goOn(page);
  await page.getByRole('heading', { level: 2, name: t.practice.result.reread }).waitFor();
  await look('quiz: result');
  await page.getByRole('link', { name: t.practice.result.other }).click();
  await page.getByRole('heading', { level: 2, name: t.practice.history.heading }).waitFor();
  await page.locator('summary').click();
  await look('quiz: first page with kinds and history');
}

async function walkDictionary({ page, url, look }: Walk, t: Texts): Promise<void> {
  const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  for (const [part, headword, shown] of [
    ['word/pemerintah', 'pemerintah', 'lembaga yang memimpin dan mengatur negara'],
    ['word/pertanggungjawaban', 'pertanggungjawaban', 'mempertanggungjawabkan'],
    ['word/mengambil_keputusan', 'mengambil keputusan', 'make a decision'],
    ['root/tidak', 'tidak', 'ketidakadilan'],
    ['affix/ke-%E2%80%A6-an', 'ke-…-an', 'keadaan'],
    ['word/xyzzy', t.dictionary.unknown, 'xyzzy'],
  ] as const) {
    await goTo(page, `${url}dictionary/${part}`);
    await title(headword);
    await page.getByText(shown, { exact: false }).first().waitFor();
    await look(`dictionary: ${part}`);
  }
  await goTo(page, `${url}dictionary/`);
  await page.getByRole('button', { name: t.dictionary.recent.all }).waitFor();
  await look('dictionary: start');
  await page.getByRole('button', { name: t.dictionary.recent.all }).click();
  await page.getByRole('button', { name: t.dictionary.recent.undo }).waitFor();
  await look('dictionary: words looked up removed');
  for (const [query, shown] of [
    ['ditandatangani', 'tandatangan'],
    ['government', 'pemerintahan'],
    ['qqqzzz', t.dictionary.noneHints.shorter],
  ] as const) {
    await page.getByRole('searchbox').fill(query);
    await page.getByText(shown, { exact: true }).first().waitFor();
    await look(`dictionary: ${query}`);
  }
}

async function walkPlacement({ page, url, look }: Walk, t: Texts): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await goTo(page, `${url}placement/`);
  await page.getByRole('heading', { level: 1, name: t.placement.title }).waitFor();
  await look('placement: what it is');
  await press(t.placement.start.begin);
  await page.getByRole('heading', { level: 2, name: t.placement.which }).waitFor();
  for (const word of await page.locator('[aria-pressed]').all()) await word.click(); // some may be made up
  await look('placement: a row');
  await press(t.placement.next);
  await press(t.placement.none);
  await look('placement: how sure it is');
  await goTo(page, `${url}placement/`);
  await press(t.placement.start.goOn);
  await press(t.placement.stop);
  await press(t.placement.result.use);
  await page.getByRole('button', { name: t.placement.result.undo, exact: true }).waitFor();
  await look('placement: what it came to, marked');
  await press(t.placement.result.undo);
  await page.getByText(t.placement.result.undone).waitFor();
  await look('placement: taken back');
}

async function walkBackups({ page, look }: Pick<Walk, 'page' | 'look'>, t: Texts['settings']['data']): Promise<void> {
  await page.getByRole('switch', { name: t.backUp.lock }).check();
  await page.getByRole('button', { name: t.backUp.make }).click();
  await page.getByText(t.backUp.missing).waitFor();
  await look('backup without a passphrase');
  await page.getByLabel(t.backUp.passphrase).fill('kata sandi');
  await page.getByRole('button', { name: t.backUp.make }).click();
  const save = page.getByRole('button', { name: t.backUp.save });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  await page.getByText(t.backUp.taken).waitFor();
  await look('backup made');
  await page.getByLabel(t.restore.choose).setInputFiles(await download.path());
  await page.getByLabel(t.restore.passphrase).fill('sandi kata');
  await page.keyboard.press('Enter');
  await page.getByText(t.restore.wrong).waitFor();
  await look('backup locked');
  await page.getByLabel(t.restore.passphrase).fill('kata sandi');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: t.restore.replace, exact: true }).check();
  await look('backup previewed');
  await page.getByRole('button', { name: t.wipe.begin }).click();
  await page.getByRole('button', { name: t.wipe.confirm }).waitFor();
  await look('everything to be deleted');
  await page.getByRole('button', { name: t.wipe.cancel, exact: true }).click();
}

async function walkOthers({ page, url, look }: Walk, t: Texts): Promise<void> {
  for (const [address, heading] of [
    ['library/', t.library.title],
    ['settings/', t.settings.title],
    ['about/', t.about.title],
    ['nowhere', t.notFound.title],
    ['lessons/no-such-lesson', t.reader.noLesson],
  ] as const) {
    await goTo(page, url + address);
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
    if (address === 'settings/') {
      await page.getByText(t.settings.storage.asking).waitFor({ state: 'detached' });
      await page.getByRole('heading', { level: 3, name: t.settings.data.backUp.heading }).waitFor();
    }
    await look(address);
  }
  await goTo(page, `${url}settings/`);
  await page.getByRole('button', { name: t.settings.reset.action }).click();
  await page.getByRole('button', { name: t.settings.reset.undo }).waitFor();
  await look('settings, reset');
  await walkBackups({ page, look }, t.settings.data);
  await page.route('**/assets/About-*.js', (route) => route.abort());
  await page.getByRole('link', { name: t.nav.about, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t.failure.title }).waitFor();
  await page.getByText(t.failure.report, { exact: true }).click();
  await look('a screen that failed');
  await page.unroute('**/assets/About-*.js');
}
