import type { Estimate } from '../study/placement/Estimate';

/** An estimate as it is said: no finer than it is. */
export function rangeOf(
  { low, size, high }: Estimate,
  language: string,
): { readonly low: string; readonly size: string; readonly high: string } {
  const number = new Intl.NumberFormat(language);
  const said = (value: number) => number.format(rounded(value));
  return { low: said(low), size: said(size), high: said(high) };
}

/** To tens from a hundred on, to hundreds from a thousand on. */
export function rounded(value: number): number {
  const unit = value < 100 ? 1 : value < 1000 ? 10 : 100;
  return Math.round(value / unit) * unit;
}
