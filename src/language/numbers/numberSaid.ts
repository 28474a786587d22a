import { digitsSaid, integerSaid } from './integerSaid';

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
/** How long each of them can be. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const CURRENCIES: Readonly<Record<string, string>> = {
  rp: 'rupiah',
  us$: 'dolar AS',
  $: 'dolar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
};
const MONEY = /^(?<sign>Rp\.?|US\$|[$€£¥]) ?(?<amount>\d.*)$/i;
/** Stops between thousands, a comma before decimals, as Indonesian writes them. */
const NUMBER = /^(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?$/;
const DATE = /^(?<day>\d{1,2})(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})$/;
const RANGE = /^(?<from>[\d.,]+)[-–](?<to>[\d.,]+)$/;

/**
 * How a number of a text is read out in Indonesian: an amount, a date of day, month and year, a range. From the standard
 * (Ejaan Bahasa Indonesia yang Disempurnakan) for how numbers are written.
 *
 * @returns null where that cannot be told: `10.30` may be a time or a decimal
 */
export function numberSaid(written: string): string | null {
  return dateSaid(written) ?? moneySaid(written) ?? rangeSaid(written) ?? amountSaid(written);
}

function amountSaid(written: string): string | null {
  const { whole = '', decimals } = NUMBER.exec(written)?.groups ?? {};
  if (whole === '') return null;
  const digits = whole.replaceAll('.', '');
  // Telephone and account numbers are read digit by digit.
  const said = digits.length > 1 && digits.startsWith('0') ? digitsSaid(digits) : integerSaid(Number(digits));
  return said !== null && decimals !== undefined ? `${said} koma ${digitsSaid(decimals)}` : said;
}

function moneySaid(written: string): string | null {
  const { sign = '', amount = '' } = MONEY.exec(written)?.groups ?? {};
  const currency = CURRENCIES[sign.toLowerCase().replace('.', '')];
  const said = currency === undefined ? null : amountSaid(amount);
  return said === null ? null : `${said} ${currency}`;
}

function dateSaid(written: string): string | null {
  const { day, month, year } = DATE.exec(written)?.groups ?? {};
  const [ofMonth, place] = [Number(day), Number(month) - 1];
  const name = MONTHS[place];
  if (name === undefined || ofMonth < 1 || ofMonth > (DAYS[place] ?? 0)) return null;
  return `${integerSaid(ofMonth)} ${name} ${integerSaid(Number(year))}`;
}

function rangeSaid(written: string): string | null {
  const { from = '', to = '' } = RANGE.exec(written)?.groups ?? {};
  const [first, last] = [amountSaid(from), amountSaid(to)];
  return first === null || last === null ? null : `${first} sampai ${last}`;
}
