import { FIELDS, type Cue, type CuePlace, type Field, type SenseCues } from './Cue.ts';
import { WORD_CLASSES, type WordClass } from './Entry.ts';

/**
 * Reads the cues of a sense, as `words/contexts.txt` has them (docs/adding-a-word.md), separated by `; `.
 *
 * @returns what is wrong, in plain words, where one cannot be read
 */
export function parseCues(text: string): readonly Cue[] | string {
  const cues: Cue[] = [];
  for (const part of text.split(';').map((one) => one.trim())) {
    const cue = parseCue(part);
    if (typeof cue === 'string') return cue;
    cues.push(cue);
  }
  return cues;
}

/** The cues of a sense that were looked at when they were written. */
export function senseCues(sense: number, written: string): SenseCues {
  const cues = parseCues(written);
  return { sense, cues: typeof cues === 'string' ? [] : cues };
}

function parseCue(text: string): Cue | string {
  if (text === '') return 'an empty cue';
  if (text.startsWith('#'))
    return isField(text.slice(1)) ? { kind: 'field', field: text.slice(1) as Field } : `field “${text}”`;
  if (text.startsWith('=')) return WORD.test(text.slice(1)) ? { kind: 'form', form: text.slice(1) } : `form “${text}”`;
  const words = text.split(/\s+/);
  if (words.includes('~')) return parseBeside(words);
  const strange = words.find((word) => !isLowerCase(word));
  return strange === undefined ? { kind: 'collocate', words } : `word “${strange}”`;
}

function parseBeside(words: readonly string[]): Cue | string {
  const places = words.map((word) => (word === '~' ? null : parsePlace(word)));
  const strange = places.find((place) => typeof place === 'string');
  if (typeof strange === 'string') return strange;
  const self = places.indexOf(null);
  if (places.length === 1 || places.indexOf(null, self + 1) !== -1)
    return `“${words.join(' ')}”: expected one ~ and something beside it`;
  const known = places as readonly CuePlace[];
  return { kind: 'beside', before: known.slice(0, self), after: known.slice(self + 1) };
}

/** In capitals; V is with an object or without. */
const CLASSES: ReadonlyMap<string, readonly WordClass[]> = new Map(
  WORD_CLASSES.map((name): [string, WordClass[]] => [name.toUpperCase(), name === 'v' ? ['v', 'vt'] : [name]]),
);

function parsePlace(text: string): CuePlace | string {
  if (text === '*') return { words: [], classes: [], edge: null, open: 'one' };
  if (text === '…') return { words: [], classes: [], edge: null, open: 'some' };
  const parts = text.split(',');
  const words = parts.filter(isLowerCase);
  const classes = parts.flatMap((part) => CLASSES.get(part) ?? []);
  const edge = parts.includes('.') ? 'mark' : parts.some(isSentenceEdge) ? 'sentence' : null;
  const strange = parts.find(
    (part) => !isLowerCase(part) && part !== '.' && !isSentenceEdge(part) && !CLASSES.has(part),
  );
  return strange === undefined ? { words, classes, edge, open: null } : `place “${strange}”`;
}

const isSentenceEdge = (part: string): boolean => part === '^' || part === '$';
const WORD = /^[\p{L}\p{Nd}'’]+(?:-[\p{L}\p{Nd}]+)*$/u;
const isLowerCase = (word: string): boolean => WORD.test(word) && word === word.toLowerCase();
const isField = (name: string): name is Field => FIELDS.some((field) => field === name);
