import { amountOf } from '../../language/numbers/amountOf';
import { dateInText, type DateReading, type DateTrouble } from './dateInText';
import { integerInWords } from './integerInWords';

export type NumberReading = IntegerReading | DateReading | UnreadableNumber;

export interface IntegerReading {
  readonly kind: 'integer';
  readonly value: number;
}

/** Nothing was understood, or more than one thing: the learner is asked again, and nothing is marked wrong. */
export interface UnreadableNumber {
  readonly kind: 'unreadable';
  readonly code: NumberTrouble;
}

export type NumberTrouble = 'empty' | 'not-a-number' | 'not-whole' | DateTrouble;

/** Longer texts are no number that anybody types: `nine hundred ninety-nine trillion …` stays below. */
const LONGEST = 200;

/** What may stand before a number and says nothing about it. */
const LEAD = /^(?:(?:pada|in|on|the|tahun|year|tanggal|tgl\.?|nomor|no\.?|number) )+/;
/** Classifiers and their like: they may follow a number and do not change it. */
const CLASSIFIER = / (?:orang|buah|ekor|kali|persen|rupiah|people|persons|times|per ?cent)$| ?%$/;
/** A currency before digits: the question says of what the amount is. */
const CURRENCY = /^(?:rp\.?|idr) ?(?=\d)/;

/**
 * Reads a whole number or a date as learners type it, in Indonesian or in English: digits with or without groups of
 * three (`1.000` and `1,000` are both a thousand), words (`enam ratus tujuh puluh delapan`), an amount that a word of scale makes
 * whole (`2,5 triliun`), or a date (day before
 * month where all is digits, as Indonesia writes it). Dates must be days that exist. Never throws.
 */
export function parseNumber(text: string): NumberReading {
  const tidy = tidied(text);
  if (tidy === '') return unreadable('empty');
  if (tidy.length > LONGEST) return unreadable('not-a-number');
  const date = dateInText(tidy.replace(LEAD, ''));
  if (date) return date.kind === 'date' ? date : unreadable(date.code);
  return integerIn(tidy.replace(LEAD, '').replace(CURRENCY, '').replace(CLASSIFIER, ''));
}

/** Lower case, ordinary digits, single spaces, no full stop at the end. */
function tidied(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/ ?\.$/, '');
}

/** A group of up to three digits, then groups of exactly three, all parted by the same sign. */
const GROUPED = /^[1-9]\d{0,2}(?:([., ])\d{3})(?:\1\d{3})*$/;
/** One or two decimals before a word of scale: three could be a group. */
const SCALED = /^(\d{1,3})[.,](\d{1,2}) (ribu|juta|mil[iy]ar|triliun|thousand|million|billion|trillion)$/;
const ENGLISH_SCALES: Readonly<Record<string, string>> = {
  thousand: 'ribu',
  million: 'juta',
  billion: 'miliar',
  trillion: 'triliun',
};

/** A part after a comma or point that cannot be a group of three. */
const FRACTION = /^\d[\d.,]*[.,]\d+$/;

function integerIn(text: string): NumberReading {
  const digits = GROUPED.test(text) ? text.replace(/\D/g, '') : text;
  if (/^\d+$/.test(digits))
    return Number.isSafeInteger(Number(digits)) ? integer(Number(digits)) : unreadable('not-a-number');
  const scaled = SCALED.exec(text);
  if (scaled) {
    const [, whole = '', decimals = '', scale = ''] = scaled;
    const value = amountOf(`${whole},${decimals}`, ENGLISH_SCALES[scale] ?? scale);
    return value !== null && Number.isSafeInteger(value) ? integer(value) : unreadable('not-whole');
  }
  if (FRACTION.test(text)) return unreadable('not-whole');
  const value = integerInWords(text.split(' '));
  return value === undefined ? unreadable('not-a-number') : integer(value);
}

const integer = (value: number): IntegerReading => ({ kind: 'integer', value });
const unreadable = (code: NumberTrouble): UnreadableNumber => ({ kind: 'unreadable', code });
