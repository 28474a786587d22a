import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TRUTHS, type Truth } from '../../quiz/kinds/truth';
import type { AskProps, KindView, ToldProps } from './KindView';
import { OptionGroup } from './OptionGroup';
import { ToldOptions } from './ToldOptions';

/** A statement: true, false, or not said. Always in this order, so that nothing is read twice. */
export const truthView: KindView<'truth'> = {
  stretch: () => null,
  statement: ({ statement }) => statement,
  untouched: 'option',
  Ask,
  Told,
  evidence: ({ key }) => (key === 'not-said' ? 'nearest' : 'proof'),
};

function useTruths() {
  const { t } = useTranslation();
  return TRUTHS.map((value) => ({ value, label: t(`practice.truth.${value}`) }));
}

function Ask({ kept, complaintId, onDraft }: AskProps<'truth'>) {
  const { t } = useTranslation();
  const [chosen, choose] = useState(kept?.truth ?? null);
  const onChoose = (truth: Truth) => {
    choose(truth);
    onDraft({ kind: 'complete', answer: { kind: 'truth', truth } });
  };
  return (
    <OptionGroup
      legend={t('practice.truth.legend')}
      options={useTruths()}
      chosen={chosen}
      onChoose={onChoose}
      complaintId={complaintId}
    />
  );
}

function Told({ question, answer, mark, revealed }: ToldProps<'truth'>) {
  const { t } = useTranslation();
  const fault = mark.kind === 'right' ? undefined : mark.faults[0];
  return (
    <ToldOptions
      legend={t('practice.truth.legend')}
      options={useTruths()}
      chosen={answer.truth}
      right={question.key}
      revealed={revealed}
      // What the article does say would leave one answer.
      reason={fault && t(revealed ? `practice.truth.fault.${fault.code}` : 'practice.truth.notSo')}
    />
  );
}
