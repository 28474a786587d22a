import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import type { Reading, Step } from '../morphology/Reading';
import { activeVerb } from './activeVerb';

/**
 * The lexeme that a form belongs to, whose meanings are those of the form (docs/decisions/0014): its stem, where nothing but
 * clitics, a voice of a transitive stem, a plural or another spelling was added; or the line of its active verb. Of two words
 * wrongly joined (`dimana`) it is the line of both.
 *
 * @returns null for a word that no line of the lexicon is about
 */
export function lexemeOf(reading: Reading, lexicon: Pick<Lexicon, 'spelled'>): Lexeme | null {
  const { stem, steps } = reading;
  if (reading.first) return joinedLexeme(reading, lexicon);
  const built = steps.filter(({ kind }) => kind !== 'clitic' && kind !== 'respelling');
  if (built.length === 0) return stem;
  const ofStem = stem.classes.includes('vt') ? isVoice : stem.classes[0] === 'n' ? isPlural : null;
  return ofStem && built.every(ofStem) ? stem : activeVerb(reading, lexicon);
}

function joinedLexeme({ first, spelling }: Reading, lexicon: Pick<Lexicon, 'spelled'>): Lexeme | null {
  if (!first?.classes.includes('prep') || !spelling?.standard.includes(' ')) return null;
  return lexicon.spelled(spelling.standard)[0] ?? null;
}

const isVoice = (step: Step) => step.kind === 'prefix' && (step.affix === 'meN-' || step.affix === 'di-');
const isPlural = (step: Step) => step.kind === 'reduplication' && step.before === step.after;
