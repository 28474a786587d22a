import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownOptions } from '../../quiz/Arrangement';
import { Said } from '../Said';
import type { AskProps, KindView, ToldProps } from './KindView';
import { OptionGroup } from './OptionGroup';
import { ToldOptions } from './ToldOptions';

/** What a word means where it stands: one of three or four, and why each of the others is wrong. */
export const vocabularyView: KindView<'vocabulary'> = {
  stretch: ({ word }) => word,
  statement: () => null,
  untouched: 'option',
  Ask,
  Told,
  evidence: () => 'proof',
};

function labelled({ question, arrangement, lang }: Pick<AskProps<'vocabulary'>, 'question' | 'arrangement' | 'lang'>) {
  return shownOptions(question.options, arrangement['options']).map(({ index, option }) => ({
    value: index,
    label: <Said text={option} lang={lang} />,
  }));
}

function Ask({ kept, complaintId, onDraft, ...props }: AskProps<'vocabulary'>) {
  const { t } = useTranslation();
  const [chosen, choose] = useState(kept?.option ?? null);
  const onChoose = (option: number) => {
    choose(option);
    onDraft({ kind: 'complete', answer: { kind: 'vocabulary', option } });
  };
  return (
    <OptionGroup
      legend={t('practice.vocabulary.meaning')}
      options={labelled(props)}
      chosen={chosen}
      onChoose={onChoose}
      complaintId={complaintId}
    />
  );
}

function Told({ answer, revealed, ...props }: ToldProps<'vocabulary'>) {
  const { t } = useTranslation();
  const { question, lang } = props;
  const reason = question.distractors[answer.option];
  return (
    <ToldOptions
      legend={t('practice.vocabulary.meaning')}
      options={labelled(props)}
      chosen={answer.option}
      right={question.key}
      revealed={revealed}
      reason={reason && <Said text={reason} lang={lang} />}
    />
  );
}
