import { useTranslation } from 'react-i18next';
import type { ExplanationLanguage } from '../lesson/Lesson';
import type { Attempt, AttemptItem } from '../quiz/Attempt';
import { retryQuestion } from '../state/attempts';
import type { Saving } from '../state/QuizState';
import { Asking } from './Asking';
import type { EvidenceTexts } from './evidenceIn';
import { EvidenceOf } from './EvidenceOf';
import styles from './Retry.module.css';
import { useAnswerDraft } from './useAnswerDraft';

interface Props {
  attempt: Attempt;
  item: AttemptItem;
  /** How often the question has been answered so far. */
  tries: number;
  lang: ExplanationLanguage;
  saving: Saving;
  texts: EvidenceTexts;
}

/** The question once more, with the words of the article that decide it at hand. */
export function Retry({ attempt, item, tries, lang, saving, texts }: Props) {
  const { t } = useTranslation();
  const { question } = item;
  const kept = useAnswerDraft(attempt.id, question, tries);
  return (
    <>
      <h2 className={styles['note']}>{t('practice.feedback.try', { number: tries + 1 })}</h2>
      <Asking
        item={item}
        lang={lang}
        saving={saving}
        kept={kept}
        blocks={texts.blocks}
        onAnswer={(answer) => retryQuestion(texts.passage.id, question.id, answer)}
        arrive
      >
        <EvidenceOf question={question} texts={texts} revealed={false} />
      </Asking>
    </>
  );
}
