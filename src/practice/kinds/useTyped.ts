import { useState } from 'react';
import type { Draft, Missing } from './KindView';

/**
 * What is typed into the one field of a question: its text, and what takes every change of it and tells the draft that it makes.
 *
 * @param before what the field begins with
 * @param missing what is said to be missing while nothing is typed
 */
export function useTyped<Answer>(
  before: string,
  missing: Missing,
  answerOf: (text: string) => Answer,
  onDraft: (draft: Draft<Answer>) => void,
): readonly [text: string, onType: (typed: string) => void] {
  const [text, setText] = useState(before);
  const onType = (typed: string) => {
    setText(typed);
    onDraft(typed.trim() === '' ? { kind: 'incomplete', missing } : { kind: 'complete', answer: answerOf(typed) });
  };
  return [text, onType];
}
