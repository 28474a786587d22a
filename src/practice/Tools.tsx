import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './Tools.module.css';
import type { QuestionLanguage } from './useQuestionLanguage';

interface Props {
  lesson: string;
  language: QuestionLanguage;
  /** Opens the article beside the question; left out where the article is of no more help. */
  onLook?: (() => void) | undefined;
  children?: ReactNode;
}

/** What helps with a question, at the edge: the article, the other language, the way out. */
export function Tools({ lesson, language, onLook, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles['tools']}>
      {onLook && (
        <Button look="quiet" onClick={onLook}>
          <Icon name="words" size={20} />
          {t('practice.question.look')}
        </Button>
      )}
      <Button look="quiet" onClick={language.toggle}>
        <Icon name="translate" size={20} />
        {t(language.switched ? 'practice.inOwn' : 'practice.inOther')}
      </Button>
      <Link className={styles['leave']} to={`/lessons/${lesson}/quiz`}>
        <Icon name="pause" size={20} />
        {t('practice.question.pause')}
      </Link>
      {children}
    </div>
  );
}
