import { REPORTING_FORMS } from '../reportingStems';
import { LABELLED, SHORT_FORMS } from './abbreviations';
import type { StopPlace } from './afterStop';
import { isCapitalAt, isSmallAt } from './letterCase';
import { looksLikeVerb } from './looksLikeVerb';
import type { Marked } from './Marked';
import { opensSentences } from './opensSentences';
import { hasVerb, LONGEST_DATELINE, markBefore, wordAt, type SentenceSoFar } from './SentenceSoFar';

/** Joins words and clauses; a stop before one in small letters is taken for a slip. */
const JOINING: ReadonlySet<string> = new Set(['yang', 'dan', 'serta', 'atau']);

const isReporting = (word: string) => REPORTING_FORMS.has(word.toLowerCase());
const beginsSmall = (word: string) => isSmallAt(word, 0);
const beginsCapital = (word: string) => isCapitalAt(word, 0);

/** Whether a stop ends the sentence read so far. Rules in the order of their strength; the first that knows decides. */
export function endsSentence(place: StopPlace, sofar: SentenceSoFar, marked: Marked): boolean {
  if (place.goesOn || sofar.words === 0) return false;
  if (place.closed && isReporting(place.next)) return false;
  const lastWord = wordAt(marked, sofar.last);
  if (beginsSmall(place.next)) return place.gap && endsBeforeSmall(place, sofar, marked, lastWord);
  if (place.stop === '.' && !place.closed && isShortForm(place, sofar, marked, lastWord)) return false;
  return place.gap || endsWithoutGap(place, lastWord);
}

/** A capital and consonants: no word but part of an abbreviation (*Pdt., Jkt., Pst.*). */
const IS_ABBREVIATED = /^\p{Lu}[b-df-hj-np-tv-xz]+$/u;

/**
 * “selesai.Dia” is two sentences with the space forgotten; “H.Ahmad”, “S.Pd”, “No.18”, addresses and references
 * (“12/Pdt.G/2025/PN Jkt.Sel.”) are not.
 */
function endsWithoutGap({ next, stop, closed }: StopPlace, lastWord: string): boolean {
  if (!/^\p{Lu}(?:[\p{Ll}\p{M}]|$)/u.test(next)) return false;
  if (!closed && stop === '.' && IS_ABBREVIATED.test(lastWord)) return false;
  return closed || stop !== '.' || /^(?:\p{N}|..)/u.test(lastWord);
}

/**
 * Small letters after a stop. After a closing mark or an ellipsis the sentence goes on (`orang.” pungkas`). After a
 * bare full stop it depends on which slip is likelier: see `isStrayStop`.
 */
function endsBeforeSmall(place: StopPlace, sofar: SentenceSoFar, marked: Marked, lastWord: string): boolean {
  const { stop, next } = place;
  if (place.closed || /^(?:…|\.\.)/u.test(stop) || isReporting(next)) return false;
  if (stop.includes('?')) return true;
  if (stop.includes('!')) return sofar.words === 1 || !/^\p{Lu}\p{Ll}/u.test(lastWord); // Yahoo! menyatakan
  return !isStrayStop(place, sofar, marked, lastWord) && !isShortForm(place, sofar, marked, lastWord);
}

/**
 * Whether a stop before small letters is the slip, rather than the small letter: it would cut a subject off from its
 * verb (`Menteri Mukhtarudin. menekankan`: a name, no verb before it, a verb after it), leave a bare name for a sentence,
 * or split what `yang` or `dan` joins. Where sentences begin with small letters anyway nothing is known, and it ends one;
 * and so it does after an ordinary word (`orang. minimal`).
 */
function isStrayStop({ next, index }: StopPlace, sofar: SentenceSoFar, marked: Marked, lastWord: string): boolean {
  if (sofar.beginsSmall) return false;
  if (JOINING.has(next)) return true;
  if (!beginsCapital(lastWord)) return false;
  return !sofar.hasSmall || (looksLikeVerb(next) && !hasVerb(sofar, marked, index));
}

/** Whether a stop belongs to a short form, an initial, a number of a list or a dateline, and to nothing else. */
function isShortForm({ next, gap, index }: StopPlace, sofar: SentenceSoFar, marked: Marked, lastWord: string): boolean {
  if (sofar.last !== index - 1) return false;
  if (isListNumber(lastWord, sofar, marked)) return true;
  const form = SHORT_FORMS.get(lastWord);
  if (form === 'leads') return true;
  if (form === 'numbers') return /^\p{N}/u.test(next);
  if (form === 'closes') return beginsSmall(next);
  const before = wordAt(marked, sofar.before);
  const isInitial = /^\p{Lu}$/u.test(lastWord) && !LABELLED.has(before) && !isUnit(lastWord, before);
  if (form === 'name' || isInitial) return !opensSentences(next);
  if (lastWord.includes('.') && /^\p{L}+\./u.test(lastWord))
    return isInnerShort(lastWord, next, markBefore(sofar, marked));
  return gap && isDateline(sofar, next);
}

/**
 * `Rp 2,5 T.`, `3 T.` (*triliun*), `1,2 M.` (*miliar*). Behind what may be a year the letter is a name's: `2025 T. Hasan`;
 * and an M. is one behind any whole number: `5 M. Yusuf`.
 */
const isUnit = (letter: string, before: string) =>
  (letter === 'T' && /^\p{Nd}{1,3}(?!\p{Nd})/u.test(before)) || (letter === 'M' && /^\p{Nd}+,\p{Nd}/u.test(before));

/** `1. Beras`, `a. Gula`, where an item can begin: at the start, or after a colon or semicolon. */
function isListNumber(word: string, sofar: SentenceSoFar, marked: Marked): boolean {
  const mark = markBefore(sofar, marked);
  return (sofar.words === 1 || mark === ':' || mark === ';') && /^(?:\p{Nd}{1,3}|\p{L})$/u.test(word);
}

/** Short forms with inner stops: a degree comes last in a name, or before another; initials and `a.n.` come first. */
function isInnerShort(form: string, next: string, markBefore: string): boolean {
  if (/^\p{Ll}/u.test(form)) return true;
  if (beginsSmall(next) || /^\p{Lu}\p{L}?\./u.test(next)) return true;
  const isDegree = markBefore === ',' || /\p{Ll}/u.test(form);
  return !isDegree && !opensSentences(next);
}

function isDateline(sofar: SentenceSoFar, next: string): boolean {
  return (
    sofar.isFirst &&
    sofar.allCapitals &&
    sofar.words <= LONGEST_DATELINE &&
    /^\p{Lu}\p{Ll}/u.test(next) &&
    !opensSentences(next)
  );
}
