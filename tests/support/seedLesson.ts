import { readFileSync } from 'node:fs';
import { openLesson } from '../../src/quiz/openLesson';
import { questionsFor } from '../../src/quiz/QuizChoice';

/** The lesson that ships, as the app reads it. */
export const seedLesson = open();
/** Its questions, in the order in which they are asked where all of them are. */
export const seedQuestions = questionsFor(seedLesson, { set: null, without: [] });
/** Where it is, below the base path. */
export const LESSON = `lessons/${seedLesson.id}`;

function open() {
  const file = 'public/lessons/kp2mi-bogor.json';
  const parsed = openLesson(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}
