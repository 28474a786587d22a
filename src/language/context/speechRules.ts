import { REPORTING_FORMS } from '../reportingStems';
import { endsQuotation, isComma } from './endsQuotation';
import type { Rule } from './Rule';
import { besideIs, isCapitalised, type Window } from './Window';

const VERBS: ReadonlySet<string> = new Set(['v', 'vt']);
const SPEAKERS: ReadonlySet<'pron' | 'name'> = new Set(['pron', 'name'] as const);
const gap = (window: Window) => window.words[window.at]?.before ?? '';

/** Rules for what follows speech. */
export const SPEECH_RULES: readonly Rule[] = [
  {
    id: 'said-after-quotation',
    why: 'After a quotation these stems report it: “…,” tegas Budi.',
    forms: REPORTING_FORMS,
    applies: (window) => endsQuotation(gap(window)),
    favours: (_, name) => VERBS.has(name),
    bonus: 1.5,
  },
  {
    id: 'said-after-comma',
    why: 'The same without marks, before who said it: …, kata dia.',
    forms: REPORTING_FORMS,
    applies: (window) =>
      isComma(gap(window)) && (besideIs(window, 1, SPEAKERS) || isCapitalised(window.words[window.at + 1]?.form ?? '')),
    favours: (_, name) => VERBS.has(name),
    bonus: 0.9,
  },
  {
    id: 'not-said',
    why: 'Elsewhere kata is a word, and jelas clear.',
    forms: REPORTING_FORMS,
    applies: (window) => !endsQuotation(gap(window)) && !isComma(gap(window)),
    favours: ({ steps, stem }, name) => VERBS.has(name) && steps.length === 0 && stem.classes[0] === 'n',
    bonus: -0.5,
  },
];
