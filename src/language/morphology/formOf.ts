import type { Reading, Step } from './Reading';

/** The form that a reading is a reading of, built anew from its stem, in lower case. */
export function formOf({ first, stem, steps }: Pick<Reading, 'first' | 'stem' | 'steps'>): string {
  return steps.reduce(stepped, ((first?.headword ?? '') + stem.headword).toLowerCase());
}

/** A form after one more step. */
export function stepped(form: string, step: Step): string {
  switch (step.kind) {
    case 'prefix':
      return step.written + form.slice(step.dropped.length);
    case 'suffix':
      return form + step.written;
    case 'ending':
      return form.slice(0, form.length - step.dropped.length) + step.written;
    case 'infix':
      return form.slice(0, 1) + step.written + form.slice(1);
    case 'clitic':
      return step.side === 'before' ? step.written + form : form + step.written;
    case 'reduplication':
      return `${step.before}-${step.after}`;
    case 'hyphen':
      return `${form.slice(0, step.at)}-${form.slice(step.at)}`;
    case 'respelling':
      return form.slice(0, step.at) + step.written + form.slice(step.at + step.standard.length);
  }
}
