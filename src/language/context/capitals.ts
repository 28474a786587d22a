const CAPITAL = /^\p{Lu}/u;

/** Whether a form begins with a capital. */
export function isCapitalised(form: string): boolean {
  const code = form.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return CAPITAL.test(form);
}
