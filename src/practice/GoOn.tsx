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
}

/** On from the feedback: to the next question, or to the result. */
export function GoOn({ lesson, question, last, saving }: Props) {
  const { t } = useTranslation();
  const busy = saving.kind === 'saving' && saving.question === question;
  const failed = saving.kind === 'not-saved' && saving.question === question ? saving.failure : null;
  const goOn = () => {
    if (!busy) void advanceQuestion(lesson, question);
  };
  return (
    <ActionBar note={failed && <NotSaved what={t('practice.save.failedNext')} failure={failed} />}>
      <Button look="main" data-main="" aria-disabled={busy} onClick={goOn}>
        {busy ? t('practice.question.saving') : t(failed ? 'practice.question.retry' : nextKey(last))}
      </Button>
    </ActionBar>
  );
}

const nextKey = (last: boolean) => (last ? 'practice.question.finish' : 'practice.question.next');
