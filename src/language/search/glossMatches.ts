import { britishSpellings } from './britishSpellings';
import { englishForms } from './englishForms';
import { lineAt, placesOf } from './Lines';
import { beginsNearSynonym, mayBeWhole, nearSynonymAt, placeInGloss } from './nearSynonyms';
import type { SenseLines } from './SearchIndex';
import { GLOSS_FITS, type GlossFit } from './SearchResult';
import { withoutStopWords } from './stopWords';

/** Where a query was found in a gloss. */
export interface GlossMatch {
  readonly line: number;
  /** Which near-synonym of the gloss. */
  readonly place: number;
  readonly fit: GlossFit;
  /** Whether some of its words are other forms of those of the query. */
  readonly isForm: boolean;
}

/** Of each entry the near-synonym that fits best; the best entry first. */
export function glossMatches(glosses: SenseLines, key: string): readonly GlossMatch[] {
  const words = withoutStopWords(key.split(' '));
  const best = new Map<number, GlossMatch>();
  for (const match of [...finished(glosses, words.map(askedWord)), ...unfinished(glosses, words.join(' '))]) {
    const owner = glosses.owners[match.line]!;
    const known = best.get(owner);
    if (!known || rankOf(match) < rankOf(known)) best.set(owner, match);
  }
  return [...best.values()].sort((one, other) => rankOf(one) - rankOf(other) || one.line - other.line);
}

/** By fit, words as they are before other forms of them. */
const rankOf = ({ fit, isForm }: GlossMatch): number => 2 * GLOSS_FITS.indexOf(fit) + (isForm ? 1 : 0);

/** A word of a query, as glosses may have it. */
interface AskedWord {
  readonly spellings: readonly string[];
  readonly forms: ReadonlySet<string>;
  /** Each form begins with one of them, and they with different letters. */
  readonly starts: readonly string[];
}

function askedWord(word: string): AskedWord {
  const spellings = britishSpellings(word);
  const forms = new Set(spellings.flatMap((spelling) => [...englishForms(spelling)]));
  const starts = new Map<string, string>();
  for (const form of [...forms].flatMap(withItsEnd)) {
    const letters = form.slice(0, 2);
    starts.set(letters, sharedStart(starts.get(letters) ?? form, form));
  }
  return { spellings, forms, starts: [...starts.values()] };
}

/** Of one letter a whole word is looked for, as it stands before another and at the end of a line. */
const withItsEnd = (form: string): readonly string[] => (form.length > 1 ? [form] : [`${form} `, `${form}\n`]);

function sharedStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

/** Near-synonyms that have all the words, one behind the other, looked for by the longest word. */
function* finished(glosses: SenseLines, asked: readonly AskedWord[]): Generator<GlossMatch> {
  const { text } = glosses;
  const { starts, forms } = asked.reduce((one, other) => (shortest(other) > shortest(one) ? other : one));
  let left = asked.length === 1 ? MOST : Infinity;
  for (const at of starts.length === 1 ? placesOf(glosses, starts[0]!) : anyOf(glosses, starts)) {
    const word = wordAt(text, at);
    if (!forms.has(word) || (left-- <= 0 && !mayBeWhole(text, at, at + word.length))) continue;
    const fit = fitOf(asked, at, text);
    if (fit) yield { line: lineAt(glosses, at), place: placeInGloss(text, at), ...fit };
  }
}
/** Places of a word such as `of` that are looked at: of further ones, which are in glosses of rare words, those where it is all. */
const MOST = 200;

const shortest = ({ starts }: AskedWord): number => Math.min(...starts.map(({ length }) => length));

const anyOf = (glosses: SenseLines, starts: readonly string[]): Uint32Array =>
  Uint32Array.from(starts.flatMap((start) => [...placesOf(glosses, start)])).sort();

function wordAt(text: string, from: number): string {
  let to = from;
  while (text.charCodeAt(to) > SPACE) to++;
  return text.slice(from, to);
}
const SPACE = 0x20; // a line break is below it

/** Those that begin with the query, where its last word has not come to its end. */
function* unfinished(glosses: SenseLines, query: string): Generator<GlossMatch> {
  if (query.length < FEWEST) return;
  for (const at of placesOf(glosses, query)) {
    if (!beginsNearSynonym(glosses.text, at)) continue;
    yield { line: lineAt(glosses, at), place: placeInGloss(glosses.text, at), fit: 'unfinished', isForm: false };
  }
}
const FEWEST = 3; // letters: with fewer, too much begins so

/** How words fit the near-synonym at an offset; `null` where it does not have them one behind the other. */
function fitOf(asked: readonly AskedWord[], at: number, text: string): Pick<GlossMatch, 'fit' | 'isForm'> | null {
  const { words, main } = nearSynonymAt(text, at);
  const place = placeOf(asked, main);
  if (place !== NOWHERE) return { fit: fitAt(place, main.length - asked.length), isForm: isForm(asked, main, place) };
  const inAll = placeOf(asked, words);
  if (inAll === NOWHERE) return null;
  const isWhole = words.length === asked.length && main.length > 0; // (loving) couple
  return { fit: isWhole ? 'whole' : 'note', isForm: isForm(asked, words, inAll) };
}

/** @param more how many words there are that were not asked for */
function fitAt(place: number, more: number): GlossFit {
  if (more === 0) return 'whole';
  return place === 0 ? 'beginning' : 'within';
}

const NOWHERE = -1;
const placeOf = (asked: readonly AskedWord[], words: readonly string[]): number =>
  words.findIndex((_, place) => asked.every(({ forms }, more) => forms.has(words[place + more] ?? '')));

const isForm = (asked: readonly AskedWord[], words: readonly string[], place: number): boolean =>
  asked.some(({ spellings }, more) => !spellings.includes(words[place + more]!));
