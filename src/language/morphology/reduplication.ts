import type { Letters } from '../lexicon/Letters';
import { isIn, letterSet } from './letterPattern';

/**
 * A form without its reduplication: `kemerah-merahan` is `kemerahan` with `merah-` put in, `menari-nari` is `menari` with
 * `-nari`, `tolong-menolong` is `menolong` with `tolong-` before it.
 */
export interface ReduplicationCut {
  readonly simple: string;
  /** What stands before the hyphen, in the form. */
  readonly before: string;
  readonly after: string;
}

const ENDINGS = ['', 'an', 'kan', 'i'] as const;
const NASAL = /^(?:me|pe)(?:nge|ng|ny|n|m)?/;

const none: readonly ReduplicationCut[] = [];

/**
 * Whether the half before the hyphen ends as the other does, without its ending or with it: in every kind of reduplication it
 * does. Most hyphens stand in something else, of which no strings have to be made then.
 */
export function mayBeRepeated({ codes, hyphen }: Letters, from: number, to: number): boolean {
  if (hyphen <= from || hyphen + 1 >= to) return false;
  const last = codes[hyphen - 1]!;
  for (const { length } of ENDINGS) if (to - length > hyphen + 1 && codes[to - length - 1] === last) return true;
  return false;
}

/** Every way to undo a reduplication across the form's one hyphen. */
export function reduplicationCuts(form: string): readonly ReduplicationCut[] {
  const hyphen = form.indexOf('-');
  if (hyphen < 2 || form.length - hyphen < 3 || form.includes('-', hyphen + 1)) return none;
  const before = form.slice(0, hyphen);
  const after = form.slice(hyphen + 1);
  const cuts: ReduplicationCut[] = [];
  for (const ending of ENDINGS) {
    if (!after.endsWith(ending) || after.length - ending.length < 2) continue;
    const second = ending === '' ? after : after.slice(0, -ending.length);
    // orang-orang, buku-bukuan, berlari-lari, kemerah-merahan, menari-nari
    if (before.endsWith(second)) {
      note(cuts, before + ending, before, after);
      continue;
    }
    // tarik-menarik, tolong-menolong: the second one has meN-, and may have swallowed a sound
    const bare = second.replace(NASAL, '');
    if (bare !== second && bare.length >= 2 && (before.endsWith(bare) || before.slice(1).endsWith(bare)))
      note(cuts, after, before, after);
    // memukul-mukuli, pertama-tamanya: the first one is nasal, the second its bare stem
    const stem = before.replace(NASAL, '');
    if (stem !== before && stem.length >= 2 && (second.endsWith(stem) || second.slice(1).endsWith(stem)))
      note(cuts, before + ending, before, after);
  }
  return cuts;
}

function note(cuts: ReduplicationCut[], simple: string, before: string, after: string): void {
  for (const known of cuts) if (known.simple === simple) return;
  cuts.push({ simple, before, after });
}

/** A first syllable that repeats the stem's first sound, with e: `le` of `lelaki`. */
export interface PartialCut {
  readonly written: string;
  readonly stem: string;
}

const PARTIAL = /^(?<sound>[bcdfghjklmnprstvwy])e\k<sound>[aeiou]/;

/** The form without a partial reduplication, or `null`. */
export function partialCut(form: string): PartialCut | null {
  return form.length >= LEAST_PARTIAL && PARTIAL.test(form) ? { written: form.slice(0, 2), stem: form.slice(2) } : null;
}
const LEAST_PARTIAL = 5; // letters: tetua

/** Whether a part of a form begins as those do: most forms are done with then. */
export const mayBePartial = ({ codes }: Letters, from: number): boolean =>
  codes[from] === codes[from + 2] && codes[from + 1] === E;
const E = 0x65;

/** A word before or behind a hyphen, and the word there that only sounds like it. */
export interface Rhyme {
  readonly word: string;
  readonly echo: string;
  readonly before: string;
  readonly after: string;
}

/** Both ways to take a form for a word and its rhyme: `sayur-mayur`, `bolak-balik`. None where the halves sound unlike. */
export function rhymes(form: string): readonly Rhyme[] {
  const [before = '', after = '', ...more] = form.split('-');
  if (before.length < LEAST_HALF || after.length < LEAST_HALF || more.length > 0 || before === after) return [];
  if (!isRhyme(before, after)) return [];
  return [
    { word: before, echo: after, before, after },
    { word: after, echo: before, before, after },
  ];
}
const LEAST_HALF = 4; // letters

/** Whether two halves are long enough for that, and end in the same letter or in vowels both. */
export function mayRhyme({ codes, hyphen }: Letters, from: number, to: number): boolean {
  if (hyphen - from < LEAST_HALF || to - hyphen - 1 < LEAST_HALF) return false;
  const [one, other] = [codes[hyphen - 1]!, codes[to - 1]!];
  return one === other || (isVowel(one) && isVowel(other));
}

/** Whether two halves are alike but for the sound that they begin with, or but for their vowels. */
const isRhyme = (one: string, other: string): boolean =>
  one.slice(onsetOf(one)) === other.slice(onsetOf(other)) || (one.length === other.length && haveSameFrame(one, other));

/** How long the sound is that it begins with, if that is no vowel. */
function onsetOf(half: string): number {
  if (half.startsWith('ng') || half.startsWith('ny') || half.startsWith('sy')) return 2;
  return isVowel(half.charCodeAt(0)) ? 0 : 1;
}

function haveSameFrame(one: string, other: string): boolean {
  for (let at = 0; at < one.length; at++) {
    const [code, like] = [one.charCodeAt(at), other.charCodeAt(at)];
    if (code !== like && !(isVowel(code) && isVowel(like))) return false;
  }
  return true;
}

const VOWELS = letterSet('aeiou');
const isVowel = (code: number): boolean => isIn(VOWELS, code);
