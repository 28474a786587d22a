import { readFileSync } from 'node:fs';
import { openLesson } from '../../src/quiz/openLesson';
import { isQuestion } from '../../src/quiz/questionKinds';

/** The lesson that ships, as the app reads it. */
export const seedLesson = open();
/** Its questions, in the order in which they are asked. */
export const seedQuestions = seedLesson.questions.filter(isQuestion);
/** Where it is, below the base path. */
export const LESSON = `lessons/${seedLesson.id}`;

function open() {
  const file = 'public/lessons/kp2mi-bogor.json';
  const parsed = openLesson(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}
