import type { NumberOrDate, WrittenDate } from '../../language/discourse/NumberOrDate';
import type { Span } from '../../language/text/Span';
import type { Bilingual, Place } from '../../lesson/Lesson';
import type { NumberKey } from '../kinds/number';
import { isCalendarDate, type CalendarDate } from '../../language/numbers/CalendarDate';
import { agesOf } from './agesOf';
import { both, opening, quoted } from './both';
import type { Candidate } from './Candidate';
import { countsInWords } from './countsInWords';
import { dateSaidIn, groupedIn } from './numbersSaidIn';
import { gapIn } from './gapIn';
import { idAt } from './idAt';
import type { QuizSource } from './QuizSource';
import { reportingVerb } from './reportingVerbs';
import { sayingsOf, sentenceAt, type Saying } from './sayings';

/** How many, how much, how old, when: whatever the text says as one whole number or one whole date. */
export function number(source: QuizSource): readonly Candidate[] {
  const ages = agesOf(source);
  const asked: readonly (Asked | null)[] = [
    ...source.numbers
      .filter(({ span }) => !ages.some((age) => age.span[0] <= span[0] && span[1] <= age.span[1]))
      .flatMap((found) => ofNumber(source, found) ?? []),
    ...countsInWords(source).map(({ span, value, unit }) => ofCount(source, span, value, unit)),
    ...ages.map(({ name, span, value }): Asked => ({
      span,
      answer: { kind: 'integer', value },
      prompt: both(`How old is ${name}?`, `Berapa usia ${name}?`),
      explanation: both(
        `A number in brackets behind a name is somebody's age: “${source.text.slice(...span)}”.`,
        `Angka dalam kurung di belakang nama menunjukkan usia: “${source.text.slice(...span)}”.`,
      ),
      worth: 0.65,
    })),
  ];
  return asked.flatMap((one) => (one ? (candidateOf(source, one) ?? []) : []));
}

interface Asked {
  readonly span: Span;
  readonly answer: NumberKey;
  readonly prompt: Bilingual;
  readonly explanation: Bilingual;
  readonly worth: number;
  /** Subjects of other questions that the prompt answers. */
  readonly tells?: readonly string[];
}

function candidateOf(
  source: QuizSource,
  { span, answer, prompt, explanation, worth, tells = [] }: Asked,
): Candidate | null {
  const sentence = sentenceAt(source, span[0]);
  if (sentence?.block.kind !== 'paragraph' || span[1] > sentence.span[1]) return null;
  const place: Place = source.placeOf(span);
  return {
    question: { kind: 'number', id: idAt('number', place), prompt, answer, evidence: [place], explanation },
    worth,
    hardness: answer.kind === 'integer' && answer.value < MILLION ? 0.15 : 0.3,
    about: answer.kind === 'date' ? `date ${answer.year} ${answer.month} ${answer.day}` : `number ${answer.value}`,
    tells,
    hides: [],
  };
}

const MILLION = 1e6;

function ofNumber(source: QuizSource, found: NumberOrDate): Asked | null {
  switch (found.kind) {
    case 'number':
      return found.value === null ? null : ofCount(source, found.span, found.value, found.unit);
    case 'date':
      return found.date === null ? null : ofDate(source, found.span, found.date);
    case 'year':
      return found.value === null ? null : ofYear(source, found.span, found.value);
    case 'law':
      return found.year === null ? null : ofLaw(source, found.span, found.year);
    case 'time':
      return null;
    default:
      return found satisfies never;
  }
}

/** Units that count nothing by themselves, or are read in several ways. */
const NO_UNIT = /^(?:kali|besar|lebih|per|x|digit|anak|basis|belah|mata)$|nya$/iu;
/** A year that stands right before what happened in it: *pada 2006 kontribusi industri*. */
const YEAR = /^(?:19|20)\d\d\s/u;
/** More decimals than anybody types, or than can be told from a group of three. */
const MANY_DECIMALS = /\d,\d{3,}/u;
const MONEY = /^Rp\.?\s?\d/u;

