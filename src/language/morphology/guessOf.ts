import { lettersOf } from '../lexicon/Letters';
import { cliticCuts, type Clitic } from './clitics';
import { isFitting, standardPrefixes } from './prefixes';
import { shapesAt } from './PrefixAutomaton';

/** What an unknown word seems to be made of. */
export interface Guess {
  readonly root: string;
  /** From the left, clitics included. */
  readonly affixes: readonly string[];
}

const LEAST_HOST = 4; // letters; what is shorter is left alone
const SUFFIXES = ['kan', 'an', 'in', 'i'] as const;
/** Prefixes that words hardly begin with otherwise. */
const TELLING = new Set(['meN-', 'di-', 'ber-', 'ter-', 'peN-']);

/**
 * Takes a word that the lexicon does not know to pieces by its looks: mostly a loan with familiar affixes, such as
 * `mengeksekusinya`. A stem that begins with a vowel has swallowed nothing.
 */
export function guessOf(word: string): Guess {
  const form = word.toLowerCase();
  const [cut] = cliticCuts(lettersOf(form));
  const [clitic] = cut?.clitics.all ?? [];
  if (cut && clitic && isTelling(clitic, cut.to - cut.from)) {
    const inner = withoutAffixes(form.slice(cut.from, cut.to));
    return { root: inner.root, affixes: [...inner.affixes, clitic.affix] };
  }
  return withoutAffixes(form);
}

/** A hyphen says that it is a clitic, whatever stands before it: KPK-lah. */
const isTelling = ({ affix, written }: Clitic, host: number) =>
  written.startsWith('-') || ((affix === '-nya' || affix === '-lah') && host >= LEAST_HOST);

function withoutAffixes(form: string): Guess {
  const foreign = FOREIGN.exec(form)?.groups;
  if (foreign) {
    const affix = HYPHENED.find(([written]) => written.test(foreign['prefix'] ?? ''))?.[1] ?? '';
    const suffix = foreign['suffix'];
    return { root: foreign['base'] ?? form, affixes: suffix === undefined ? [affix] : [affix, `-${suffix}`] };
  }
  const cut = prefixCuts(form).find(({ affix, stem }) => TELLING.has(affix) && isWordLike(stem));
  if (!cut) return { root: form, affixes: [] };
  const suffix = SUFFIXES.find((one) => {
    if (one === 'i' || (one === 'in' && cut.affix !== 'di-')) return false; // diviralin; merapin is a name
    return cut.stem.endsWith(one) && isWordLike(cut.stem.slice(0, -one.length));
  });
  if (suffix === 'an' && cut.affix !== 'peN-') return { root: cut.stem, affixes: [cut.affix] };
  return suffix === undefined
    ? { root: cut.stem, affixes: [cut.affix] }
    : { root: cut.stem.slice(0, -suffix.length), affixes: [cut.affix, `-${suffix}`] };
}

/** Every prefix of the standard that the form may begin with, and the stem that each would leave. */
function prefixCuts(form: string): readonly { readonly affix: string; readonly stem: string }[] {
  const letters = lettersOf(form);
  const found = standardPrefixes.found[shapesAt(standardPrefixes, letters, 0, form.length)] ?? [];
  return found
    .filter((shape) => isFitting(shape, letters, shape.written.length, form.length))
    .map(({ written, shape: { affix, restores = '' } }) => ({ affix, stem: restores + form.slice(written.length) }));
}

/** A foreign word behind a prefix and a hyphen: meng-upgrade, di-posting, ter-cover, di-follow-up, nge-vlog. */
const FOREIGN =
  /^(?<prefix>me(?:nge|ng|ny|n|m)?|pe(?:nge|ng|ny|n|m)?|nge|di|ter|ber|se|ke)-(?<base>[^-].*?)(?:-(?<suffix>kan|in|i|an))?$/u;
const HYPHENED = [
  [/^nge/, 'N-'],
  [/^me/, 'meN-'],
  [/^pe/, 'peN-'],
  [/^di/, 'di-'],
  [/^ter/, 'ter-'],
  [/^ber/, 'ber-'],
  [/^se/, 'se-'],
  [/^ke/, 'ke-'],
] as const;

/** Long enough, of two syllables at least, and begun as words and loans begin: persekusi is not from rsekusi. */
const isWordLike = (stem: string) => stem.length >= LEAST_HOST && /[aiueo].*[aiueo]/.test(stem) && ONSET.test(stem);
const ONSET = /^(?:[^aiueo]?[aiueo]|[bcdfgkpst][lr]|s[knmptw]|[st]r|[ns]y|ng|kh|kw|tw|str|spr|skr|ps)/;
