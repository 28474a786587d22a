import { useEffect, useRef, useState } from 'react';
import type { Place } from '../lesson/Lesson';
import type { AttemptItem } from '../quiz/Attempt';
import type { Help } from '../quiz/QuizEvent';
import type { ReadyQuiz } from '../state/QuizState';
import { useSettings } from '../state/settings';
import { arriveAt } from './arriveAt';
import { ArticleSheet } from './ArticleSheet';
import { Asking } from './Asking';
import type { EvidenceTexts } from './evidenceIn';
import { GoOn } from './GoOn';
import { isCurrent } from './isCurrent';
import { askedAbout } from './kinds/askedAbout';
import { QuestionHead } from './QuestionHead';
import { SaveNote } from './SaveNote';
import styles from './Step.module.css';
import { Telling } from './Telling';
import { Tools } from './Tools';
import { useQuizKeys } from './useQuizKeys';
import type { QuestionLanguage } from './useQuestionLanguage';

interface Props {
  quiz: ReadyQuiz;
  item: AttemptItem;
  /** From 1. */
  number: number;
  total: number;
  /** How many questions are answered. */
  done: number;
  texts: EvidenceTexts;
  language: QuestionLanguage;
}

/** One question, until the reader goes on from its feedback. */
export function Step({ quiz, item, number, total, done, texts, language }: Props) {
  const { question, state } = item;
  const lesson = texts.passage.id;
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [openAtFirst] = useState(state.kind === 'open');
  const [help, setHelp] = useState<readonly Help[]>([]);
  const [looking, setLooking] = useState(false);
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
  return (
    <div ref={root} className={styles['step']} data-keys={keys ? '' : undefined}>
      <QuestionHead
        question={question}
        number={number}
        total={total}
        done={done}
        lang={language.lang}
        blocks={texts.blocks}
        hidden={open}
        headingRef={heading}
      />
      <Tools language={language} onLook={open ? look : undefined} leave={`/lessons/${lesson}/quiz`}>
        <SaveNote quiz={quiz} question={question.id} />
      </Tools>
      {state.kind === 'open' ? (
        <Asking
          lesson={lesson}
          item={item}
          blocks={texts.blocks}
          lang={language.lang}
          saving={quiz.saving}
          help={help}
        />
      ) : (
        <>
          <Telling
            item={item}
            given={state.given}
            lang={language.lang}
            texts={texts}
            arrive={openAtFirst}
            elsewhere={openAtFirst && !savedHere(quiz, question.id)}
          />
          <GoOn lesson={lesson} question={question.id} last={done === total} saving={quiz.saving} />
        </>
      )}
      {looking && open && (
        <ArticleSheet passage={texts.passage} {...placesInArticle(item, texts)} onClose={() => setLooking(false)} />
      )}
    </div>
  );
}

/** Whether the last thing that was saved is this question's answer, given in this tab. */
const savedHere = ({ saving }: ReadyQuiz, question: string) =>
  saving.kind === 'saved' && saving.by === 'this-tab' && saving.question === question;

/** What is asked about and what is hidden, as long as the article still says there what it said when the question was set. */
function placesInArticle({ question }: AttemptItem, { blocks, passage }: EvidenceTexts) {
  const { stretch, gap } = askedAbout(question);
  const current = (place: Place | null): Place | null => {
    const block = blocks.find(({ id }) => id === place?.block);
    return block && isCurrent(block, passage) ? place : null;
  };
  return { place: current(stretch), gap: current(gap) };
}
