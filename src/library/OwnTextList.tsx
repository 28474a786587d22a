import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import list from './LessonList.module.css';
import styles from './OwnTextList.module.css';
import { OwnTextItem } from './OwnTextItem';
import type { AllProgress } from './useProgress';
import { useOwnTexts } from './useOwnTexts';

/** The reader's own texts, on the shelf below the lessons; or how to bring the first one. */
export function OwnTextList({ progress }: { progress: AllProgress | null }) {
  const { t } = useTranslation();
  const { shelf, removed, trouble, remove, undo, rename, dismiss } = useOwnTexts();
  return (
    <section className={styles['section']} aria-labelledby="own-texts">
      <header className={`chrome ${styles['header']}`}>
        <h2 id="own-texts" tabIndex={-1}>
          {t('library.own.heading')}
        </h2>
        <Link to="/library/new" className={styles['add']}>
          {t('library.add')}
        </Link>
      </header>
      {shelf.kind === 'failed' && <p className="chrome">{t('library.own.unread')}</p>}
      {shelf.kind === 'read' && shelf.texts.length === 0 && (
        <p className={`chrome ${styles['empty']}`}>{t('library.own.empty')}</p>
      )}
      {shelf.kind === 'read' && shelf.texts.length > 0 && (
        <ul className={list['list']}>
          {shelf.texts.map((text) => (
            <li key={text.id}>
              <OwnTextItem
                text={text}
                progress={progress}
                onRename={(title) => void rename(text.id, title)}
                onRemove={() => void remove(text)}
              />
            </li>
          ))}
        </ul>
      )}
      {removed && (
        <Notice>
          <p>{t('library.own.deleted', { title: removed.title })}</p>
          <Button onClick={() => void undo().then(focusHeading)}>{t('library.own.undo')}</Button>
          <Button
            look="quiet"
            onClick={() => {
              dismiss();
              focusHeading();
            }}
          >
            {t('close')}
          </Button>
        </Notice>
      )}
      <p role="alert" className={`chrome ${styles['trouble']}`}>
        {trouble && t(`library.own.${trouble}`)}
      </p>
    </section>
  );
}

/** The button that had the focus is gone. */
const focusHeading = () => document.getElementById('own-texts')?.focus();
