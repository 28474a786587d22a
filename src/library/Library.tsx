import { useTranslation } from 'react-i18next';
import { BackupReminder } from '../appearance/BackupReminder';
import { usePageTitle } from '../ui/usePageTitle';
import { catalogue } from '../lesson/catalogue';
import styles from './Library.module.css';
import { LessonList } from './LessonList';
import { OwnTextList } from './OwnTextList';
import { useProgress } from './useProgress';

/** The lessons that come with the app and the reader's own texts, and how far one has come with each. */
export default function Library() {
  const { t } = useTranslation();
  const progress = useProgress();
  usePageTitle(t('library.title'));
  return (
    <div className={styles['library']}>
      <header className="chrome">
        <h1>{t('library.title')}</h1>
        <p>{catalogue.length > 0 ? t('library.intro') : t('library.empty')}</p>
      </header>
      {catalogue.length > 0 && <LessonList lessons={catalogue} progress={progress} />}
      <OwnTextList progress={progress} />
      <BackupReminder />
    </div>
  );
}
