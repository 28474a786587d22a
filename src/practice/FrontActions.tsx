import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../quiz/Attempt';
import { loadQuiz } from '../state/attempts';
import type { QuizState } from '../state/QuizState';
import { Button } from '../ui/Button';
import { ActionBar } from './ActionBar';
import { FileProblem } from './FileProblem';
import styles from './FrontActions.module.css';
import { GoOnOrAfresh } from './GoOnOrAfresh';
import { NotSaved } from './NotSaved';
import type { LessonFile } from './useLessonFile';
import { useOnceReady } from './useOnceReady';

interface Props {
  lesson: string;
  file: LessonFile;
  quiz: QuizState;
  /** One that is open. */
  attempt: Attempt | null;
  /** How many questions a start would choose from; null while that is not known. */
  wanted: number | null;
  /** What a start begins. */
  inWords: ReactNode;
  onStart: () => void;
  onContinue: () => void;
  onRetry: () => void;
}

/** The way into the quiz, whatever the state of storage and of the lesson's file. */
export function FrontActions({ lesson, file, quiz, attempt, wanted, inWords, onStart, onContinue, onRetry }: Props) {
  const fileHere = file.kind === 'loading' || file.kind === 'loaded';
  const enter = useOnceReady(quiz.kind !== 'loading' && file.kind !== 'loading', () => {
    if (attempt) onContinue();
    else if (quiz.kind === 'ready') onStart();
  });
  const afresh = useOnceReady(file.kind !== 'loading', onStart);
  const busy = enter.waiting || (quiz.kind === 'ready' && quiz.saving.kind === 'saving');
  const startable = fileHere && wanted !== 0;
  return (
    <>
      <StorageNotes lesson={lesson} quiz={quiz} />
      {!fileHere && <FileProblem lesson={lesson} file={file} onRetry={onRetry} />}
      <div className={styles['bar']}>
        {attempt && (
          <GoOnOrAfresh
            attempt={attempt}
            inWords={inWords}
            onContinue={onContinue}
            onAfresh={startable ? afresh.request : null}
          />
        )}
        {!attempt && fileHere && quiz.kind !== 'failed' && (
          <StartButton busy={busy} inWords={inWords} onStart={startable ? enter.request : null} />
        )}
      </div>
    </>
  );
}

interface StartProps {
  busy: boolean;
  inWords: ReactNode;
  /** Null where nothing is left to be asked. */
  onStart: (() => void) | null;
}

/** Never dead: pressed before everything is here, it waits, and says so. */
function StartButton({ busy, inWords, onStart }: StartProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <ActionBar>
      <Button
        look="main"
        aria-disabled={busy || onStart === null}
        aria-describedby={id}
        onClick={() => !busy && onStart?.()}
      >
        {busy ? t('practice.intro.waiting') : t('practice.intro.start')}
      </Button>
      <span id={id} role={onStart ? undefined : 'alert'} className={styles['words']}>
        {inWords}
      </span>
    </ActionBar>
  );
}

/** What is to be said of storage: that nothing is kept, that nothing could be read, that a start was not recorded, that an attempt is gone. */
function StorageNotes({ lesson, quiz }: { lesson: string; quiz: QuizState }) {
  const { t } = useTranslation();
  if (quiz.kind === 'loading') return null;
  if (quiz.kind === 'failed') {
    return (
      <div role="alert" className={styles['problem']}>
        <p>
          <strong>{t('practice.problem.storage')}</strong> {t(`storageFailure.${quiz.failure.kind}`)}
        </p>
        <Button onClick={() => void loadQuiz(lesson)}>{t('practice.problem.retry')}</Button>
      </div>
    );
  }
  const { keeping, saving } = quiz;
  return (
    <>
      {keeping.kind === 'nothing-kept' && (
        <p role="status" className={styles['notKept']}>
          {t('practice.save.notKept')}
        </p>
      )}
      {saving.kind === 'not-saved' && (saving.question === null || saving.failure.kind === 'gone') && (
        <div className={styles['problem']}>
          <NotSaved
            what={t(saving.question === null ? 'practice.intro.notStarted' : 'practice.save.lost')}
            failure={saving.failure}
          />
        </div>
      )}
    </>
  );
}
