import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Icon } from '../ui/Icon';
import { BarTool } from './BarTool';
import styles from './ReaderBar.module.css';

/** What can be opened from the reader's edge. */
export type ReaderSheet = 'english' | 'words' | 'people' | 'notes' | 'text' | 'keys';

interface Props {
  lesson: string;
  speaking: boolean;
  onOpen: (sheet: ReaderSheet) => void;
  onListen: () => void;
}

/** The reader's controls: at the thumb on a phone, at the left edge on wide screens. */
export function ReaderBar({ lesson, speaking, onOpen, onListen }: Props) {
  const { t } = useTranslation();
  return (
    <nav className={`chrome ${styles['bar']}`} aria-label={t('reader.tools')}>
      <BarTool icon="translate" label={t('reader.english')} onClick={() => onOpen('english')} />
      <BarTool icon="words" label={t('reader.lists')} onClick={() => onOpen('words')} />
      <BarTool
        icon={speaking ? 'stop' : 'listen'}
        label={t(speaking ? 'reader.stop' : 'reader.listen')}
        onClick={onListen}
      />
      <BarTool icon="text" label={t('reader.text')} onClick={() => onOpen('text')} />
      <Link className={styles['tool']} to={`/lessons/${lesson}/quiz`}>
        <Icon name="quiz" />
        <span>{t('reader.quiz')}</span>
      </Link>
      <button type="button" className={`${styles['tool']} ${styles['keys']}`} onClick={() => onOpen('keys')}>
        <Icon name="keyboard" />
        <span>{t('reader.keys')}</span>
      </button>
    </nav>
  );
}
