import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import styles from './NewText.module.css';
import type { Stage } from './useNewText';

/** The button that saves, or how far that has come and how to stop it. */
export function SaveText({ stage, onCancel }: { stage: Stage; onCancel: () => void }) {
  const { t } = useTranslation();
  if (stage.kind !== 'preparing' && stage.kind !== 'saving')
    return (
      <p className={styles['actions']}>
        <Button type="submit" look="main">
          {t('newText.prepare')}
        </Button>
      </p>
    );
  const progress = stage.kind === 'preparing' ? stage.progress : null;
  const percent = progress && Math.floor((100 * progress.done) / Math.max(1, progress.of));
  return (
    <div className={styles['actions']}>
      <p className={styles['working']}>
        <label htmlFor="new-text-progress">{t(`newText.${stage.kind}`)}</label>
        <progress id="new-text-progress" max={100} {...(percent === null ? {} : { value: percent })} />
        <span className={styles['percent']}>{percent !== null && t('newText.progress', { percent })}</span>
      </p>
      {stage.kind === 'preparing' && (
        // The button that had the focus is gone.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        <Button autoFocus onClick={onCancel}>
          {t('newText.cancel')}
        </Button>
      )}
    </div>
  );
}
