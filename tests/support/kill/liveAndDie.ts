import type { Page } from 'playwright-core';
import { attemptsIn } from '../../../src/quiz/attemptsIn';
import type { Attempt } from '../../../src/quiz/Attempt';
import { attemptId } from '../../../src/quiz/QuizEvent';
import { goTo } from '../goTo';
import { chooseAll } from '../quizPage';
import type { MortalBrowser } from '../mortalBrowser';
import { LESSON, seedLesson, seedQuestions } from '../seedLesson';
import { shownNumberOf } from '../shownNumberOf';
import { storedRows } from '../storedRows';
import { answerEndlessly } from './answerEndlessly';
import { createWitness, type Witness } from './createWitness';
import { drive } from './drive';
import { keptIn, type Kept } from './lossesIn';
import { markEndlessly } from './markEndlessly';
import type { Told } from './Told';

/** How a life of the browser is spent. */
export interface Life {
  readonly does: 'answer' | 'mark';
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

/** Goes on from where it was left, and is killed. Gives what the screen had shown by then. */
export async function liveAndDie(
  { mortal, url, page, kept }: { mortal: MortalBrowser; url: string; page: Page; kept: Kept },
  { does, seed, length }: Life,
): Promise<Witness> {
  const latest = attemptsIn(kept.quiz).at(-1);
  const number = Number(latest?.id.split('/').at(-1) ?? 0);
  const witness = createWitness(seedQuestions, (n) => attemptId(seedLesson.id, seedLesson.hash, number + n));
  await page.exposeBinding('tellNode', (_, told: string) => witness.hear(JSON.parse(told) as Told));
  if (does === 'answer') await openQuiz(page, url, latest);
  else await openArticle(page, url, kept);
  await page.evaluate(drive, seed);
  // Each runs until its browser is killed.
  const acting = does === 'answer' ? page.evaluate(answerEndlessly, TYPED) : page.evaluate(markEndlessly);
  const killed = acting.catch((error: unknown) => {
    if (!/closed|crashed|disconnected/i.test(String(error))) throw error;
  });
  await Promise.race([killed, new Promise((resolve) => setTimeout(resolve, length))]);
  await mortal.kill();
  await killed;
  return witness;
}

const TYPED = seedQuestions.map((question) =>
  question.kind === 'number' ? shownNumberOf(question.answer) : 'Acara itu digelar di Bogor.',
);

/** The first page of the quiz offers what the events say. */
async function openQuiz(page: Page, url: string, attempt: Attempt | undefined): Promise<void> {
  await goTo(page, `${url}${LESSON}/quiz`);
  const position = attempt?.position;
  if (!position || position.kind === 'finished') {
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    return chooseAll(page); // or the witness would not know which are asked
  }
  const which = `question ${position.index + 1} of ${seedQuestions.length}`;
  const name = position.kind === 'feedback' ? `Back to ${which}` : `Continue with ${which}`;
  return page.getByRole('button', { name, exact: true }).waitFor();
}

/** The article, once it says how much of it is known; before anything was ever marked, once words can be. */
async function openArticle(page: Page, url: string, { knowledge }: Kept): Promise<void> {
  await goTo(page, `${url}${LESSON}`);
  const known = page.getByRole('region', { name: 'Words in this text' });
  await (knowledge.length > 0 ? known.getByText(/^You know/) : known).first().waitFor();
}
