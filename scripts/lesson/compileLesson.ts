import { LESSON_FORMAT, type Lesson } from '../../src/lesson/Lesson.ts';
import { AUTHORED_FILES, type AuthoredFile } from './AuthoredFile.ts';
import { articleOf, compileArticle, type Frame } from './compileArticle.ts';
import { compileGlossary } from './compileGlossary.ts';
import { compileNotes } from './compileNotes.ts';
import { compilePeople } from './compilePeople.ts';
import { compileSets, setsOf, type CompiledQuestion } from './compileSets.ts';
import { compileTranslation, type TranslatedText } from './compileTranslation.ts';
import { compileVoices } from './compileVoices.ts';
import type { AuthoredPath, Complaint, SayIn } from './Complaint.ts';
import type { Compiled } from './Compiled.ts';

/** What the files hold, as plain values; a file that is not there yet has no value. */
export type AuthoredFiles = Readonly<Partial<Record<AuthoredFile, unknown>>>;

/** The lesson but for its hash, so far as it could be made, and everything that is wrong with what was written. */
export interface Compilation {
  /** Null only where `lesson.yaml` itself cannot be used. */
  readonly lesson: Omit<Lesson, 'hash'> | null;
  readonly complaints: readonly Complaint[];
  /** Where a path of the compiled lesson was authored, for what `parseLesson` finds. */
  readonly authoredAt: (path: AuthoredPath) => { readonly file: AuthoredFile; readonly path: AuthoredPath };
}

/** Compiles an authoring folder (docs/adding-a-lesson.md), going on after a complaint so that all of them are heard. */
export function compileLesson(files: AuthoredFiles): Compilation {
  const complaints: Complaint[] = [];
  const sayIn: SayIn =
    (file) =>
    (message, ...path) =>
      complaints.push({ file, path, message });
  for (const file of AUTHORED_FILES) if (files[file] === undefined) sayIn(file)('the file is missing or empty');
  const frame = compileArticle(
    files['lesson.yaml'],
    files['lesson.yaml'] === undefined ? () => {} : sayIn('lesson.yaml'),
  );
  if (frame === null) return { lesson: null, complaints, authoredAt: (path) => ({ file: 'lesson.yaml', path }) };

  const article = articleOf(frame);
  const lists = {
    glossary: compileGlossary(...listIn('glossary.yaml'), sayIn('glossary.yaml')),
    entities: compilePeople(...listIn('people.yaml'), sayIn('people.yaml')),
    quotations: compileVoices(...listIn('voices.yaml'), sayIn('voices.yaml')),
    notes: compileNotes(...listIn('notes.yaml'), sayIn('notes.yaml')),
    questions: compileSets(files, frame.sets, article, sayIn),
  };
  function listIn(file: AuthoredFile) {
    return [files[file] ?? [], article] as const;
  }
  const translation = files['translation.en.yaml'];
  const translated =
    translation === undefined ? new Map() : compileTranslation(translation, article, sayIn('translation.en.yaml'));
  return { lesson: assemble(frame, translated, lists), complaints, authoredAt: authoredAt(lists) };
}

interface Lists {
  readonly glossary: readonly Compiled<Lesson['glossary'][number]>[];
  readonly entities: readonly Compiled<Lesson['entities'][number]>[];
  readonly quotations: readonly Compiled<Lesson['quotations'][number]>[];
  readonly notes: readonly Compiled<Lesson['notes'][number]>[];
  readonly questions: readonly CompiledQuestion[];
}

function assemble(
  { head, blocks, sets }: Frame,
  translated: ReadonlyMap<string, TranslatedText>,
  lists: Lists,
): Omit<Lesson, 'hash'> {
  const english = [...translated].map(([block, text]) => [block, text.english] as const);
  return {
    format: LESSON_FORMAT,
    id: head.id,
    revision: head.revision,
    rights: head.rights,
    variantOf: head.variantOf,
    level: head.level,
    topic: head.topic,
    summary: head.summary,
    source: head.source,
    body: blocks.map(({ kind, id, text }) => ({ kind, id, text, sentences: translated.get(id)?.sentences ?? [] })),
    translations: { en: Object.fromEntries(english) },
    glossary: lists.glossary.map((entry) => entry.value),
    entities: lists.entities.map((entry) => entry.value),
    quotations: lists.quotations.map((entry) => entry.value),
    notes: lists.notes.map((entry) => entry.value),
    sets: setsOf(sets, lists.questions),
    questions: lists.questions.map((entry) => entry.value),
  };
}

const FILE_OF: Readonly<Record<string, AuthoredFile>> = {
  glossary: 'glossary.yaml',
  entities: 'people.yaml',
  quotations: 'voices.yaml',
  notes: 'notes.yaml',
};

function authoredAt(lists: Lists): Compilation['authoredAt'] {
  return ([section, key, ...rest]) => {
    if (section === 'translations') return { file: 'translation.en.yaml', path: rest.slice(0, 1) };
    if (section === 'body')
      return { file: 'lesson.yaml', path: ['blocks', ...(key === undefined ? [] : [key]), ...rest] };
    if (section === 'questions') return questionAt(lists.questions[Number(key)], rest);
    const file = FILE_OF[String(section)];
    if (file === undefined)
      return { file: 'lesson.yaml', path: [section, key, ...rest].filter((step) => step !== undefined) };
    const entry = lists[section as keyof Lists][Number(key)];
    return { file, path: entry === undefined ? [] : [entry.index, ...rest] };
  };
}

function questionAt(question: CompiledQuestion | undefined, rest: AuthoredPath): ReturnType<Compilation['authoredAt']> {
  return question ? { file: question.file, path: [question.index, ...rest] } : { file: 'lesson.yaml', path: ['sets'] };
}
