import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch } from 'react-router-dom';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useUpdate } from './updates';

/** Offers a newer version, at the edge and never in the middle of a quiz. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const takeOver = useUpdate((update) => update.takeOver);
  const inQuiz = useMatch('/lessons/:id/quiz') !== null;
  const [later, setLater] = useState(false);
  if (!takeOver || inQuiz || later) return null;
  return (
    <Notice>
      <p>{t('update.text')}</p>
      <Button look="main" onClick={takeOver}>
        {t('update.now')}
      </Button>
      <Button look="quiet" onClick={() => setLater(true)}>
        {t('update.later')}
      </Button>
    </Notice>
  );
}