function ofCount(source: QuizSource, span: Span, value: number, unit: string | null): Asked | null {
  const written = source.text.slice(...span);
  if (!Number.isSafeInteger(value) || value < 2 || YEAR.test(written) || MANY_DECIMALS.test(written)) return null;
  const gap = gapIn(source, span, unit);
  if (!gap) return null;
  const where = quoted(gap);
  const answer = { kind: 'integer', value } as const;
  if (MONEY.test(written))
    return {
      span,
      answer,
      prompt: both(
        `Which amount in rupiah is left out here? ${where}`,
        `Berapa jumlah rupiah yang dikosongkan di sini? ${where}`,
      ),
      explanation: amountExplained(written, value, 'rupiah'),
      worth: 0.6,
    };
  if (unit === null || NO_UNIT.test(unit)) return null;
  if (/^(?:persen|%)$/u.test(unit))
    return {
      span,
      answer,
      prompt: both(`What percentage is left out here? ${where}`, `Berapa persen yang dikosongkan di sini? ${where}`),
      explanation: both(`The article says ${quoted(written)}.`, `Artikel menyebut ${quoted(written)}.`),
      worth: 0.6,
    };
  return {
    span,
    answer,
    prompt: both(
      `How many ${quoted(unit)}? Find the number that is left out here: ${where}`,
      `Berapa ${quoted(unit)}? Temukan angka yang dikosongkan di sini: ${where}`,
    ),
    explanation: amountExplained(written, value, unit),
    worth: value >= 10 ? 0.6 : 0.5,
  };
}

function amountExplained(written: string, value: number, unit: string): Bilingual {
  const [number = ''] = /^\p{L}+(?:\s(?:belas|puluh|ratus|ribu|juta)(?:\s\p{L}+)*?)?(?=\s\p{L}+$)/u.exec(written) ?? [];
  if (number !== '' && value < MILLION && !/\d/u.test(written))
    return both(
      `${quoted(opening(number))} is ${value}: the article speaks of ${quoted(written)}.`,
      `${quoted(opening(number))} adalah ${value}: artikel menyebut ${quoted(written)}.`,
    );
  const plain =
    /^[\d.]+(?:\s|$)/u.test(written) && value < MILLION && !/\b(?:ribu|juta|miliar|triliun)\b/u.test(written);
  return plain
    ? both(
        `The number stands before what it counts: ${quoted(written)}.`,
        `Angka itu berada di depan hal yang dihitung: ${quoted(written)}.`,
      )
    : both(
        `${quoted(opening(written))} is ${groupedIn('en', value)} ${unit === 'rupiah' ? 'rupiah' : quoted(unit)}.`,
        `${quoted(opening(written))} sama dengan ${groupedIn('id', value)} ${unit === 'rupiah' ? 'rupiah' : quoted(unit)}.`,
      );
}

function ofDate(source: QuizSource, span: Span, date: WrittenDate): Asked | null {
  const { day, month, year } = date;
  if (day === null || year === null || isRange(source.text.slice(...span))) return null;
  const whole: CalendarDate = { day, month, year };
  if (!isCalendarDate(whole)) return null;
  const speech = sayingsOf(source).find((saying) => isDatedBy(source, saying, span));
  const gap = gapIn(source, span, null);
  if (!speech && !gap) return null;
  return {
    span,
    answer: { kind: 'date', ...whole },
    prompt: speech ? whenSaid(source, speech) : dateLeftOut(gap ?? ''),
    explanation: dateExplained(source.text.slice(...span), whole),
    worth: speech ? 0.65 : 0.6,
    ...(speech ? { tells: [`said ${speech.said[0]}`] } : {}),
  };
}

function dateExplained(written: string, date: CalendarDate): Bilingual {
  return /\d[/-]\d/u.test(written)
    ? both(
        `The article writes ${quoted(written)}, day before month: ${dateSaidIn('en', date)}.`,
        `Artikel menulis ${quoted(written)}, dengan tanggal di depan bulan: ${dateSaidIn('id', date)}.`,
      )
    : both(`The article says ${quoted(written)}.`, `Artikel menyebut ${quoted(written)}.`);
}

