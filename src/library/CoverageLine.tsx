import { useTranslation } from 'react-i18next';
import type { Knowledge } from '../state/shelf';
import { countable, percentOf, shareKnown, type Coverage } from '../study/coverageOf';
import { levelOf } from '../study/levelOf';
import styles from './CoverageLine.module.css';
import { OpeningWords } from './OpeningWords';

interface Props {
  /** Of the lesson or the text. */
  id: string;
  titleId: string;
  /** Null until it is known: the lines are empty but have their height, so that nothing moves then. */
  coverage: Coverage | null;
  knowledge: Knowledge;
}

/** How much of a text is known, before it is opened; to whoever has not said what they know, how many words it has. */
export function CoverageLine({ id, titleId, coverage, knowledge }: Props) {
  return (
    <div className={`chrome ${styles['coverage']}`}>
      {coverage && countable(coverage.tokens) > 0 && (
        <>
          {knowledge === 'some' ? <Share coverage={coverage} /> : <Different coverage={coverage} />}
          {coverage.types.unseen + coverage.types.learning > 0 && <OpeningWords id={id} titleId={titleId} />}
        </>
      )}
    </div>
  );
}

function Share({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation();
  const percent = percentOf(shareKnown(coverage.tokens));
  return (
    <p className={styles['share']}>
      <svg className={styles['bar']} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width={percent} height="4" />
      </svg>
      <span className={styles['percent']}>{t('library.coverage.known', { percent })}</span>
      <span>{t('library.coverage.new', { count: coverage.types.unseen })}</span>
      <span>{t(`library.reads.${levelOf(coverage)}`)}</span>
    </p>
  );
}

function Different({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation();
  return <p className={styles['share']}>{t('library.coverage.different', { count: countable(coverage.types) })}</p>;
}
