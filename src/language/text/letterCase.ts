/** Whether a small letter begins at an offset of a text. */
export function isSmallAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return /\p{Ll}/u.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** Whether a capital begins at an offset of a text. */
export function isCapitalAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /\p{Lu}/u.test(String.fromCodePoint(text.codePointAt(at)!));
}
