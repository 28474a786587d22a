/** The files that every authoring folder has (docs/adding-a-lesson.md). */
export const AUTHORED_FILES = [
  'lesson.yaml',
  'translation.en.yaml',
  'glossary.yaml',
  'people.yaml',
  'voices.yaml',
  'notes.yaml',
] as const;

/** The questions of a set, named after its id. */
export type QuestionsFile = `questions/${string}.yaml`;

export type AuthoredFile = (typeof AUTHORED_FILES)[number] | QuestionsFile;

/** Where the questions of a set are written. */
export const questionsFile = (set: string): QuestionsFile => `questions/${set}.yaml`;

export const isQuestionsFile = (file: string): file is QuestionsFile => /^questions\/[^/]+\.yaml$/u.test(file);
