import { expect, test } from 'vitest';
import { amountOf } from '../../../src/language/numbers/amountOf';

test.each<[digits: string, scale: string, value: number | null, why: string]>([
  ['12', '', 12, 'plain'],
  ['1.250', '', 1250, 'a stop parts thousands'],
  ['1.250.000', '', 1_250_000, 'more of them'],
  ['2,5', 'triliun', 2.5e12, 'a comma parts decimals'],
  ['2,3', 'miliar', 2.3e9, 'no crumbs of floating point'],
  ['1.5', 'juta', 1.5e6, 'a stop that can only part decimals, as in English'],
  ['1.2.3', '', null, 'no number'],
  ['7-8', '', null, 'two of them'],
  ['99999999999999999', 'triliun', null, 'more than can be told exactly'],
])('%s %s', (digits, scale, value) => expect(amountOf(digits, scale)).toBe(value));
