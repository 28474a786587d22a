import { webcrypto } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { ExplanationLanguage } from '../../src/lesson/Lesson';
import type { DeviceId, EventId } from '../../src/quiz/QuizEvent';
import type { Question } from '../../src/quiz/questionKinds';
import { sourceOf, startAttempt } from '../../src/quiz/startAttempt';
import { goTo } from './goTo';
import { atQuestion } from './quizPage';
import { seedLesson } from './seedLesson';
import { putRow } from './storedRows';
import { TEXTS } from './texts';

/** Begins a quiz of just these questions, in this order: what one picks on the first page leaves both to chance. */
export async function layOutQuiz(
  page: Page,
  quizUrl: string,
  questions: readonly Question[],
  lang: ExplanationLanguage = 'en',
): Promise<void> {
  await goTo(page, quizUrl);
  // Now there is a database, and it has been read.
  await page.getByRole('heading', { level: 2, name: TEXTS[lang].practice.history.heading }).waitFor();
  const plan = { questions, feedback: 'now', set: null, missedOf: null } as const;
  const started = await startAttempt(sourceOf(seedLesson), 1, plan, {
    random: () => 0.5,
    digest: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
    stamp: { id: 'laid-out' as EventId, device: 'a-device' as DeviceId, at: new Date().toISOString() },
  });
  await putRow(page, 'quiz-events', started);
  await goTo(page, `${quizUrl}?question=now`);
  await atQuestion(page, 1);
}
