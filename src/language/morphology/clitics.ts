/** A clitic found at an edge of a form, and what it stands at. */
export interface CliticCut {
  readonly affix: string;
  readonly written: string;
  readonly side: 'before' | 'after';
  readonly host: string;
}

const PARTICLES = ['lah', 'kah', 'tah', 'pun'] as const;
const POSSESSIVES = ['nya', 'ku', 'mu'] as const;
const AGENTS = ['ku', 'kau'] as const;

const LEAST = 2; // letters of what a clitic stands at

/** The possibilities to take clitics off: none first, then a particle, a pronoun, or both (`bukunyalah`). */
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
  const written = clitics.find((clitic) => form.endsWith(clitic) && form.length >= clitic.length + LEAST);
  if (written === undefined) return null;
  // A hyphen stands before a clitic on an acronym or a foreign word: KPK-lah.
  return { affix: `-${written}`, written, side: 'after', host: form.slice(0, -written.length).replace(/-$/, '') };
}
