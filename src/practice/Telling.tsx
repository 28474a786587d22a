import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplanationLanguage } from '../lesson/Lesson';
import type { AttemptItem } from '../quiz/Attempt';
import type { GivenAnswer } from '../quiz/firstAnswer';
import { proofOf } from '../quiz/Item';
import type { KindName, QuestionOf } from '../quiz/questionKinds';
import { arriveAt } from './arriveAt';
import { Evidence } from './Evidence';
import type { EvidenceTexts } from './evidenceIn';
import { kindViews } from './kinds/kindViews';
import { ToldOf } from './kinds/ToldOf';
import { Said } from './Said';
import styles from './Telling.module.css';
import { Verdict } from './Verdict';

interface Props {
  item: AttemptItem;
  given: GivenAnswer;
  lang: ExplanationLanguage;
  texts: EvidenceTexts;
  /** Whether this has come up on the page where the question was: then the focus goes to it. */
  arrive: boolean;
  /** Whether another tab gave this answer while the question was open here. */
  elsewhere: boolean;
}

/** The feedback: right or not, what is right and why, and where in the article that stands. */
export function Telling({ item, given, lang, texts, arrive, elsewhere }: Props) {
  const { t } = useTranslation();
  const { question } = item;
  const verdict = useRef<HTMLHeadingElement>(null);
  // As it was when the answer came: what is saved later (the step to the next question) says nothing of it.
  const [byOther] = useState(elsewhere);
  useEffect(() => {
    if (arrive && verdict.current) arriveAt(verdict.current, 'near');
  }, [arrive]);
  return (
    <>
      <div className={styles['told']}>
        <Verdict mark={given.mark.kind} headingRef={verdict} />
        {byOther && elsewhere && <p className={styles['elsewhere']}>{t('practice.feedback.elsewhere')}</p>}
        <ToldOf name={question.kind} item={item} question={question} given={given} lang={lang} blocks={texts.blocks} />
        <h3 className={styles['why']}>{t('practice.feedback.why')}</h3>
        <p className={styles['explanation']}>
          <Said text={question.explanation} lang={lang} />
        </p>
      </div>
      <Evidence
        places={proofOf(question)}
        texts={texts}
        heading={t(`practice.feedback.${evidenceOf(question.kind, question) === 'nearest' ? 'nearest' : 'proof'}`)}
      />
    </>
  );
}

function evidenceOf<Name extends KindName>(name: Name, question: QuestionOf[Name]) {
  return kindViews[name].evidence(question);
}
