import { admit } from '../quiz/admit';
import { parseQuizEvent } from '../quiz/parseQuizEvent';
import type { QuizEvent } from '../quiz/QuizEvent';
import type { QuizEvents } from './AppStorage';
import type { Connection } from './connect';
import { readable, type OnDamage } from './Damage';
import { failed, stored } from './Stored';
import { write } from './write';

/** Quiz events in the database. */
export function quizEvents(connection: Connection, onDamage: OnDamage): QuizEvents {
  const parsed = (rows: readonly unknown[]): readonly QuizEvent[] =>
    rows.flatMap((row) => readable(parseQuizEvent(row), { store: 'quiz-events', key: idOf(row) }, onDamage) ?? []);

  return {
    record: (event) =>
      connection.run((database) =>
        // One transaction, so that two tabs cannot both find nothing and both write.
        write(database, 'quiz-events', 'strict', async (store) => {
          const admission = admit(parsed(await store.index('by-attempt').getAll(event.attempt)), event);
          if (admission.kind === 'misplaced') return failed('gone', event.attempt);
          if (admission.kind === 'recorded') return stored(admission.event);
          await store.add(event); // not `put`: what is stored is never overwritten
          return stored(event);
        }),
      ),
    ofLesson: (lesson) =>
      connection.run(async (database) =>
        stored(parsed(await database.getAllFromIndex('quiz-events', 'by-lesson', lesson))),
      ),
    all: () => connection.run(async (database) => stored(parsed(await database.getAll('quiz-events')))),
  };
}

const idOf = (row: unknown) => (typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '');
