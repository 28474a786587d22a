import compiled from 'virtual:lexicon-bytes';
import { lexiconOf, type Lexicon } from './language/lexicon/Lexicon';
import { openLexicon } from './language/lexicon/openLexicon';
import { guessOf } from './language/morphology/guessOf';
import type { Reading } from './language/morphology/Reading';
import { readingsOf } from './language/morphology/readingsOf';
import * as reading from './language/readText';
import type { ReadDocument } from './language/ReadDocument';
import { sentencesOf } from './language/text/sentencesOf';

/** The same bytes as the app loads. */
const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const lexicon = openLexicon({ words: bytesOf(compiled.words), meanings: bytesOf(compiled.meanings) });
let roots: Lexicon | undefined;

/** The best reading of a word without its context. */
export interface Analysis {
  /** The deepest root, lower case. */
  readonly root: string;
  /** From the left, clitics included. */
  readonly affixes: readonly string[];
  /** Whether the lexicon bears it out; otherwise it is a guess by the looks of the word. */
  readonly known: boolean;
}

/** Takes a word to pieces. Never throws, whatever the string. */
export const analyze = (word: string): Analysis => best(word, lexicon);

/** The same without the lexicon's derived words, to see what the rules do alone. */
export function analyzeByRules(word: string): Analysis {
  roots ??= lexiconOf(lexicon.all().filter(({ derivation }) => !derivation));
  return best(word, roots);
}

/** All readings that the lexicon bears out, the likeliest first. */
export const analyses = (word: string): readonly Reading[] => readingsOf(word, lexicon);

/** A raw text as paragraphs, sentences, tokens, each word with its readings and their glosses, in this context. */
export const readText = (text: string): ReadDocument => reading.readText(text, lexicon);

/**
 * A `readText` of its own that has no form in its memory yet (see context/memoryOf.ts), on the lexicon that is open: for
 * measuring.
 */
export function freshReader(): typeof readText {
  const own = { ...lexicon };
  return (text) => reading.readText(text, own);
}

/** The sentences of a paragraph, without the white space around them. */
export const splitSentences = (paragraph: string): readonly string[] =>
  sentencesOf(paragraph).map((span) => paragraph.slice(...span));

function best(word: string, from: Lexicon): Analysis {
  const [first] = readingsOf(word, from);
  return first ? { root: first.root, affixes: first.affixes, known: true } : { ...guessOf(word), known: false };
}
