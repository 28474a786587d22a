import { useTranslation } from 'react-i18next';
import styles from './SummaryView.module.css';

interface Props {
  text: string;
  model: string;
  /** Whether the focus comes here when this comes up. */
  arrive?: boolean;
}

/** One’s own text, and a good one beside it. */
export function SummaryTexts({ text, model, arrive = false }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles['texts']}>
      <section>
        <h2 tabIndex={arrive ? -1 : undefined} data-arrive={arrive ? '' : undefined}>
          {t('practice.summary.yours')}
        </h2>
        <p lang="id">{text}</p>
      </section>
      <section>
        <h2>{t('practice.summary.model')}</h2>
        <p lang="id">{model}</p>
      </section>
    </div>
  );
}