/** `23-25 Februari`, `1 hingga 14 Juli`: no one day. */
const isRange = (written: string): boolean =>
  /\d\s*(?:[-–—]|hingga|sampai|s\/d)\s*\d/u.test(written) && !/^\D*\d{4}-/u.test(written);

const dateLeftOut = (gap: string): Bilingual =>
  both(
    `Which date is left out here? Give day, month and year. ${quoted(gap)}`,
    `Tanggal berapa yang dikosongkan di sini? Tuliskan tanggal, bulan, dan tahunnya. ${quoted(gap)}`,
  );

const SHOWN = 8; // words of a quotation that name it

function whenSaid(source: QuizSource, { name, said }: Saying): Bilingual {
  const words = source.text.slice(...said).split(/\s+/u);
  const shown = quoted(words.length > SHOWN ? `${words.slice(0, SHOWN).join(' ')} …` : words.join(' '));
  return both(
    `On what date did ${name} say ${shown}? Give day, month and year.`,
    `Pada tanggal berapa ${name} mengucapkan ${shown}? Tuliskan tanggal, bulan, dan tahunnya.`,
  );
}

/** Whether a date says when something was spoken: behind the cue of a quotation, and nothing else between that has a day. */
function isDatedBy({ text }: QuizSource, { kind, cue, sentence, named }: Saying, [from, to]: Span): boolean {
  if (kind !== 'direct' || reportingVerb(cue.verb)?.force === 'write' || from < cue.span[1] || to > sentence.span[1])
    return false;
  const between = text.slice(Math.max(cue.span[1], named?.[1] ?? 0), from);
  return (
    !/\b(?:dikutip|dilansir|mengutip|tertulis|yang|sejak|terkait|soal|tentang|pada \p{L}+ \p{L}+)\b/iu.test(between) &&
    !/["”“]/u.test(between)
  );
}

function ofYear(source: QuizSource, span: Span, value: number): Asked | null {
  const gap = gapIn(source, span, null);
  const [written, before] = [source.text.slice(...span), source.text.slice(Math.max(0, span[0] - 20), span[0])];
  if (
    !gap ||
    value < 1000 ||
    !/^(?:tahun\s)?\d{4}$/iu.test(written) ||
    /^\s?-an/u.test(source.text.slice(span[1], span[1] + 4))
  )
    return null;
  if (!/^tahun/iu.test(written) && !BEFORE_YEARS.test(before)) return null;
  return {
    span,
    answer: { kind: 'year', value },
    prompt: both(
      `Which year is left out here? ${quoted(gap)}`,
      `Tahun berapa yang dikosongkan di sini? ${quoted(gap)}`,
    ),
    explanation: both(
      `The article says ${quoted(source.text.slice(...span))}.`,
      `Artikel menyebut ${quoted(source.text.slice(...span))}.`,
    ),
    worth: 0.55,
  };
}

/** Without *tahun* a number of four digits is a year only behind one of these: it may be a type, a flight, an address. */
const BEFORE_YEARS = /\b(?:pada|di|sejak|hingga|sampai|dari|sekitar|akhir|awal|medio|menjelang)\s$/iu;

/** `UU No. 18 Tahun 2017`: what comes before the year names it. */
const LAW =
  /^(?<law>(?:UU|Undang-[Uu]ndang|PP|Perpres|Peraturan \p{L}+|Perda|Keppres|Inpres|Permen\p{L}*)\s.*?\d+)\s[Tt]ahun\s(?<year>\d{4})$/u;

function ofLaw(source: QuizSource, span: Span, year: number): Asked | null {
  const { law } = LAW.exec(source.text.slice(...span))?.groups ?? {};
  if (law === undefined) return null;
  return {
    span,
    answer: { kind: 'year', value: year },
    prompt: both(
      `The article names ${quoted(law)}. From which year is it?`,
      `Artikel menyebut ${quoted(law)}. Peraturan itu dari tahun berapa?`,
    ),
    explanation: both(
      `${quoted(source.text.slice(...span))}: behind “Tahun” stands the year; the number before it is that of the law.`,
      `${quoted(source.text.slice(...span))}: di belakang “Tahun” ada tahunnya; angka di depannya adalah nomor peraturan itu.`,
    ),
    worth: 0.65,
  };
}
