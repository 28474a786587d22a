import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { AUTHORED_FILES, isQuestionsFile, type AuthoredFile } from './AuthoredFile.ts';
import type { AuthoredFiles } from './compileLesson.ts';
import type { AuthoredPath } from './Complaint.ts';

/** An authoring folder as read: values, what YAML itself refused, and where a path of a file stands in it. */
export interface AuthoredFolder {
  readonly files: AuthoredFiles;
  readonly refused: readonly string[];
  /** The line, from 1, of the nearest thing that is there; 1 for a file that is not. */
  readonly lineOf: (file: AuthoredFile, path: AuthoredPath) => number;
  /** The id of the entry that a path of a file lies in, if it has one. */
  readonly entryAt: (file: AuthoredFile, path: AuthoredPath) => string | null;
}

/** Reads a folder; files that are not there have no value. */
export function readAuthored(folder: string): AuthoredFolder {
  const texts = [...AUTHORED_FILES, ...questionsFilesIn(folder)].flatMap((file) => {
    const path = join(folder, file);
    return existsSync(path) ? [[file, readYaml(readFileSync(path, 'utf8'))] as const] : [];
  });
  const byFile = new Map(texts);
  return {
    files: Object.fromEntries(texts.flatMap(([file, { value }]) => (value === undefined ? [] : [[file, value]]))),
    refused: texts.flatMap(([file, { errors }]) => errors.map((error) => `${file} ${error}`)),
    lineOf: (file, path) => byFile.get(file)?.lineOf(path) ?? 1,
    entryAt: (file, path) => {
      const id: unknown = byFile.get(file)?.document.getIn([...path.slice(0, file === 'lesson.yaml' ? 2 : 1), 'id']);
      return typeof id === 'string' ? id : null;
    },
  };
}

function questionsFilesIn(folder: string): readonly AuthoredFile[] {
  const path = join(folder, 'questions');
  const names = existsSync(path) ? readdirSync(path).map((name) => `questions/${name}`) : [];
  return names.filter(isQuestionsFile).sort();
}

interface YamlFile {
  readonly document: Document;
  readonly value: unknown;
  readonly errors: readonly string[];
  readonly lineOf: (path: AuthoredPath) => number;
}

function readYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const errors = document.errors.map((error) => `line ${lines.linePos(error.pos[0]).line}: ${error.message}`);
  const value: unknown = document.errors.length > 0 ? undefined : (document.toJS() ?? undefined);
  return {
    document,
    value,
    errors,
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const node: unknown = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}
