import type { ComponentType } from 'react';
import type { PassageBlock } from '../../lesson/blocks';
import type { ExplanationLanguage } from '../../lesson/Lesson';
import type { GivenAnswer } from '../../quiz/givenAnswer';
import type { Item } from '../../quiz/Item';
import type { Mark } from '../../quiz/Mark';
import type { AnswerOf, FaultOf, KindName, QuestionOf } from '../../quiz/questionKinds';
import { PartBoundary } from '../../ui/PartBoundary';
import type { ToldProps } from './KindView';
import { kindViews } from './kindViews';

interface Props<Name extends KindName> {
  name: Name;
  item: Item;
  blocks: readonly PassageBlock[];
  question: QuestionOf[Name];
  given: GivenAnswer;
  lang: ExplanationLanguage;
  revealed: boolean;
}

/**
 * A question once answered, whatever its kind. The answer was parsed and marked against this very question (see
 * `givenAnswer.ts`): that it is of the same kind is known, only not to the compiler.
 */
export function ToldOf<Name extends KindName>({ name, item, blocks, question, given, lang, revealed }: Props<Name>) {
  const View: ComponentType<ToldProps<Name>> = kindViews[name].Told;
  return (
    <PartBoundary>
      <View
        question={question}
        blocks={blocks}
        arrangement={item.arrangement}
        lang={lang}
        answer={given.answer as AnswerOf[Name]}
        mark={given.mark as Mark<FaultOf[Name]>}
        revealed={revealed}
      />
    </PartBoundary>
  );
}
