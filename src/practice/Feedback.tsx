import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplanationLanguage } from '../lesson/Lesson';
import type { Attempt, AttemptItem, Tries } from '../quiz/Attempt';
import { MOST_RETRIES } from '../quiz/QuizEvent';
import { isRevealed, latestOf } from '../quiz/tries';
import { kindViews } from './kinds/kindViews';
import { revealAnswer } from '../state/attempts';
import { answerDraft } from '../state/answerDraft';
import type { ReadyQuiz } from '../state/QuizState';
import { Button } from '../ui/Button';
import type { EvidenceTexts } from './evidenceIn';
import styles from './Feedback.module.css';
import { GoOn } from './GoOn';
import { Retry } from './Retry';
import { Telling } from './Telling';
import { isBeingTried } from './useAnswerDraft';

interface Props {
  quiz: ReadyQuiz;
  attempt: Attempt;
  item: AttemptItem;
  tries: Tries;
  /** Whether no question is left after this one. */
  last: boolean;
  texts: EvidenceTexts;
  lang: ExplanationLanguage;
  /** Whether the question was open when it came up here. */
  openAtFirst: boolean;
}

/** What comes after an answer: how it was, and, as long as it was not right and nothing is told, another try. */
export function Feedback({ quiz, attempt, item, tries, last, texts, lang, openAtFirst }: Props) {
  const { t } = useTranslation();
  const { question } = item;
  const lesson = texts.passage.id;
  const count = 1 + tries.retries.length;
  // Who has marked it has seen the answer.
  const revealed = isRevealed(tries) || kindViews[question.kind].toBeMarked !== undefined;
  const unasked = latestOf(tries).mark.kind === 'skipped'; // nor could it be now
  const [triedAt, setTriedAt] = useState(isBeingTried(attempt.id, question.id, count) ? count : null);
  const [first] = useState(`${count} ${revealed}`);
  const { saving } = quiz;
  if (triedAt === count && !revealed) {
    return <Retry attempt={attempt} item={item} tries={count} lang={lang} saving={saving} texts={texts} />;
  }
  const retry = () => {
    answerDraft.keep({ attempt: attempt.id, question: question.id, tries: count, answer: null });
    setTriedAt(count);
  };
  const now = `${count} ${revealed}`;
  return (
    <>
      <Telling
        key={now}
        item={item}
        given={latestOf(tries)}
        revealed={revealed}
        lang={lang}
        texts={texts}
        arrive={openAtFirst || now !== first}
        elsewhere={openAtFirst && !savedHere(quiz, question.id)}
        note={count > 1 && t('practice.feedback.try', { number: count })}
      >
        <p className={styles['show']}>
          <Button data-key="s" onClick={() => void revealAnswer(lesson, question.id)}>
            {t('practice.question.show')}
          </Button>
        </p>
      </Telling>
      <GoOn
        lesson={lesson}
        question={question.id}
        last={last}
        saving={saving}
        onRetry={revealed || unasked || count > MOST_RETRIES ? null : retry}
      />
    </>
  );
}

/** Whether the last thing that was saved is this question's answer, given in this tab. */
const savedHere = ({ saving }: ReadyQuiz, question: string) =>
  saving.kind === 'saved' && saving.by === 'this-tab' && saving.question === question;
