import type { NumberOrDate } from '../../../language/discourse/NumberOrDate';
import { integerSaid } from '../../../language/numbers/integerSaid';
import { isCalendarDate, type CalendarDate } from '../../../language/numbers/CalendarDate';
import { datelineParts } from '../../../lesson/build/datelineParts';
import { both, opening, quoted } from '../both';
import { isPlainStatement } from '../isPlainStatement';
import { dateSaidIn, groupedIn } from '../numbersSaidIn';
import type { QuizSource, SourceSentence } from '../QuizSource';
import { sentenceAt } from '../sayings';
import type { Statement } from './Statement';

/** A plain sentence with its number or date said another way, or changed. */
export function numberStatements(source: QuizSource): readonly Statement[] {
  return source.numbers.flatMap((found) => {
    const sentence = sentenceAt(source, found.span[0]);
    if (
      sentence &&
      LOOSE.test(
        source.text.slice(sentence.span[0], found.span[0]) + source.text.slice(found.span[1], found.span[1] + 25),
      )
    )
      return [];
    if (!sentence || !isPlainStatement(source, sentence) || numbersIn(source, sentence) !== 1) return [];
    const isSo = source.random() < 0.5;
    const said = isSo ? sameOf(source.text, found) : changedOf(source, found);
    return said === null ? [] : [statementOf(source, sentence, found, said, isSo)];
  });
}

/** What makes a bound of a number, or a day of a day that only the reader of that day knows. */
const LOOSE =
  /\b(?:kurang dari|lebih dari|di atas|di bawah|minimal|maksimal|sedikitnya|setidaknya|paling|hampir|antara|kemarin|besok|nanti|lusa|berusia)\b/iu;

/** In digits and words: with a second number nobody would know which one was changed. */
const numbersIn = ({ numbers }: QuizSource, { span, words }: SourceSentence): number =>
  numbers.filter(({ span: [from] }) => span[0] <= from && from < span[1]).length +
  words.filter(({ wordClass, read }) => wordClass === 'num' && read.kind === 'word').length;

/** The same in words: `46 kasur`, `empat puluh enam kasur`; a date with the name of its month. */
function sameOf(text: string, found: NumberOrDate): string | null {
  if (found.kind === 'number') {
    const plain = /^(?<digits>\d{1,3}(?:\.\d{3})*)(?<rest>\s\p{L}[\p{L}\s/-]*)$/u.exec(
      text.slice(...found.span),
    )?.groups;
    const words = found.value === null ? null : integerSaid(found.value);
    if (
      !plain ||
      words === null ||
      found.unit === 'basis' ||
      /^\s(?:ribu|juta|miliar|triliun)/u.test(plain['rest'] ?? '')
    )
      return null;
    return `${words}${plain['rest'] ?? ''}`;
  }
  const date = found.kind === 'date' ? wholeDate(found) : null;
  return date && /\d[/-]\d/u.test(text.slice(...found.span)) ? `tanggal ${dateSaidIn('id', date)}` : null;
}

/** The same kind of thing, but another: digits changed so that the number is as long, a date some days off. */
function changedOf({ text, numbers, random }: QuizSource, found: NumberOrDate): string | null {
  const written = text.slice(...found.span);
  if (found.kind === 'number') {
    const plain = /^(?<sign>Rp\.?\s?)?(?<digits>\d{1,3}(?:\.\d{3})*)(?<rest>(?:\s\p{L}[\p{L}\s/-]*)?)$/u.exec(
      written,
    )?.groups;
    const digits = Number((plain?.['digits'] ?? '').replaceAll('.', ''));
    if (
      !plain ||
      digits < 2 ||
      /^(?:19|20)\d\d\s/u.test(written) ||
      found.unit === 'basis' ||
      (found.unit === null && plain['sign'] === undefined)
    )
      return null;
    const other = otherNumber(digits, found.unit === 'tahun' && digits * 1.5 > OLDEST ? 0 : random());
    const taken = numbers.some((one) => one.kind === 'number' && one.value === other);
    return taken ? null : `${plain['sign'] ?? ''}${groupedIn('id', other)}${plain['rest'] ?? ''}`;
  }
  const date = found.kind === 'date' ? wholeDate(found) : null;
  if (!date || /\d\s*(?:[–—]|hingga|sampai|s\/d)\s*\d/u.test(written)) return null;
  const day = date.day > 14 ? date.day - 9 : date.day + 9;
  return `tanggal ${dateSaidIn('id', { ...date, day })}`;
}

/** Nobody would believe more of a person. */
const OLDEST = 90; // years

/** Half as much again, or two thirds: never within what *sekitar* could mean. */
function otherNumber(value: number, chance: number): number {
  const other = Math.round(chance < 0.5 && value > 3 ? value * 0.6 : value * 1.5);
  return other === value ? value + 1 : other;
}

/** The same as of a question that asks for it. */
function subjectOf(found: NumberOrDate): string {
  const date = found.kind === 'date' ? wholeDate(found) : null;
  if (date) return `date ${date.year} ${date.month} ${date.day}`;
  return found.kind === 'number' ? `number ${found.value ?? 0}` : `number at ${found.span[0]}`;
}

function wholeDate({ date }: Extract<NumberOrDate, { kind: 'date' }>): CalendarDate | null {
  if (!date || date.day === null || date.year === null) return null;
  const whole = { day: date.day, month: date.month, year: date.year };
  return isCalendarDate(whole) ? whole : null;
}

function statementOf(
  source: QuizSource,
  sentence: SourceSentence,
  found: NumberOrDate,
  said: string,
  isSo: boolean,
): Statement {
  const { span } = found;
  const [from, to] = span;
  // *di Bogor, tanggal 3 Maret*: a day behind a comma has its preposition.
  const saidThere = /,\s*$/u.test(source.text.slice(sentence.span[0], from))
    ? said.replace(/^tanggal /u, 'pada ')
    : said;
  const text = opening(
    `${source.text.slice(sentence.span[0] + datelineParts(sentence.text).length, from)}${saidThere}${source.text.slice(to, sentence.span[1])}`
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  const written = quoted(source.text.slice(...span));
  return {
    statement: both(`According to the article: ${quoted(text)}`, text),
    key: isSo ? 'true' : 'false',
    evidence: [source.placeOf(span), source.placeOf(sentence.span)],
    explanation: isSo
      ? both(`The article says the same with ${written}.`, `Artikel mengatakan hal yang sama dengan ${written}.`)
      : both(
          `The article says ${written}, not ${quoted(said)}.`,
          `Artikel menyebut ${written}, bukan ${quoted(said)}.`,
        ),
    worth: 0.65,
    hardness: isSo ? 0.35 : 0.3,
    about: subjectOf(found),
    part: isSo ? 'number' : 'other-number',
  };
}
