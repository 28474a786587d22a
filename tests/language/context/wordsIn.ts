import type { WordInContext } from '../../../src/language/context/WordInContext';
import type { Reading } from '../../../src/language/morphology/Reading';
import { wordsOf } from '../../../src/language/text/words';

/** The words of a text as context takes them; a sentence begins at the first one and after a stop and a space. */
export function wordsIn(text: string, readingsOf: (form: string) => readonly Reading[]): readonly WordInContext[] {
  let end = 0;
  return wordsOf(text).map(([from, to], index) => {
    const before = text.slice(end, from);
    end = to;
    const form = text.slice(from, to);
    const initial = index === 0 || /[.?!]\s+$/.test(before);
    return { form, readings: /\p{L}/u.test(form) ? readingsOf(form) : [], before, initial };
  });
}
