import { useTranslation } from 'react-i18next';
import { proofOf } from '../quiz/Item';
import type { KindName, Question, QuestionOf } from '../quiz/questionKinds';
import { Evidence } from './Evidence';
import type { EvidenceTexts } from './evidenceIn';
import { kindViews } from './kinds/kindViews';

interface Props {
  question: Question;
  texts: EvidenceTexts;
  /** Whether the right answer may be seen: before, the words are only shown, and not called what they are. */
  revealed: boolean;
}

/** The words of the article that decide a question; none where they are the answer, and that is not to be seen yet. */
export function EvidenceOf({ question, texts, revealed }: Props) {
  const { t } = useTranslation();
  const evidence = evidenceOf(question.kind, question);
  if (!revealed && evidence === 'answer') return null;
  const heading = revealed ? (evidence === 'nearest' ? 'nearest' : 'proof') : 'look';
  return (
    <Evidence places={proofOf(question)} texts={texts} heading={t(`practice.feedback.${heading}`)} english={revealed} />
  );
}

function evidenceOf<Name extends KindName>(name: Name, question: QuestionOf[Name]) {
  return kindViews[name].evidence(question);
}
