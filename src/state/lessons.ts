import { passageOf } from '../lesson/Passage';
import { createPassages } from './createPassages';

const passages = createPassages({
  // What parses lessons is a chunk of its own: a page that brings its passage along does not need it.
  loadLesson: async (id) => (await import('./loadLesson')).loadLesson(id),
  passageOf: ({ lesson }) => passageOf(lesson),
  after: (milliseconds, run) => void setTimeout(run, milliseconds),
});

/** See `Passages.keep`. */
export const keepPassage = passages.keep;
/** See `Passages.kept`. */
export const keptPassage = passages.kept;
/** See `Passages.fetch`. */
export const fetchPassage = passages.fetch;
