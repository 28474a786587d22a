import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import styles from './FrontActions.module.css';
import { ProblemList } from './ProblemList';
import type { LessonFile } from './useLessonFile';

interface Props {
  lesson: string;
  file: Exclude<LessonFile, { kind: 'loading' | 'loaded' }>;
  onRetry: () => void;
}

/** Why there are no questions to begin with, where the article itself is on the page. */
export function FileProblem({ lesson, file, onRetry }: Props) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles['problem']}>
      <p>
        <strong>{t(`practice.problem.${file.kind}`)}</strong> {t(`practice.problem.${file.kind}Text`, { id: lesson })}
      </p>
      {file.kind === 'refused' && <ProblemList problems={file.problems} />}
      {file.kind === 'offline' && <Button onClick={onRetry}>{t('practice.problem.retry')}</Button>}
    </div>
  );
}
