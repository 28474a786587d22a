import type { NumberFault, NumberKey } from '../../quiz/kinds/number';
import type { Mark } from '../../quiz/Mark';

/** What was answered, as it was understood, however it was typed: the right answer but for the parts that are wrong. */
export function asUnderstood(right: NumberKey, mark: Mark<NumberFault>): NumberKey {
  const faults = mark.kind === 'right' ? [] : mark.faults;
  if (right.kind !== 'date') return { ...right, value: faults[0]?.chosen ?? right.value };
  const part = (name: 'day' | 'month' | 'year') => faults.find(({ code }) => code === name)?.chosen ?? right[name];
  return { kind: 'date', day: part('day'), month: part('month'), year: part('year') };
}
