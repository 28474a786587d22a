import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplanationLanguage } from '../lesson/Lesson';
import type { AttemptItem } from '../quiz/Attempt';
import type { GivenAnswer } from '../quiz/givenAnswer';
import { arriveAt } from './arriveAt';
import type { EvidenceTexts } from './evidenceIn';
import { EvidenceOf } from './EvidenceOf';
import { ToldOf } from './kinds/ToldOf';
import { Said } from './Said';
import styles from './Telling.module.css';
import { Verdict } from './Verdict';

interface Props {
  item: AttemptItem;
  given: GivenAnswer;
  /** Whether the right answer may be seen. */
  revealed: boolean;
  lang: ExplanationLanguage;
  texts: EvidenceTexts;
  /** Whether this has come up on the page where the question was: then the focus goes to it. */
  arrive: boolean;
  /** Whether another tab gave this answer while the question was open here. */
  elsewhere: boolean;
  /** Said of the verdict. */
  note?: ReactNode;
  /** What stands in place of the explanation while the answer is not to be seen. */
  children?: ReactNode;
}

/**
 * The feedback: right or not, what was wrong, where in the article to look; and, once the answer may be seen, what is right
 * and why.
 */
export function Telling({ item, given, revealed, lang, texts, arrive, elsewhere, note, children }: Props) {
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
        {note && <p className={styles['note']}>{note}</p>}
        {byOther && elsewhere && <p className={styles['note']}>{t('practice.feedback.elsewhere')}</p>}
        <ToldOf
          name={question.kind}
          item={item}
          blocks={texts.blocks}
          question={question}
          given={given}
          lang={lang}
          revealed={revealed}
        />
        {revealed ? (
          <>
            <h3 className={styles['why']}>{t('practice.feedback.why')}</h3>
            <p className={styles['explanation']}>
              <Said text={question.explanation} lang={lang} />
            </p>
          </>
        ) : (
          children
        )}
      </div>
      <EvidenceOf question={question} texts={texts} revealed={revealed} />
    </>
  );
}
