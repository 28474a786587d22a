import type { Page } from 'playwright-core';
import { attemptsIn } from '../../../src/quiz/attemptsIn';
import type { Attempt } from '../../../src/quiz/Attempt';
import { attemptId } from '../../../src/quiz/QuizEvent';
import { goTo } from '../goTo';
import type { MortalBrowser } from '../mortalBrowser';
import { LESSON, seedLesson, seedQuestions } from '../seedLesson';
import { shownNumberOf } from '../shownNumberOf';
import { storedRows } from '../storedRows';
import { answerEndlessly } from './answerEndlessly';
import { createWitness, type Witness } from './createWitness';
import { keptIn, type Kept } from './lossesIn';
import type { Told } from './Told';

/** How a life of the browser is spent. */
export interface Life {
  readonly seed: number;
  /** Milliseconds from when it begins to act until it is killed. */
  readonly length: number;
}

/** Opens the browser at a page of the site that runs nothing, and reads what lies on the disk. */
export async function readAfterDeath(mortal: MortalBrowser, url: string): Promise<{ page: Page; kept: Kept }> {
  const page = await mortal.open();
  // What a worker fetches in the background has no part in this.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.route(`${url}nothing`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(`${url}nothing`);
  const kept = keptIn({
    'quiz-events': await storedRows(page, 'quiz-events'),
    'knowledge-events': await storedRows(page, 'knowledge-events'),
    knowledge: await storedRows(page, 'knowledge'),
  });
  return { page, kept };
}

/** Goes on with the quiz from where it is, and is killed. Gives what the screen had shown by then. */
export async function answerAndDie(
  { mortal, url, page, kept }: { mortal: MortalBrowser; url: string; page: Page; kept: Kept },
  { seed, length }: Life,
): Promise<Witness> {
  const latest = attemptsIn(kept.quiz).at(-1);
  const number = Number(latest?.id.split('/').at(-1) ?? 0);
  const witness = createWitness(seedQuestions, (n) => attemptId(seedLesson.id, seedLesson.hash, number + n));
  await page.exposeBinding('tellNode', (_, told: string) => witness.hear(JSON.parse(told) as Told));
  await goTo(page, `${url}${LESSON}/quiz`);
  await expectResumed(page, latest);
  const typed = seedQuestions.map((question) => (question.kind === 'number' ? shownNumberOf(question.answer) : ''));
  const acting = page.evaluate(answerEndlessly, { typed, seed }).catch(() => {}); // its browser is killed
  await new Promise((resolve) => setTimeout(resolve, length));
  await mortal.kill();
  await acting;
  return witness;
}

/** The first page of the quiz offers what the events say. */
async function expectResumed(page: Page, attempt: Attempt | undefined): Promise<void> {
  const position = attempt?.position;
  if (position?.kind === 'finished') return page.getByRole('button', { name: 'Do it again' }).waitFor();
  const which = position && `question ${position.index + 1} of ${seedQuestions.length}`;
  const name = which ? (position.kind === 'feedback' ? `Back to ${which}` : `Continue with ${which}`) : 'Start';
  return page.getByRole('button', { name, exact: true }).waitFor();
}
