import type { Build } from './buildsOf';
import type { TypedCode } from './TypedFault';

/** In what one build differs from another. */
export interface Difference {
  readonly code: TypedCode;
  readonly extra: readonly string[];
  readonly missing: readonly string[];
}

/** What tells a form from the right one, both built from one root; empty where nothing does. */
export function differencesOf(chosen: Build, right: Build): readonly Difference[] {
  const spoken = isSpoken(chosen) && !isSpoken(right);
  const affixes = affixDifferences(chosen, right).filter(
    ({ code, extra }) => !(spoken && code === 'voice' && extra.length === 0),
  );
  const clitics = compared(cliticsOf(chosen, right), cliticsOf(right, chosen));
  const others: readonly Difference[] = [
    ...affixes,
    ...(clitics ? [{ code: 'clitic' as const, ...clitics }] : []),
    ...(chosen.doubled === right.doubled ? [] : [plain('doubling')]),
  ];
  if (spoken) return [...others, plain('informal')];
  const written = others.length === 0 ? chosen.core !== right.core : chosen.shape !== 'standard';
  return written ? [...others, plain(isNasal(chosen) ? 'nasal' : 'shape')] : others;
}

const isNasal = ({ prefixes: [outer] }: Build): boolean => outer === 'meN-' || outer === 'peN-';
const plain = (code: TypedCode): Difference => ({ code, extra: [], missing: [] });

/** Who does it, before the verb, is a matter of voice where the other form has a voice of its own. */
const cliticsOf = (build: Build, other: Build): readonly string[] =>
  build.before !== '' && isPlain(voiceOf(other)) ? [build.before, ...build.after] : build.after;

/**
 * Verbs of one stem that differ in voice, or in -kan and -i, have a name for what is wrong; what else is wrong is another
 * affix. meN-…-an is no verb of its own: -kan was meant (memasukan).
 */
function affixDifferences(chosen: Build, right: Build): readonly Difference[] {
  const prefixes = compared(standardOf(chosen), standardOf(right));
  const suffixes = sameSuffix(chosen, right) ? null : compared([chosen.suffix], [right.suffix]);
  if (!prefixes && !suffixes) return [];
  if (isVerbal(chosen) && isVerbal(right) && isOneStem(chosen, right) && isVoiceChange(chosen, right)) {
    const voices = prefixes && compared(signsOf(chosen), signsOf(right));
    return [
      ...(voices ? [{ code: 'voice' as const, ...voices }] : []),
      ...(suffixes ? [{ code: 'suffix' as const, ...suffixes }] : []),
    ];
  }
  const all = compared([...standardOf(chosen), chosen.suffix], [...standardOf(right), right.suffix]);
  return [{ code: 'affix', extra: all?.extra ?? [], missing: all?.missing ?? [] }];
}

/** `own`: ku- or kau- before the bare stem. Null for what is no voice of a verb. */
type Voice = 'meN-' | 'di-' | 'ter-' | 'own' | 'bare' | null;

function voiceOf(build: Build): Voice {
  const {
    before,
    prefixes: [outer],
  } = build;
  if (before !== '') return 'own';
  if (outer === undefined || outer === 'per-') return 'bare';
  if (outer === 'meN-' || outer === 'N-') return 'meN-';
  if (outer === 'ke-') return isSpokenTer(build) ? 'ter-' : null;
  return outer === 'di-' || outer === 'ter-' ? outer : null;
}

/** The bare stem, with or without who does it before it. */
const isPlain = (voice: Voice): boolean => voice === 'bare' || voice === 'own';

/** ter- beside the bare stem is no voice: besar, terbesar. */
function isVoiceChange(chosen: Build, right: Build): boolean {
  const [one, other] = [voiceOf(chosen), voiceOf(right)];
  return one !== null && other !== null && !(one === 'ter-' && isPlain(other)) && !(other === 'ter-' && isPlain(one));
}

function signsOf(build: Build): readonly string[] {
  const voice = voiceOf(build);
  return isPlain(voice) ? [build.before] : [voice ?? ''];
}

const isVerbal = ({ prefixes, suffix }: Build): boolean =>
  suffix !== '-an' || prefixes[0] === 'meN-' || prefixes[0] === 'di-';

const isOneStem = (one: Build, other: Build): boolean => innerOf(one) === innerOf(other);
const innerOf = (build: Build): string => build.prefixes.slice(isPlain(voiceOf(build)) ? 0 : 1).join();

/** Speech has N- for meN-, -in for -kan and -i, ke- for ter-. */
const standardOf = (build: Build): readonly string[] =>
  isSpokenTer(build) ? ['ter-'] : build.prefixes.map((prefix) => (prefix === 'N-' ? 'meN-' : prefix));
const isSpokenTer = ({ prefixes, suffix }: Build): boolean => prefixes.join() === 'ke-' && suffix === '';
const sameSuffix = (chosen: Build, right: Build): boolean =>
  chosen.suffix === right.suffix || (chosen.suffix === '-in' && right.suffix !== '-an');
const isSpoken = (build: Build): boolean =>
  build.suffix === '-in' || build.prefixes.includes('N-') || isSpokenTer(build);

/** What of one list is not in the other, each as often as it is; null where they hold the same. */
function compared(
  chosen: readonly string[],
  right: readonly string[],
): { readonly extra: readonly string[]; readonly missing: readonly string[] } | null {
  const extra = without(chosen, right);
  const missing = without(right, chosen);
  return extra.length + missing.length === 0 ? null : { extra, missing };
}

function without(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && one !== '';
  });
}
