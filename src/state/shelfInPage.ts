import { catalogue } from '../lesson/catalogue';
import type { AppStorage } from '../storage/AppStorage';
import { createShelf } from '../workers/createShelf';
import { loadLessonWords } from '../workers/loadLessonWords';
import { loadLesson } from './loadLesson';
import type { ShelfKeeper } from './shelf';

/** The shelf in this page: where nothing is kept there is little on it. */
export function shelfInPage(storage: AppStorage, onNews: () => void): ShelfKeeper {
  const { answers, change } = createShelf({
    openStorage: async () => storage,
    lessons: catalogue,
    loadLesson: async (id) => {
      const outcome = await loadLesson(id);
      return outcome.kind === 'loaded' ? outcome.lesson.lesson : null;
    },
    loadWords: (id) => loadLessonWords(import.meta.env.BASE_URL, id),
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
    onNews,
  });
  return { hears: false, change, ask: (kind, asked) => answers[kind](asked) };
}
