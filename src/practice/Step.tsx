import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuizKeyList } from '../appearance/QuizKeyList';
import type { Place } from '../lesson/Lesson';
import type { Attempt, AttemptItem } from '../quiz/Attempt';
import type { Help } from '../quiz/QuizEvent';
import { isRevealed } from '../quiz/tries';
import { answerQuestion } from '../state/attempts';
import type { ReadyQuiz } from '../state/QuizState';
import { useSettings } from '../state/settings';
import { Sheet } from '../ui/Sheet';
import { arriveAt } from './arriveAt';
import { ArticleSheet } from './ArticleSheet';
import { Asking } from './Asking';
import type { EvidenceTexts } from './evidenceIn';
import { Feedback } from './Feedback';
import { isCurrent } from './isCurrent';
import { askedAbout } from './kinds/askedAbout';
import { QuestionHead } from './QuestionHead';
import { useQuizHome } from './QuizHome';
import { SaveNote } from './SaveNote';
import styles from './Step.module.css';
import { Tools } from './Tools';
import { useAnswerDraft } from './useAnswerDraft';
import { useQuizKeys } from './useQuizKeys';
import type { QuestionLanguage } from './useQuestionLanguage';

interface Props {
  quiz: ReadyQuiz;
  attempt: Attempt;
  item: AttemptItem;
  /** From 1. */
  number: number;
  texts: EvidenceTexts;
  language: QuestionLanguage;
}

/** One question, until the reader goes on from its feedback. */
export function Step({ quiz, attempt, item, number, texts, language }: Props) {
  const { t } = useTranslation();
  const { question, state } = item;
  const { items } = attempt;
  const lesson = texts.passage.id;
  const home = useQuizHome();
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [openAtFirst] = useState(state.kind === 'open');
  const [help, setHelp] = useState<readonly Help[]>([]);
  const [looking, setLooking] = useState(false);
  const [listing, setListing] = useState(false);
  const kept = useAnswerDraft(attempt.id, question, 0);
  const keys = useSettings((settings) => settings.shortcuts);
  useQuizKeys(root, keys);
  useEffect(() => {
    if (heading.current) arriveAt(heading.current, 'top');
  }, []);

  const look = () => {
    setHelp(['passage']);
    setLooking(true);
  };
  const open = state.kind === 'open';
  const done = items.filter((one) => one.state.kind !== 'open').length;
  return (
    <div ref={root} className={styles['step']} data-keys={keys ? '' : undefined}>
      <QuestionHead
        question={question}
        number={number}
        total={items.length}
        done={done}
        lang={language.lang}
        blocks={texts.blocks}
        hidden={state.kind === 'open' || !isRevealed(state)}
        headingRef={heading}
      />
      <Tools
        language={language}
        onLook={open ? look : undefined}
        leave={home.quiz}
        onKeys={keys ? () => setListing(true) : undefined}
      >
        <SaveNote quiz={quiz} question={attempt.feedback === 'end' ? null : question.id} />
      </Tools>
      {state.kind === 'open' ? (
        <Asking
          item={item}
          lang={language.lang}
          saving={quiz.saving}
          kept={kept}
          blocks={texts.blocks}
          onAnswer={(answer) => answerQuestion(lesson, question.id, answer, help)}
          arrive={false}
        />
      ) : (
        <Feedback
          quiz={quiz}
          attempt={attempt}
          item={item}
          tries={state}
          last={done === items.length}
          texts={texts}
          lang={language.lang}
          openAtFirst={openAtFirst}
        />
      )}
      {listing && (
        <Sheet title={t('practice.question.keys')} onClose={() => setListing(false)}>
          <QuizKeyList />
        </Sheet>
      )}
      {looking && open && (
        <ArticleSheet passage={texts.passage} {...placesInArticle(item, texts)} onClose={() => setLooking(false)} />
      )}
    </div>
  );
}

/** What is asked about and what is hidden, as long as the article still says there what it said when the question was set. */
function placesInArticle({ question }: AttemptItem, { blocks, passage }: EvidenceTexts) {
  const { stretch, gap } = askedAbout(question);
  const current = (place: Place | null): Place | null => {
    const block = blocks.find(({ id }) => id === place?.block);
    return block && isCurrent(block, passage) ? place : null;
  };
  return { place: current(stretch), gap: current(gap) };
}
