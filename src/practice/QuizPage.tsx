import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { Passage } from '../lesson/Passage';
import type { QuizChoice } from '../quiz/QuizChoice';
import { isQuestion } from '../quiz/questionKinds';
import { loadQuiz, useQuiz } from '../state/attempts';
import { usePageTitle } from '../ui/usePageTitle';
import type { EvidenceTexts } from './evidenceIn';
import { Front } from './Front';
import { NoQuestions } from './NoQuestions';
import { loadViews } from './kinds/loadViews';
import styles from './QuizPage.module.css';
import { quizSearch, quizViewOf } from './quizAddress';
import { Result } from './Result';
import { Review } from './Review';
import { Session } from './Session';
import { shownOf } from './shownOf';
import { useStart } from './useStart';
import type { LessonFile } from './useLessonFile';

interface Props {
  passage: Passage;
  file: LessonFile;
  onRetry: () => void;
}

/** The quiz of a lesson that is there: its first page, the open question, an answered one, or the result. */
export function QuizPage({ passage, file, onRetry }: Props) {
  const { t } = useTranslation();
  const { id } = passage;
  const quiz = useQuiz(id);
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  usePageTitle(t('practice.of', { title: passage.source.title }));
  useEffect(() => void loadQuiz(id), [id]);

  const lesson = file.kind === 'loaded' ? file.lesson : null;
  useEffect(() => loadViews(lesson?.questions.filter(isQuestion) ?? []), [lesson]);
  const toQuestion = () => void navigate(quizSearch({ kind: 'now' }));
  const { start, again } = useStart(quiz, toQuestion);
  const shown = shownOf(quiz, quizViewOf(parameters));
  if (shown.kind === 'front') {
    if (lesson?.questions.length === 0 && !shown.attempt) return <NoQuestions />;
    const onStart = (choice: QuizChoice) => lesson && start(lesson, choice);
    const actions = { onStart, onContinue: toQuestion, onRetry };
    return <Front passage={passage} file={file} quiz={quiz} attempt={shown.attempt} {...actions} />;
  }
  const texts: EvidenceTexts = { blocks: shown.attempt.blocks, passage, lesson };
  return (
    <div className={`chrome ${styles['page']}`}>
      {shown.kind === 'session' && <Session {...shown} texts={texts} />}
      {shown.kind === 'review' && <Review {...shown} texts={texts} />}
      {shown.kind === 'result' && (
        <Result
          key={shown.attempt.id}
          {...shown}
          passage={passage}
          onAgain={(which) => again(shown.attempt, which, lesson)}
        />
      )}
    </div>
  );
}
