import { useId, useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplanationLanguage } from '../lesson/Lesson';
import type { PassageBlock } from '../lesson/blocks';
import type { AttemptItem } from '../quiz/Attempt';
import type { Help } from '../quiz/QuizEvent';
import type { Answer } from '../quiz/questionKinds';
import { answerQuestion } from '../state/attempts';
import type { Saving } from '../state/QuizState';
import { Button } from '../ui/Button';
import { ActionBar } from './ActionBar';
import { askAgainCode } from './askAgainCode';
import { AskOf } from './kinds/AskOf';
import type { Draft } from './kinds/KindView';
import { untouchedOf } from './kinds/untouchedOf';
import { NotSaved } from './NotSaved';
import styles from './Asking.module.css';

interface Props {
  lesson: string;
  item: AttemptItem;
  blocks: readonly PassageBlock[];
  lang: ExplanationLanguage;
  saving: Saving;
  /** What was looked at so far. */
  help: readonly Help[];
}

/** The question's controls and the button that hands the answer in. What is missing is said, never just refused. */
export function Asking({ lesson, item, blocks, lang, saving, help }: Props) {
  const { t } = useTranslation();
  const { question, arrangement } = item;
  const form = useRef<HTMLFormElement>(null);
  const complaintId = useId();
  const [draft, setDraft] = useState<Draft<Answer>>({
    kind: 'incomplete',
    missing: untouchedOf(question),
  });
  const [handedIn, setHandedIn] = useState<Draft<Answer> | null>(null);
  const complaint = useComplaint(handedIn, draft, saving, question.id);
  const busy = saving.kind === 'saving' && saving.question === question.id;
  const failed = saving.kind === 'not-saved' && saving.question === question.id ? saving.failure : null;

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    setHandedIn(draft);
    if (draft.kind !== 'incomplete') await answerQuestion(lesson, question.id, draft.answer, help);
    // Once the complaint is there, if there is one; after a right answer the form is gone.
    requestAnimationFrame(() => focusMissing(form.current));
  };
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <div className={styles['controls']}>
        <AskOf
          name={question.kind}
          question={question}
          arrangement={arrangement}
          blocks={blocks}
          lang={lang}
          complaintId={complaint ? complaintId : undefined}
          onDraft={setDraft}
        />
      </div>
      <ActionBar
        note={
          <>
            <p role="alert" id={complaintId} className={styles['complaint']}>
              {complaint}
            </p>
            {failed && <NotSaved what={t('practice.save.failedAnswer')} failure={failed} />}
          </>
        }
      >
        <Button look="main" type="submit" data-main="" aria-disabled={busy}>
          {t(
            `practice.question.${busy ? 'saving' : failed ? 'retry' : draft.kind === 'unaskable' ? 'passOver' : 'answer'}`,
          )}
        </Button>
      </ActionBar>
    </form>
  );
}

/** What keeps the answer that was last handed in from being taken; gone once the draft is another one. */
function useComplaint(
  handedIn: Draft<Answer> | null,
  draft: Draft<Answer>,
  saving: Saving,
  question: string,
): string | undefined {
  const { t } = useTranslation();
  if (handedIn === null) return undefined;
  if (handedIn.kind === 'incomplete') {
    return draft.kind === 'incomplete' ? t(`practice.missing.${draft.missing}`) : undefined;
  }
  const unread = saving.kind === 'ask-again' && saving.question === question && handedIn === draft;
  return unread ? t(`practice.askAgain.${askAgainCode(saving.code)}`) : undefined;
}

/** To where something is to be done: the field that was not understood, or the first list without a choice. */
function focusMissing(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid], [data-missing] input, [data-missing] button');
  field?.focus();
}
