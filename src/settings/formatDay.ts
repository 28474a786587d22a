/** A day as people write it, in the interface's language: 14 March 2026, 14 Maret 2026. */
export const formatDay = (at: number | string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(at));
