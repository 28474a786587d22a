import type { NumberKey } from '../../quiz/kinds/number';

/** A right answer as one writes it in the interface's language: `1.000` or `1,000`, `6 Desember 2025`, `2017`. */
export function formatNumberKey(key: NumberKey, language: string): string {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  switch (key.kind) {
    case 'integer':
      return new Intl.NumberFormat(locale).format(key.value);
    case 'year':
      return String(key.value);
    case 'date': {
      const day = new Date(0);
      day.setUTCFullYear(key.year, key.month - 1, key.day); // Date.UTC would take the year 25 for 1925
      return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
    }
    default:
      return key satisfies never;
  }
}
