/**
 * Stems that stand bare, or with -nya, after what somebody said: “…,” kata Budi. Elsewhere many of them are nouns or
 * adjectives (sikap tegas). Those with a prefix (menjelaskan) need no rule.
 */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    'kata ujar imbuh tutur ucap jelas terang ungkap papar tambah pungkas tandas tegas sebut tulis cetus sambung lanjut ' +
    'tukas timpal kilah tanya jawab seru pinta keluh cerita harap beber urai kenang bisik pesan tutup sindir celetuk'
  ).split(' '),
);

const CLOSED = /(?:[”»]|[,.?!…]["'’])[,.]?\s*$/u;
const COMMA = /^\s*,\s*$/u;

/** Whether a quotation ends in the gap before a word: `,” ` or `." `, but not the `, "` that opens one. */
export const endsQuotation = (before: string): boolean => CLOSED.test(before);

/** Whether a gap is a bare comma: reported speech without marks (…, kata dia). */
export const isComma = (before: string): boolean => COMMA.test(before);
