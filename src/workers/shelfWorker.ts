import { catalogue } from '../lesson/catalogue';
import type { Lesson, LessonId } from '../lesson/Lesson';
import { openLesson } from '../quiz/openLesson';
import { openStorage } from '../storage/openStorage';
import { createShelf, type Shelf } from './createShelf';
import { loadLessonWords } from './loadLessonWords';
import type { ShelfAnswer, ShelfQuestion, ShelfRequest } from './ShelfMessage';

// Keeps the shelf, off the main thread. It reads the database and writes nothing.
let shelf: Shelf | undefined;

const send = (answer: ShelfAnswer) => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<ShelfRequest>) => {
  if (data.kind === 'open') shelf ??= openShelf(data.basePath);
  else if (data.kind === 'changed') shelf?.change(data.change);
  else void answer(data);
});

async function answer(question: ShelfQuestion): Promise<void> {
  if (!shelf) return;
  try {
    send({ kind: 'said', id: question.id, said: await answerTo(shelf, question) });
  } catch {
    send({ kind: 'failed' });
  }
}

/** The answer to a question belongs to its kind. */
const answerTo = <Question extends ShelfQuestion>({ answers }: Shelf, { kind, asked }: Question) =>
  (answers[kind] as (asked: Question['asked']) => ReturnType<(typeof answers)[Question['kind']]>)(asked);

function openShelf(basePath: string): Shelf {
  return createShelf({
    openStorage: () =>
      openStorage({
        basePath,
        onDamage: (damage) => send({ kind: 'damage', damage }),
        onNotice: () => {},
        now: () => new Date(),
      }),
    lessons: catalogue,
    loadLesson: (id) => loadLesson(basePath, id),
    loadWords: (id) => loadLessonWords(basePath, id),
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
    onNews: () => send({ kind: 'news' }),
  });
}

async function loadLesson(basePath: string, id: LessonId): Promise<Lesson | null> {
  try {
    const response = await fetch(`${basePath}lessons/${id}.json`);
    const parsed = response.ok ? openLesson(await response.json()) : null;
    return parsed?.ok ? parsed.value : null;
  } catch {
    return null;
  }
}
