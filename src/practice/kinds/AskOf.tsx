import type { ComponentType } from 'react';
import type { Answer, AnswerOf, KindName } from '../../quiz/questionKinds';
import { PartBoundary } from '../../ui/PartBoundary';
import type { AskProps } from './KindView';
import { kindViews } from './kindViews';

interface Props<Name extends KindName> extends Omit<AskProps<Name>, 'kept'> {
  name: Name;
  kept: Answer | null;
}

/**
 * The controls of a question, whatever its kind. The name ties view and question together for the compiler; that what was
 * kept is of the same kind is known, since it was parsed against this very question.
 */
export function AskOf<Name extends KindName>({ name, kept, ...props }: Props<Name>) {
  const View: ComponentType<AskProps<Name>> = kindViews[name].Ask;
  return (
    <PartBoundary>
      <View {...props} kept={kept as AnswerOf[Name] | null} />
    </PartBoundary>
  );
}
