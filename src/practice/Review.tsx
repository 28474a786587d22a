import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import type { Attempt } from '../quiz/Attempt';
import { Button } from '../ui/Button';
import { ActionBar } from './ActionBar';
import { arriveAt } from './arriveAt';
import type { EvidenceTexts } from './evidenceIn';
import { QuestionHead } from './QuestionHead';
import { quizSearch } from './quizAddress';
import { useQuizHome } from './QuizHome';
import styles from './Step.module.css';
import { Telling } from './Telling';
import { Tools } from './Tools';
import { useQuestionLanguage } from './useQuestionLanguage';
import { useQuizKeys } from './useQuizKeys';

interface Props {
  attempt: Attempt;
  /** Which of all attempts, from 1. */
  nth: number;
  /** Whether the attempt can be gone on with. */
  open: boolean;
  /** The item to be looked at; it is answered. */
  index: number;
  texts: EvidenceTexts;
}

/** A question that was answered, once more with its feedback. Nothing can be changed. */
export function Review({ attempt, nth, open, index, texts }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const home = useQuizHome();
  const language = useQuestionLanguage();
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useQuizKeys(root, false);
  useEffect(() => {
    if (heading.current) arriveAt(heading.current, 'top');
  }, [index]);
  const item = attempt.items[index];
  if (!item || item.state.kind === 'open') return null;
  const back = quizSearch({ kind: 'attempt', nth, question: null }); // the open one is gone on with
  const { given, retries } = item.state;
  return (
    <div ref={root} className={styles['step']}>
      <QuestionHead
        question={item.question}
        number={index + 1}
        total={attempt.items.length}
        done={attempt.items.filter(({ state }) => state.kind !== 'open').length}
        lang={language.lang}
        blocks={texts.blocks}
        hidden={false}
        headingRef={heading}
      />
      <Tools language={language} />
      <Telling
        item={item}
        given={given}
        revealed
        lang={language.lang}
        texts={texts}
        arrive={false}
        elsewhere={false}
        note={
          retries.length > 0 && t(`practice.result.${retries.at(-1)?.mark.kind === 'right' ? 'thenRight' : 'thenNot'}`)
        }
      />
      <ActionBar>
        <Button look="main" data-main="" onClick={() => void navigate(home.quiz + back)}>
          {t(open ? 'practice.result.backToQuestion' : 'practice.result.back')}
        </Button>
      </ActionBar>
    </div>
  );
}
