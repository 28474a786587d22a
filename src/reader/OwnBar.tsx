import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Icon } from '../ui/Icon';
import { BarTool } from './BarTool';
import styles from './ReaderBar.module.css';

/** What can be opened from the edge of a text of one's own. */
export type OwnSheet = 'find' | 'text' | 'keys';

interface Props {
  text: string;
  speaking: boolean;
  onOpen: (sheet: OwnSheet) => void;
  onListen: () => void;
}

/** The controls of a text of one's own: a lesson's, without those for what it does not have. */
export function OwnBar({ text, speaking, onOpen, onListen }: Props) {
  const { t } = useTranslation();
  return (
    <nav className={`chrome ${styles['bar']}`} aria-label={t('reader.tools')}>
      <BarTool icon="search" label={t('ownText.find')} onClick={() => onOpen('find')} />
      <BarTool
        icon={speaking ? 'stop' : 'listen'}
        label={t(speaking ? 'reader.stop' : 'reader.listen')}
        onClick={onListen}
      />
      <BarTool icon="text" label={t('reader.text')} onClick={() => onOpen('text')} />
      <Link className={styles['tool']} to={`/texts/${text}/quiz`}>
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
