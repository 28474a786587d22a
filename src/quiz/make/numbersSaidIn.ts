import type { ExplanationLanguage } from '../../lesson/Lesson';
import type { CalendarDate } from '../../language/numbers/CalendarDate';

const MONTHS: Readonly<Record<ExplanationLanguage, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
};

/** `6 December 2025`, `6 Desember 2025`. */
export const dateSaidIn = (language: ExplanationLanguage, { day, month, year }: CalendarDate): string =>
  `${day} ${MONTHS[language][month - 1] ?? ''} ${year}`;

/** Thousands parted as each language parts them: `50,000,000`, `50.000.000`. */
export const groupedIn = (language: ExplanationLanguage, value: number): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/gu, language === 'en' ? ',' : '.');
