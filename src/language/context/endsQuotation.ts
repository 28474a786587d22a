const CLOSED = /(?:[”»]|[,.?!…]["'’])[,.]?\s*$/u;
const COMMA = /^\s*,\s*$/u;

/** Whether a quotation ends in the gap before a word: `,” ` or `." `, but not the `, "` that opens one. */
export const endsQuotation = (before: string): boolean => CLOSED.test(before);

/** Whether a gap is a bare comma: reported speech without marks (…, kata dia). */
export const isComma = (before: string): boolean => COMMA.test(before);
