import type { Bilingual } from '../../lesson/Lesson';
import type { Mark } from '../Mark';
import { isEnglishFor } from './isEnglishFor';
import { markTyped, type EmptyAnswer } from './markTyped';
import type { TypedFault } from './TypedFault';
import type { TypedKey } from './TypedKey';

/** Marks a word typed into a gap. The English that the hint has said already earns nothing. */
export function markGap(key: TypedKey, hint: Bilingual | null, text: string): Mark<TypedFault> | EmptyAnswer {
  const mark = markTyped(key, text);
  const given = mark.kind === 'partly' && mark.faults.every(({ code }) => code === 'english') && isHinted(hint, text);
  return given ? { kind: 'wrong', faults: mark.faults } : mark;
}

const isHinted = (hint: Bilingual | null, text: string): boolean =>
  hint !== null && hint.en.split(/[,;:“”‘’()]/u).some((part) => isEnglishFor(text, part));
