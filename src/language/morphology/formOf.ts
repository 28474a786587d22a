import type { Reading, Step } from './Reading';

/** The form that a reading is a reading of, built anew from its stem, in lower case. */
export function formOf({ first, stem, steps }: Pick<Reading, 'first' | 'stem' | 'steps'>): string {
  return steps.reduce(apply, ((first?.headword ?? '') + stem.headword).toLowerCase());
}

function apply(form: string, step: Step): string {
  switch (step.kind) {
    case 'prefix':
      return step.written + form.slice(step.dropped.length);
    case 'suffix':
      return form + step.written;
    case 'clitic':
      return step.side === 'before' ? step.written + form : form + step.written;
    case 'reduplication':
      return `${step.before}-${step.after}`;
  }
}
