import { REPORTING_FORMS } from '../reportingStems';
import type { Rule } from './Rule';

/** Rules for what follows speech. */
export const SPEECH_RULES: readonly Rule[] = [
  {
    id: 'said-after-quotation',
    why: 'After a quotation these stems report it: “…,” tegas Budi.',
    forms: REPORTING_FORMS,
    gap: 'quotation',
    favours: { as: ['v', 'vt'] },
    bonus: 1.5,
  },
  {
    id: 'said-by',
    why: 'The same without marks, before who said it: …, kata dia.',
    forms: REPORTING_FORMS,
    gap: 'comma',
    after: { classes: ['pron', 'name'] },
    favours: { as: ['v', 'vt'] },
    bonus: 0.9,
  },
  {
    id: 'said-by-capital',
    why: 'Or before what is only written like a name: …, kata Menteri.',
    forms: REPORTING_FORMS,
    gap: 'comma',
    beforeCapital: true,
    notAfter: { classes: ['pron', 'name'] },
    favours: { as: ['v', 'vt'] },
    bonus: 0.9,
  },
  {
    id: 'not-said',
    why: 'Elsewhere kata is a word, and jelas clear.',
    forms: REPORTING_FORMS,
    gap: 'other',
    favours: { as: ['v', 'vt'], only: ['bare', 'noun'] },
    bonus: -0.5,
  },
];
