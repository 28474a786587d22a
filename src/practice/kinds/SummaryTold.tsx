import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';
import { Said } from '../Said';
import type { ToldProps } from './KindView';
import { ProofQuotes } from './ProofQuotes';
import { SummaryTexts } from './SummaryTexts';
import styles from './SummaryView.module.css';

/** The text that was written, the model answer, and what of a good answer it was found to have. */
export function SummaryTold({ question, blocks, lang, answer }: ToldProps<'summary'>) {
  const { t } = useTranslation();
  return (
    <div className={styles['marking']}>
      <SummaryTexts text={answer.text} model={question.model} />
      <div className={styles['rubric']}>
        <p className={styles['legend']}>{t('practice.summary.told')}</p>
        <ul role="list" className={styles['list']}>
          {question.rubric.map(({ criterion, proof }, nth) => {
            const met = answer.met?.[nth] ?? false;
            return (
              <li key={nth} className={styles['criterion']} data-met={met}>
                <p>
                  <Icon name={met ? 'right' : 'wrong'} size={20} />
                  <span>
                    <Said text={criterion} lang={lang} />{' '}
                    <span className={styles['tag']}>{t(met ? 'practice.summary.met' : 'practice.summary.notMet')}</span>
                  </span>
                </p>
                <ProofQuotes proof={proof} blocks={blocks} />
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
