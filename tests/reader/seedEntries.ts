import { seedLesson } from '../support/seedLesson';

/** The lesson's own words are what is expected, so that a better wording breaks no test of the reader. */

export const page = `/lessons/${seedLesson.id}`;

/** @throws if the lesson has no such entry any more: then the test that names it needs another example */
export function entryOf(id: string) {
  const entry = seedLesson.glossary.find((one) => String(one.id) === id);
  if (!entry) throw new Error(`no glossary entry ${id}`);
  return entry;
}

export function entityOf(id: string) {
  const entity = seedLesson.entities.find((one) => String(one.id) === id);
  if (!entity) throw new Error(`no entity ${id}`);
  return entity;
}

export function noteOf(id: string) {
  const note = seedLesson.notes.find((one) => one.id === id);
  if (!note) throw new Error(`no note ${id}`);
  return note;
}
