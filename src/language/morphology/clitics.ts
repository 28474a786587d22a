/** A clitic found at an edge of a form, and what it stands at. */
export interface CliticCut {
  readonly affix: string;
  /** With its hyphen, if it has one. */
  readonly written: string;
  readonly side: 'before' | 'after';
  readonly host: string;
}

const PARTICLES = ['lah', 'kah', 'tah', 'pun'] as const;
const POSSESSIVES = ['nya', 'ku', 'mu'] as const;
const AGENTS = ['ku', 'kau'] as const;

const LEAST = 2; // letters of what a clitic stands at

/**
 * The possibilities to take clitics off: none first, then a particle, a pronoun, or both (`bukunyalah`). In each the
 * innermost comes first, so its host is what is left.
 */
export function cliticCuts(form: string): readonly (readonly CliticCut[])[] {
  const cuts: (readonly CliticCut[])[] = [[]];
  const particle = cutAfter(form, PARTICLES);
  if (particle) cuts.push([particle]);
  for (const outer of [null, particle]) {
    const pronoun = cutAfter(outer?.host ?? form, POSSESSIVES);
    if (pronoun) cuts.push(outer ? [pronoun, outer] : [pronoun]);
  }
  const withAgent = cuts.flatMap((inner) => {
    const host = inner[0]?.host ?? form;
    return AGENTS.filter((written) => host.startsWith(written) && host.length > written.length + LEAST).map(
      (written) => [
        { affix: `${written}-`, written, side: 'before' as const, host: host.slice(written.length) },
        ...inner,
      ],
    );
  });
  return [...cuts, ...withAgent];
}

function cutAfter(form: string, clitics: readonly string[]): CliticCut | null {
  const clitic = clitics.find((one) => form.endsWith(one) && form.length >= one.length + LEAST);
  if (clitic === undefined) return null;
  // A hyphen stands before a clitic on an acronym or a foreign word: KPK-lah.
  const written = form.endsWith(`-${clitic}`) ? `-${clitic}` : clitic;
  return { affix: `-${clitic}`, written, side: 'after', host: form.slice(0, -written.length) };
}
