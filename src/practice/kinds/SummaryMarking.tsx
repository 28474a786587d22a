import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SummaryAnswer } from '../../quiz/kinds/summary';
import { Checkbox } from '../../ui/Checkbox';
import { Said } from '../Said';
import type { AskProps } from './KindView';
import { ProofQuotes } from './ProofQuotes';
import { SummaryTexts } from './SummaryTexts';
import styles from './SummaryView.module.css';

interface Props extends AskProps<'summary'> {
  kept: SummaryAnswer;
  met: readonly boolean[];
}

/** One’s own text beside the model answer, and what a good one has: to be ticked where one’s own has it. */
export function SummaryMarking({ question, blocks, lang, kept, met, onDraft }: Props) {
  const { t } = useTranslation();
  const [ticked, setTicked] = useState(met);
  const toggle = (nth: number) => {
    const next = ticked.map((isMet, index) => (index === nth ? !isMet : isMet));
    setTicked(next);
    onDraft({ kind: 'complete', answer: { ...kept, met: next } });
  };
  return (
    <div className={styles['marking']}>
      <SummaryTexts text={kept.text} model={question.model} arrive />
      <fieldset className={styles['rubric']}>
        <legend>{t('practice.summary.rubric')}</legend>
        {question.rubric.map(({ criterion, proof }, nth) => (
          <div key={nth} className={styles['criterion']}>
            <Checkbox checked={ticked[nth] ?? false} onToggle={() => toggle(nth)}>
              <span>
                <Said text={criterion} lang={lang} />
              </span>
            </Checkbox>
            <ProofQuotes proof={proof} blocks={blocks} />
          </div>
        ))}
      </fieldset>
    </div>
  );
}
