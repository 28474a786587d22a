import { voicesOf } from '../../language/dictionary/voicesOf';
import type { Lexeme } from '../../language/lexicon/Lexeme';
import type { OpenLexicon } from '../../language/lexicon/Lexicon';
import { formOf } from '../../language/morphology/formOf';
import type { Reading, Step } from '../../language/morphology/Reading';
import type { WordVariant } from '../typed/TypedKey';

/**
 * Other words that may stand for a form in its place: the other spellings that the dictionary has of its lexeme, and other
 * lexemes of which it says the very same, all in the same voice and with the same clitics.
 */
export function otherForms(reading: Reading, lexeme: Lexeme, lexicon: OpenLexicon): readonly string[] {
  const spellings = [...lexicon.variantsOf(lexeme.id).filter(isSpelling), ...standardOf(lexeme, lexicon)];
  return [...spellings, ...synonymsIn(lexeme, lexicon)].flatMap(
    (other) => inForm(other, reading, lexeme, lexicon) ?? [],
  );
}

/** How a form is written beside the standard: with the misspelt and the informal spellings of its lexeme. */
export const writtenVariants = (reading: Reading, lexeme: Lexeme, lexicon: OpenLexicon): readonly WordVariant[] =>
  lexicon.variantsOf(lexeme.id).flatMap((other): readonly WordVariant[] => {
    const kind = other.variant?.kind;
    const form = kind === 'misspelt' || kind === 'inf' ? inForm(other, reading, lexeme, lexicon) : null;
    return form === null ? [] : [{ form, kind: kind === 'inf' ? 'informal' : 'misspelt' }];
  });

/** Misspelt and informal ones are not right. */
const isSpelling = ({ variant }: Lexeme): boolean => variant?.kind === 'var' || variant?.kind === 'old';

const standardOf = ({ variant }: Lexeme, lexicon: OpenLexicon): readonly Lexeme[] => {
  const standard = variant && lexicon.byId(variant.of);
  return standard ? [standard] : [];
};

/** Another lexeme in the form of a reading: passive, with its clitics. Null where the rules do not tell how. */
function inForm(other: Lexeme, reading: Reading, lexeme: Lexeme, lexicon: OpenLexicon): string | null {
  const clitics = reading.steps.filter((step) => step.kind === 'clitic');
  if (clitics.some(({ side }) => side === 'before')) return null;
  const built = reading.steps.filter(({ kind }) => kind !== 'clitic');
  const whole = formOf({ ...reading, steps: built });
  const host = whole === lexeme.headword.toLowerCase() ? other.headword : voiceLike(other, built, lexicon);
  return host && host + clitics.map(({ written }) => written).join('');
}

function voiceLike(other: Lexeme, built: readonly Step[], lexicon: OpenLexicon): string | null {
  const passive = built.some((step) => step.kind === 'prefix' && step.affix === 'di-');
  const active = built.some((step) => step.kind === 'prefix' && step.affix === 'meN-');
  const voices = passive || active ? voicesOf(other, lexicon) : null;
  return voices && (passive ? voices.passive.form : voices.active.form);
}

/** Lexemes with one meaning each, and that the same word for word, of one class and built alike. */
function synonymsIn(lexeme: Lexeme, lexicon: OpenLexicon): readonly Lexeme[] {
  const { id, senses, classes, derivation } = lexeme;
  if (senses.length !== 1 || !isPlain(lexeme)) return [];
  return (byGloss(lexicon).get(keyOf(lexeme)) ?? []).filter(
    (other) =>
      other.id !== id &&
      other.classes.join() === classes.join() &&
      (!isVerb(other) || other.derivation?.affixes[0] === derivation?.affixes[0]),
  );
}

const isVerb = ({ classes }: Lexeme): boolean => classes.some((name) => name === 'v' || name === 'vt');

/** A word that may stand anywhere: no name, no short form, of no register, and not too rare for anyone to mean it. */
const isPlain = ({ registers, variant, bound, headword, band, classes, senses }: Lexeme): boolean =>
  registers.length === 0 &&
  variant === null &&
  !bound &&
  band <= RAREST &&
  !/[ \p{Lu}\d]/u.test(headword) &&
  classes[0] !== 'name' &&
  senses.every(({ register, expansion }) => register === null && expansion === null);
const RAREST = 6;

const keyOf = ({ classes, senses }: Lexeme): string => `${classes[0]} ${senses[0]?.gloss}`;

/** Made once for a lexicon. */
const made = new WeakMap<OpenLexicon, ReadonlyMap<string, readonly Lexeme[]>>();

function byGloss(lexicon: OpenLexicon): ReadonlyMap<string, readonly Lexeme[]> {
  const known = made.get(lexicon);
  if (known) return known;
  const groups = new Map<string, Lexeme[]>();
  for (const lexeme of lexicon.all())
    if (lexeme.senses.length === 1 && isPlain(lexeme))
      groups.set(keyOf(lexeme), [...(groups.get(keyOf(lexeme)) ?? []), lexeme]);
  made.set(lexicon, groups);
  return groups;
}
