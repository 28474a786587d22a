import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './Tools.module.css';
import type { QuestionLanguage } from './useQuestionLanguage';

interface Props {
  language: QuestionLanguage;
  /** Opens the article beside the question; left out where the article is of no more help. */
  onLook?: (() => void) | undefined;
  /** Where one can leave for, to go on later. */
  leave?: string;
  /** Opens the list of keys, where keys do something. */
  onKeys?: (() => void) | undefined;
  children?: ReactNode;
}

/** What helps with a question, at the edge: the article, the other language, the way out. */
export function Tools({ language, onLook, leave, onKeys, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles['tools']}>
      {onLook && (
        <Button look="quiet" aria-haspopup="dialog" onClick={onLook}>
          <Icon name="words" size={20} />
          {t('practice.question.look')}
        </Button>
      )}
      <Button look="quiet" onClick={language.toggle}>
        <Icon name="translate" size={20} />
        {t(language.switched ? 'practice.inOwn' : 'practice.inOther')}
      </Button>
      {leave !== undefined && (
        <Link className={styles['leave']} to={leave}>
          <Icon name="pause" size={20} />
          {t('practice.question.pause')}
        </Link>
      )}
      {onKeys && (
        <Button look="quiet" className={styles['keys']} data-key="?" aria-haspopup="dialog" onClick={onKeys}>
          <Icon name="keyboard" size={20} />
          {t('practice.question.keys')}
        </Button>
      )}
      {children}
    </div>
  );
}
