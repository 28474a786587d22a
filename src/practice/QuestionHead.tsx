import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassageBlock } from '../lesson/blocks';
import type { ExplanationLanguage } from '../lesson/Lesson';
import type { Question } from '../quiz/questionKinds';
import { askedAbout } from './kinds/askedAbout';
import styles from './QuestionHead.module.css';
import { Said } from './Said';
import { Stretch } from './Stretch';

interface Props {
  question: Question;
  /** From 1. */
  number: number;
  total: number;
  /** How many questions are behind the reader, for the line. */
  done: number;
  lang: ExplanationLanguage;
  blocks: readonly PassageBlock[];
  /** Whether what is to be found out is not to be seen yet. */
  hidden: boolean;
  headingRef: Ref<HTMLHeadingElement>;
}

/** Which question it is, what it asks, and of what. */
export function QuestionHead({ question, number, total, done, lang, blocks, hidden, headingRef }: Props) {
  const { t } = useTranslation();
  const { stretch, statement, gap } = askedAbout(question);
  const block = stretch && blocks.find(({ id }) => id === stretch.block);
  return (
    <header>
      <h1 ref={headingRef} tabIndex={-1} className={styles['heading']}>
        <span className={styles['kicker']}>
          {t('practice.question.number', { number, total })}{' '}
          <span className={styles['kind']}>{t(`practice.kinds.${question.kind}.name`)}</span>
        </span>{' '}
        {/* The heading says as much in words. */}
        <progress className={styles['progress']} max={total} value={done} aria-hidden="true" />
        <span className={styles['prompt']}>
          <Said text={question.prompt} lang={lang} />
        </span>
      </h1>
      {stretch && block && !(hidden && gap) && <Stretch block={block} place={stretch} />}
      {statement && (
        <p className={styles['statement']}>
          <Said text={statement} lang={lang} />
        </p>
      )}
    </header>
  );
}
