import type { Bilingual } from '../../lesson/Lesson';
import type { Mark } from '../Mark';
import { markGap } from './markGap';
import type { EmptyAnswer } from './markTyped';
import { plainForm } from './plainForm';
import type { TypedFault } from './TypedFault';
import type { TypedKey } from './TypedKey';

/**
 * Marks a word built from a root that was given. That it has the root is no merit here: half right is only what comes near
 * in its affixes, not the root as it was given, nor one with other affixes.
 */
export function markBuilt(key: TypedKey, hint: Bilingual | null, text: string): Mark<TypedFault> | EmptyAnswer {
  const mark = markGap(key, hint, text);
  if (mark.kind !== 'partly') return mark;
  const far = mark.faults.some(({ code }) => FAR.has(code)) || plainForm(text) === plainForm(key.root ?? '');
  return far ? { kind: 'wrong', faults: mark.faults } : mark;
}

const FAR: ReadonlySet<string> = new Set(['affix', 'english']);
