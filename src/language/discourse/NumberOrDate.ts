import type { Span } from '../text/Span';

/** A number, date or time in a text, with what belongs to it. */
export type NumberOrDate =
  /** `30 hari`, `1 miliar dollar AS`, `12 persen`, `Rp 2,5 triliun`; its value where it is one number, unit aside. */
  | { readonly kind: 'number'; readonly span: Span; readonly value: number | null; readonly unit: string | null }
  /** `Selasa (9/5/2017)`, `17 April 2017`, `23-25 Februari 2020`; parts that the text does not say are null. */
  | { readonly kind: 'date'; readonly span: Span; readonly date: WrittenDate | null }
  /** `pukul 09.00 WIB`. */
  | { readonly kind: 'time'; readonly span: Span; readonly hour: number; readonly minute: number }
  /** `tahun 2025`, `2024/2025`. */
  | { readonly kind: 'year'; readonly span: Span; readonly value: number | null }
  /** `UU No. 18 Tahun 2017`, `Nomor 14 Tahun 2008`. */
  | { readonly kind: 'law'; readonly span: Span; readonly number: string; readonly year: number | null };

/** A day as a text says it; of a stretch of days the first. */
export interface WrittenDate {
  readonly day: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | null;
}
