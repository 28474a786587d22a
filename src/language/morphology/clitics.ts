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
/** The last letters of all that stand behind: most words are done with after one look. */
const LAST_LETTERS = /[hnau]$/;

const LEAST = 2; // letters of what a clitic stands at

const noCut: readonly CliticCut[] = [];
const noCuts: readonly (readonly CliticCut[])[] = [noCut];

/**
 * The possibilities to take clitics off: none first, then a particle, a pronoun, or both (`bukunyalah`). In each the
 * innermost comes first, so its host is what is left.
 */
export function cliticCuts(form: string): readonly (readonly CliticCut[])[] {
  const behind = LAST_LETTERS.test(form);
  const before = form.startsWith('k');
  if (!behind && !before) return noCuts;
  const cuts: (readonly CliticCut[])[] = [noCut];
  if (behind) cutBehind(form, cuts);
  if (before) cutBefore(form, cuts);
  return cuts;
}

function cutBehind(form: string, cuts: (readonly CliticCut[])[]): void {
  const particle = cutAfter(form, PARTICLES);
  if (particle) cuts.push([particle]);
  const pronoun = cutAfter(form, POSSESSIVES);
  if (pronoun) cuts.push([pronoun]);
  const inner = particle && cutAfter(particle.host, POSSESSIVES);
  if (inner) cuts.push([inner, particle]);
}

function cutBefore(form: string, cuts: (readonly CliticCut[])[]): void {
  for (const written of AGENTS) {
    if (!form.startsWith(written)) continue;
    for (const inner of cuts.filter((cut) => cut[0]?.side !== 'before')) {
      const host = (inner[0]?.host ?? form).slice(written.length);
      if (host.length > LEAST) cuts.push([{ affix: `${written}-`, written, side: 'before', host }, ...inner]);
    }
  }
}

function cutAfter(form: string, clitics: readonly string[]): CliticCut | null {
  const clitic = clitics.find((one) => form.endsWith(one) && form.length >= one.length + LEAST);
  if (clitic === undefined) return null;
  // A hyphen stands before a clitic on an acronym or a foreign word: KPK-lah.
  const written = form.endsWith(`-${clitic}`) ? `-${clitic}` : clitic;
  return { affix: `-${clitic}`, written, side: 'after', host: form.slice(0, -written.length) };
}
