import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../src/lesson/contentHash.ts';
import { firstWordsOf } from '../../src/lesson/FirstWords.ts';
import { packFirstWords } from '../../src/lesson/packFirstWords.ts';
import type { Lesson } from '../../src/lesson/Lesson.ts';
import type { Problem } from '../../src/lesson/Parsed.ts';
import { openLesson } from '../../src/quiz/openLesson.ts';
import type { AuthoredFile } from './AuthoredFile.ts';
import { catalogueOf, questionCatalogueOf } from './catalogueOf.ts';
import { compileLesson, type Compilation } from './compileLesson.ts';
import type { AuthoredPath } from './Complaint.ts';
import { describeFigures } from './describeFigures.ts';
import { lessonWords } from './lessonWords.ts';
import { readAuthored, type AuthoredFolder } from './readAuthored.ts';
import { writeLesson } from './writeLesson.ts';

/** Whether files are written, or only compared with what they should be. */
export type Mode = 'write' | 'check';

/**
 * Builds `public/lessons/<id>.json`, its `.words.json` and its `.lexemes.txt` from `lessons/<id>/` below a root, if nothing is wrong.
 * Prints what is, and the figures. Answers whether all is well.
 */
export async function buildLesson(root: string, id: string, mode: Mode): Promise<boolean> {
  const { lesson, complaints, figures } = await readLesson(join(root, 'lessons', id));
  console.log(`${id}\n${figures.join('\n')}`);
  if (lesson !== null && complaints.length === 0) {
    const settled = [
      settle(shippedPath(root, id), writeLesson(lesson), mode),
      settle(wordsPath(root, id), `${JSON.stringify(packFirstWords(firstWordsOf(lesson)))}\n`, mode),
      settle(lexemesPath(root, id), lessonWords(lesson), mode),
    ];
    return settled.every(Boolean);
  }
  console.error(
    `\n${complaints.length} problem${complaints.length === 1 ? '' : 's'} in lessons/${id}, nothing written:`,
  );
  for (const complaint of complaints) console.error(`  ${complaint}`);
  return false;
}

/** Builds `src/lesson/catalogue.json` and `questionCatalogue.json` from the lessons that ship. Answers whether all is well. */
export function buildCatalogue(root: string, mode: Mode): boolean {
  const files = readdirSync(join(root, 'public/lessons')).filter((name) => /^[^.]+\.json$/.test(name)); // not the words beside them
  const lessons = files.sort().flatMap((name) => {
    const parsed = openLesson(JSON.parse(readFileSync(join(root, 'public/lessons', name), 'utf8')));
    if (!parsed.ok) console.error(`public/lessons/${name} is no lesson and not in the catalogue.`);
    return parsed.ok ? [parsed.value] : [];
  });
  const complete = lessons.length === files.length;
  const settled = [
    settle(join(root, 'src/lesson/catalogue.json'), catalogueOf(lessons), mode),
    settle(join(root, 'src/lesson/questionCatalogue.json'), questionCatalogueOf(lessons), mode),
  ];
  return settled.every(Boolean) && complete;
}

/** What a folder compiles to, with its hash, and everything that is wrong with it, each a line with file and place. */
export async function readLesson(path: string): Promise<{
  readonly lesson: Lesson | null;
  readonly complaints: readonly string[];
  readonly figures: readonly string[];
}> {
  const folder = readAuthored(path);
  const compilation = compileLesson(folder.files);
  const complaints = [...folder.refused, ...complaintsOf(compilation, folder)];
  if (compilation.lesson === null) return { lesson: null, complaints, figures: [] };
  const { format, id, revision, ...rest } = compilation.lesson;
  const lesson: Lesson = { format, id, revision, hash: await contentHash(compilation.lesson, sha256), ...rest };
  const parsed = openLesson(lesson);
  return {
    lesson,
    complaints: [...complaints, ...(parsed.ok ? [] : problemsOf(parsed.problems, compilation, folder))],
    figures: describeFigures(lesson),
  };
}

/** Where the lesson of an id ships, below a root. */
function shippedPath(root: string, id: string): string {
  return join(root, 'public/lessons', `${id}.json`);
}

/** What a page fetches ahead of the lesson: see FirstWords.ts. */
function wordsPath(root: string, id: string): string {
  return join(root, 'public/lessons', `${id}.words.json`);
}

/** What the library is told of the lesson's words, before it is opened: see study/TextWords.ts. */
function lexemesPath(root: string, id: string): string {
  return join(root, 'public/lessons', `${id}.lexemes.txt`);
}

function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', bytes);
}

function complaintsOf({ complaints }: Compilation, folder: AuthoredFolder): readonly string[] {
  return complaints.map(({ file, path, message }) => `${placed(folder, file, path)}: ${message}`);
}

function problemsOf(
  problems: readonly Problem[],
  { authoredAt }: Compilation,
  folder: AuthoredFolder,
): readonly string[] {
  return problems.map(({ at, code }) => {
    const { file, path } = authoredAt(at.split('.').map((step) => (/^\d+$/u.test(step) ? Number(step) : step)));
    return `${placed(folder, file, path)}: ${code}, at ${at} of the compiled lesson`;
  });
}

function placed(folder: AuthoredFolder, file: AuthoredFile, path: AuthoredPath): string {
  const entry = folder.entryAt(file, path);
  const where = path.filter((step, index) => index > 0 || typeof step === 'string').join('.');
  return [`${file}:${folder.lineOf(file, path)}`, entry, where].filter(Boolean).join(' ');
}

/** Writes the file, or says whether it is as it should be. */
function settle(path: string, text: string, mode: Mode): boolean {
  const there = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (there === text) console.log(`${path} is up to date.`);
  else if (mode === 'check')
    console.error(`${path} is not what lessons/ and the lexicon compile to: run npm run lesson:build.`);
  else {
    writeFileSync(path, text);
    console.log(`Wrote ${path}, ${Buffer.byteLength(text)} bytes.`);
  }
  return there === text || mode === 'write';
}
