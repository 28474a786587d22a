import { CLASS_RULES } from './classRules';
import { NAME_RULES } from './nameRules';
import type { Rule } from './Rule';
import { SPEECH_RULES } from './speechRules';

export const RULES: readonly Rule[] = [...CLASS_RULES, ...SPEECH_RULES, ...NAME_RULES];

const ANYWHERE = RULES.filter(({ forms }) => !forms);
/** Of the forms that have rules of their own, those and the ones above. */
const OF_FORM = new Map<string, Rule[]>();
for (const rule of RULES)
  for (const form of rule.forms ?? []) OF_FORM.set(form, [...(OF_FORM.get(form) ?? ANYWHERE), rule]);

/** The rules to try on a form, lower case. */
export const rulesFor = (form: string): readonly Rule[] => OF_FORM.get(form) ?? ANYWHERE;
