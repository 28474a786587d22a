const HYPHENED =
  /^(?<prefix>me(?:nge|ng|ny|n|m)?|pe(?:nge|ng|ny|n|m)?|di|ter|ber|se|ke)-(?<base>[^-].*?)(?:-(?<suffix>kan|i|an))?(?<clitic>-?nya)?$/u;

/** The form without hyphens between affixes and what they stand at, if it has one: se-olah-olah, ke-PDE-an. */
export function withoutAffixHyphens(form: string): readonly string[] {
  if (!form.includes('-')) return [];
  const parts = HYPHENED.exec(form)?.groups;
  if (!parts) return [];
  const { prefix = '', base = '', suffix = '', clitic = '' } = parts;
  return [prefix + base + suffix + clitic.replace('-', '')];
}
