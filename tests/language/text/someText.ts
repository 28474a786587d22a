import fc from 'fast-check';

/** What the patterns of tokens, and the rules of sentences, look at. */
const PIECES = [
  ...'kata Dia dia menekan yang Rp R p a A S Pd S.Pd a.n Dr No KPK 1 05 1.000 10.30 com .com www. https: detik.com'.split(
    ' ',
  ),
  ...'. .. ? ! … , : ; - -- – — ‑ \' ‘ ’ " “ ” „ « » ( ) [ ] { } / \\ // @ # % & * + _ $ € < = | ° ×'.split(' '),
  ...'é Ş ª ж 中 ٣ ½ \u0301 \u200d \ufe0f \u20e3 \0 \u007f 👍 🏽 😀 🇮 🇩 \ud83d \udc4d'.split(' '),
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\u00a0',
  '\u2028',
  '\ufeff',
];

/** Any string, and strings of such pieces. */
export const someText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
);
