import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../lesson/Lesson';
import { advanceQuestion } from '../state/attempts';
import type { Saving } from '../state/QuizState';
import { Button } from '../ui/Button';
import { ActionBar } from './ActionBar';
import { NotSaved } from './NotSaved';

interface Props {
  lesson: string;
  question: QuestionId;
  /** Whether no question is left after this one. */
  last: boolean;
  saving: Saving;
  /** Opens the question once more; null where it was answered rightly, or has been told. */
  onRetry: (() => void) | null;
}

/** On from the feedback: to another try, to the next question, or to the result. */
export function GoOn({ lesson, question, last, saving, onRetry }: Props) {
  const { t } = useTranslation();
  const busy = saving.kind === 'saving' && saving.question === question;
  const failed = saving.kind === 'not-saved' && saving.question === question ? saving.failure : null;
  const goOn = () => {
    if (!busy) void advanceQuestion(lesson, question);
  };
  return (
    <ActionBar note={failed && <NotSaved what={t('practice.save.lost')} failure={failed} />}>
      {onRetry && (
        <Button look="main" data-main="" data-key="t" onClick={onRetry}>
          {t('practice.question.tryAgain')}
        </Button>
      )}
      <Button
        look={onRetry ? 'plain' : 'main'}
        data-main={onRetry ? undefined : ''}
        data-next=""
        data-key="n"
        aria-disabled={busy}
        onClick={goOn}
      >
        {busy ? t('practice.question.saving') : t(last ? 'practice.question.finish' : 'practice.question.next')}
      </Button>
    </ActionBar>
  );
}
