import { CLASS_RULES, WORD_RULES } from './classRules';
import { NAME_RULES } from './nameRules';
import type { Rule } from './Rule';
import { ruleMasksOf } from './ruleMasks';
import { SPEECH_RULES } from './speechRules';

export const RULES: readonly Rule[] = [...CLASS_RULES, ...WORD_RULES, ...SPEECH_RULES, ...NAME_RULES];

/** The rules about any word. */
export const COMMON = ruleMasksOf(RULES.filter(({ forms }) => !forms));
/** Those about certain forms: most words never come to them. */
export const OWN = ruleMasksOf(RULES.filter(({ forms }) => forms));

if ((COMMON.notInitial | COMMON.beforeCapital | COMMON.ofGap) !== 0 || COMMON.byLexeme.size > 0)
  throw new Error('a rule about any word asks what only rules about certain forms may');
