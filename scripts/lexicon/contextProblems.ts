import type { Entry } from '../../src/language/lexicon/Entry.ts';
import { lexiconOf } from '../../src/language/lexicon/Lexicon.ts';
import type { Cue } from '../../src/language/lexicon/Cue.ts';
import { CONTEXT_FILE } from '../../src/language/lexicon/wordFiles.ts';
import { parseContexts } from '../../src/language/lexicon/parseContexts.ts';
import { parseCues } from '../../src/language/lexicon/parseCues.ts';
import { readingsOf } from '../../src/language/morphology/readingsOf.ts';

/**
 * What is wrong with the file of cues: lines that cannot be read, senses that are not there or have nothing beside them to be told
 * from, words that the lexicon does not know, and words that speak for two senses of one word.
 */
export function contextProblems(text: string, entries: readonly Entry[]): string[] {
  const { cues, fields, problems } = parseContexts(text);
  const messages = problems.map(({ line, message }) => `${CONTEXT_FILE}:${line}: ${message}`);
  const say = (message: string) => messages.push(`${CONTEXT_FILE}: ${message}`);
  const lexicon = lexiconOf(entries);
  const isUnknown = (word: string) => lexicon.spelled(word).length === 0 && readingsOf(word, lexicon).length === 0;
  for (const [field, words] of fields)
    for (const word of words.filter(isUnknown)) say(`#${field}: there is no word ${word}`);
  for (const [id, list] of cues) {
    const senses = lexicon.byId(id)?.senses ?? [];
    if (senses.length < 2) say(`${id} has no senses to be told apart`);
    const told = new Map<string, number>();
    for (const { sense, cues: written } of list) {
      if (!senses.some(({ number }) => number === sense)) say(`there is no sense ${id}/${sense}`);
      for (const cue of written.split(';').map((one) => one.trim())) {
        const before = told.get(cue);
        told.set(cue, sense);
        if (before !== undefined) say(`${id}: “${cue}” speaks for ${before} and ${sense}`);
      }
      const parsed = parseCues(written);
      const words = typeof parsed === 'string' ? [] : parsed.flatMap(wordsOf);
      for (const word of words.filter(isUnknown)) say(`${id}/${sense}: there is no word ${word}`);
    }
  }
  return messages;
}

function wordsOf(cue: Cue): readonly string[] {
  switch (cue.kind) {
    case 'beside':
      return [...cue.before, ...cue.after].flatMap(({ words }) => words.filter((word) => !/\d/.test(word)));
    case 'form':
      return [cue.form.toLowerCase()];
    case 'collocate':
      return cue.words;
    case 'field':
      return [];
  }
}
