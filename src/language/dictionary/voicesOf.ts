import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { activeForms } from '../morphology/activeForms';
import { builtLike } from '../morphology/builtLike';
import { formOf } from '../morphology/formOf';
import type { Step } from '../morphology/Reading';

/** One verb as it is said of who does it, and of what it is done to. */
export interface Voices {
  readonly active: Voice;
  readonly passive: Voice;
}

interface Voice {
  readonly form: string;
  /** Of its own entry, where it has one. */
  readonly id: string | null;
}

/**
 * Both voices of a transitive verb; null for other words, and where the rules do not build it as its line says, or nothing
 * bears its active out (there is no “mengarenakan” to dikarenakan).
 */
export function voicesOf(verb: Lexeme, lexicon: Lexicon): Voices | null {
  const base = baseOf(verb, lexicon);
  const active = base === null ? null : activeOf(verb, base, lexicon);
  return active === null ? null : { active: voice(active, lexicon), passive: voice(`di${base}`, lexicon) };
}

function activeOf({ headword, root, derivation }: Lexeme, base: string, lexicon: Lexicon): string | null {
  if (derivation?.affixes[0] === 'meN-') return headword;
  const forms = activeForms(base);
  const takesObject = base === root && lexicon.spelled(base).some(({ classes }) => classes.includes('vt'));
  return forms.find((form) => lexicon.spelled(form).length > 0) ?? (takesObject ? (forms[0] ?? null) : null);
}

/** What meN- and di- are put to: `tulis` of menulis, `tandatangani` of menandatangani. */
function baseOf(verb: Lexeme, lexicon: Lexicon): string | null {
  const { headword, classes, derivation, variant } = verb;
  if (variant || headword.includes(' ')) return null;
  const outer = derivation?.affixes[0];
  if (!derivation) return classes.includes('vt') ? headword : null;
  if (outer !== 'di-' && !(outer === 'meN-' && classes.includes('vt'))) return null;
  const built = builtLike(verb, lexicon);
  const isVoice = (step: Step) => step.kind === 'prefix' && step.affix === outer;
  return built ? formOf({ ...built, steps: built.steps.filter((step) => !isVoice(step)) }) : null;
}

const voice = (form: string, lexicon: Lexicon): Voice => ({ form, id: lexicon.spelled(form)[0]?.id ?? null });
