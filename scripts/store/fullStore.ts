import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compiledLexicon } from '../../build/lexicon.ts';
import { openLexicon } from '../../src/language/lexicon/openLexicon.ts';
import { openLesson } from '../../src/quiz/openLesson.ts';
import { lineKeyOf } from '../../src/study/lineKeyOf.ts';
import type { LexemeKey } from '../../src/study/Standing.ts';
import { unknownKeyOf } from '../../src/study/unknownKeyOf.ts';
import { knowledgeRows } from './knowledgeRows.ts';
import { quizRows } from './quizRows.ts';
import type { Rows, Size } from './Rows.ts';
import { textRows } from './textRows.ts';

const SEED = 5;

/**
 * All rows of a store that years have filled, batch by batch.
 *
 * @param longText a text of so many words, nearly
 */
export async function* fullStore(
  root: string,
  size: Size,
  longText: (words: number, seed: number) => string,
): AsyncGenerator<Rows> {
  const lexicon = openLexicon(compiledLexicon());
  const lines = lexicon.all().toSorted((one, other) => one.band - other.band);
  const plain = lines.filter(({ headword }) => /^[a-z]{3,}$/.test(headword));
  yield* knowledgeRows(
    lexemesFor(
      lines.map((line) => lineKeyOf(line, lexicon)),
      size.lexemes,
    ),
    size.knowledgeEvents,
    SEED,
  );
  yield* quizRows(theLesson(root), size.quizEvents, SEED);
  const source = {
    lexicon,
    words: plain.map(({ headword }) => headword),
    longText: (seed: number) => longText(size.words, seed),
  };
  for (const rows of textRows(source, size.texts, SEED)) yield* rows;
}

/** So many keys: those of the lexicon, and then of words that it does not have. */
function lexemesFor(keys: readonly LexemeKey[], count: number): readonly LexemeKey[] {
  const known = [...new Set(keys)].slice(0, count);
  return [...known, ...Array.from({ length: count - known.length }, (_, nth) => unknownKeyOf(`tanpa-nama-${nth}`))];
}

function theLesson(root: string) {
  const parsed = openLesson(JSON.parse(readFileSync(path.join(root, 'public/lessons/kp2mi-bogor.json'), 'utf8')));
  if (!parsed.ok) throw new Error('the lesson that ships cannot be read');
  return parsed.value;
}
