import type { ComponentType } from 'react';
import type { PassageBlock } from '../../lesson/blocks';
import type { ExplanationLanguage } from '../../lesson/Lesson';
import type { GivenAnswer } from '../../quiz/firstAnswer';
import type { Item } from '../../quiz/Item';
import type { Mark } from '../../quiz/Mark';
import type { AnswerOf, FaultOf, KindName, QuestionOf } from '../../quiz/questionKinds';
import { PartBoundary } from '../../ui/PartBoundary';
import type { ToldProps } from './KindView';
import { kindViews } from './kindViews';

interface Props<Name extends KindName> {
  name: Name;
  item: Item;
  question: QuestionOf[Name];
  given: GivenAnswer;
  lang: ExplanationLanguage;
  blocks: readonly PassageBlock[];
}

/**
 * A question once answered, whatever its kind. The answer was parsed and marked against this very question (see
 * `firstAnswer`): that it is of the same kind is known, only not to the compiler.
 */
export function ToldOf<Name extends KindName>({ name, item, question, given, lang, blocks }: Props<Name>) {
  const View: ComponentType<ToldProps<Name>> = kindViews[name].Told;
  return (
    <PartBoundary>
      <View
        question={question}
        arrangement={item.arrangement}
        lang={lang}
        blocks={blocks}
        revealed
        answer={given.answer as AnswerOf[Name]}
        mark={given.mark as Mark<FaultOf[Name]>}
      />
    </PartBoundary>
  );
}
