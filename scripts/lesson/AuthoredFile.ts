/** The files of an authoring folder (docs/adding-a-lesson.md). */
export const AUTHORED_FILES = [
  'lesson.yaml',
  'translation.en.yaml',
  'glossary.yaml',
  'people.yaml',
  'voices.yaml',
  'notes.yaml',
  'questions.yaml',
] as const;

export type AuthoredFile = (typeof AUTHORED_FILES)[number];
