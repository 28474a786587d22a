import type { Lexicon } from '../lexicon/Lexicon';
import type { Reading } from './Reading';
import { readingsOf } from './readingsOf';

const MOST = 20_000; // forms, some 20 MB: beyond it all are forgotten, and the common ones soon known again

const remembered = new WeakMap<Lexicon, Map<string, readonly Reading[]>>();

/**
 * `readingsOf` for running text, where four words of five have been there before: what was found for a form is kept. The
 * same array comes back for the same form.
 */
export function rememberedReadings(lexicon: Lexicon): (form: string) => readonly Reading[] {
  let known = remembered.get(lexicon);
  if (!known) remembered.set(lexicon, (known = new Map()));
  const forms = known;
  return (form) => {
    const found = forms.get(form);
    if (found) return found;
    if (forms.size >= MOST) forms.clear();
    const readings = readingsOf(form, lexicon);
    forms.set(form, readings);
    return readings;
  };
}
