import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { passageOf } from '../lesson/Passage';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { usePageTitle } from '../ui/usePageTitle';
import { QuizHomeContext, textHome } from './QuizHome';
import { QuizPage } from './QuizPage';
import { useOwnLesson, type OwnLesson } from './useOwnLesson';

/** `/texts/:id/quiz`: questions on a text of the reader's own, made when they are asked for. */
export default function OwnPractice() {
  const { id = '' } = useParams();
  return <OwnPracticeOf key={id} id={id} />;
}

function OwnPracticeOf({ id }: { id: string }) {
  const [home] = useState(() => textHome(id));
  const { made, retry } = useOwnLesson(id);
  return (
    <QuizHomeContext value={home}>
      {made.kind === 'loaded' ? (
        <QuizPage passage={passageOf(made.lesson)} file={made} onRetry={retry} />
      ) : (
        <NotMade why={made.kind} article={home.article} onRetry={retry} />
      )}
    </QuizHomeContext>
  );
}

function NotMade({
  why,
  article,
  onRetry,
}: {
  why: Exclude<OwnLesson['kind'], 'loaded'>;
  article: string;
  onRetry: () => void;
}) {
  const { t } = useTranslation();
  const title =
    why === 'making' ? t('practice.quiz') : t(why === 'no-engine' ? 'practice.own.noEngine' : `ownText.${why}`);
  usePageTitle(title);
  if (why === 'making') {
    return (
      <Message title={title}>
        <p role="status">{t('practice.own.making')}</p>
      </Message>
    );
  }
  return (
    <Message title={title}>
      <p>{t(why === 'no-engine' ? 'ownText.noEngine' : `ownText.${why}Text`)}</p>
      <p>
        {(why === 'no-engine' || why === 'failed') && <Button onClick={onRetry}>{t('practice.problem.retry')}</Button>}
        {why === 'no-engine' && <Link to={article}>{t('practice.toArticle')}</Link>}
        <Link to="/library">{t('ownText.toLibrary')}</Link>
      </p>
    </Message>
  );
}
