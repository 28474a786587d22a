import { useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassageBlock } from '../lesson/blocks';
import type { ExplanationLanguage } from '../lesson/Lesson';
import type { AttemptItem } from '../quiz/Attempt';
import type { Answer, AnswerOf, KindName, Question, QuestionOf } from '../quiz/questionKinds';
import type { Saving } from '../state/QuizState';
import { Button } from '../ui/Button';
import { ActionBar } from './ActionBar';
import { askAgainCode } from './askAgainCode';
import { AskOf } from './kinds/AskOf';
import type { Draft } from './kinds/KindView';
import { kindViews } from './kinds/kindViews';
import { untouchedOf } from './kinds/untouchedOf';
import { NotSaved } from './NotSaved';
import styles from './Asking.module.css';
import type { KeptAnswer } from './useAnswerDraft';

interface Props {
  item: AttemptItem;
  blocks: readonly PassageBlock[];
  lang: ExplanationLanguage;
  saving: Saving;
  kept: KeptAnswer;
  onAnswer: (answer: Answer) => Promise<void>;
  /** Whether the form has come up on a page that was there already: then the focus goes into it. */
  arrive: boolean;
  /** What stands between the controls and the button. */
  children?: ReactNode;
}

/** The question's controls and the button that hands the answer in. What is missing is said, never just refused. */
export function Asking({ item, lang, saving, kept, blocks, onAnswer, arrive, children }: Props) {
  const { t } = useTranslation();
  const { question, arrangement } = item;
  const form = useRef<HTMLFormElement>(null);
  const complaintId = useId();
  const { draft, change, begun, begin } = useDraft(item, kept);
  const marking = draft.kind === 'complete' ? toBeMarked(question.kind, question, draft.answer) : null;
  const [handedIn, setHandedIn] = useState<Draft<Answer> | null>(null);
  const complaint = useComplaint(handedIn, draft, saving, question.id);
  const busy = saving.kind === 'saving' && saving.question === question.id;
  const failed = saving.kind === 'not-saved' && saving.question === question.id ? saving.failure : null;

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    if (marking) return begin(marking);
    setHandedIn(draft);
    if (draft.kind !== 'incomplete') await onAnswer(draft.answer);
    // Once the complaint is there, if there is one; after a right answer the form is gone.
    requestAnimationFrame(() => focusMissing(form.current));
  };
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <div key={begun.turn} ref={arrive || begun.turn > 0 ? focusFirst : undefined} className={styles['controls']}>
        <AskOf
          name={question.kind}
          question={question}
          arrangement={arrangement}
          blocks={blocks}
          lang={lang}
          kept={begun.with}
          complaintId={complaint ? complaintId : undefined}
          onDraft={change}
        />
      </div>
      {children}
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
          {busy ? t('practice.question.saving') : t(failed ? 'practice.question.retry' : handInKey(question, draft))}
        </Button>
      </ActionBar>
    </form>
  );
}

/** The answer in the making, kept as it is made. */
function useDraft({ question }: AttemptItem, { before, keep }: KeptAnswer) {
  const [draft, setDraft] = useState<Draft<Answer>>(
    before ? { kind: 'complete', answer: before } : { kind: 'incomplete', missing: untouchedOf(question) },
  );
  const change = (next: Draft<Answer>) => {
    setDraft(next);
    keep(next.kind === 'complete' ? next.answer : null);
  };
  /** What the controls begin with: what was kept, and once more what is to be marked. */
  const [begun, setBegun] = useState({ turn: 0, with: before });
  const begin = (answer: Answer) => {
    change({ kind: 'complete', answer });
    setBegun(({ turn }) => ({ turn: turn + 1, with: answer }));
  };
  return { draft, change, begun, begin };
}

function toBeMarked<Name extends KindName>(name: Name, question: QuestionOf[Name], answer: Answer): Answer | null {
  const marking: Answer | null | undefined = kindViews[name].toBeMarked?.(question, answer as AnswerOf[Name]);
  return marking ?? null; // the answer is to this very question
}

/** What handing in means: where the learner marks, first to compare, then to be done with it. */
function handInKey(question: Question, draft: Draft<Answer>) {
  if (draft.kind === 'unaskable') return 'practice.question.passOver';
  if (!kindViews[question.kind].toBeMarked) return 'practice.question.answer';
  const marked = draft.kind === 'complete' && toBeMarked(question.kind, question, draft.answer) === null;
  return marked ? 'practice.summary.done' : 'practice.summary.compare';
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
  const field = form?.querySelector<HTMLElement>(
    '[aria-invalid], [data-missing] input, [data-missing] button:not([disabled])',
  );
  field?.focus();
}

/** Into the controls, once they are there. */
function focusFirst(controls: HTMLElement | null): void {
  controls?.querySelector<HTMLElement>('[data-arrive], input, textarea, button')?.focus();
}
