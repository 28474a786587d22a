import type { ComponentType } from 'react';
import type { KindName } from '../../quiz/questionKinds';
import { PartBoundary } from '../../ui/PartBoundary';
import type { AskProps } from './KindView';
import { kindViews } from './kindViews';

/** The controls of a question, whatever its kind. The name ties view and question together for the compiler. */
export function AskOf<Name extends KindName>({
  name,
  ...props
}: Omit<AskProps<Name>, 'kept'> & { readonly name: Name }) {
  const View: ComponentType<AskProps<Name>> = kindViews[name].Ask;
  return (
    <PartBoundary>
      <View {...props} kept={null} />
    </PartBoundary>
  );
}
