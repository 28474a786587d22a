import { useTranslation } from 'react-i18next';
import type { FailureKind } from '../state/QuizState';
import type { EventId } from '../quiz/QuizEvent';
import type { Status } from '../study/Standing';
import { useWillBeKept } from '../state/useWillBeKept';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useReadingOn } from './useReadingOn';

/** What has become of words that were marked. */
export type Said =
  | { readonly kind: 'marked'; readonly word: string; readonly to: Status; readonly event: EventId }
  | { readonly kind: 'swept'; readonly count: number; readonly event: EventId }
  | { readonly kind: 'learning'; readonly count: number; readonly event: EventId }
  | { readonly kind: 'undone' }
  | { readonly kind: 'not-saved'; readonly why: FailureKind }
  /** Names and numbers. */
  | { readonly kind: 'no-word' }
  | { readonly kind: 'no-engine' };

interface Props {
  said: Said;
  onUndo: (event: EventId) => void;
  onDone: () => void;
}

/** Says what was marked, and takes it back; goes when something else is said, or when one has read on. */
export function MarkNotice({ said, onUndo, onDone }: Props) {
  const { t } = useTranslation();
  useReadingOn(onDone);
  const kept = useWillBeKept();
  return (
    <Notice>
      <p>
        <SaidText said={said} />
        {'event' in said && !kept && <> {t('knowledge.notKept')}</>}
      </p>
      {'event' in said && (
        <Button look="quiet" onClick={() => onUndo(said.event)}>
          {t('knowledge.undo')}
        </Button>
      )}
      <Button look="quiet" onClick={onDone}>
        {t('knowledge.done')}
      </Button>
    </Notice>
  );
}

function SaidText({ said }: { said: Said }) {
  const { t } = useTranslation();
  switch (said.kind) {
    case 'marked':
      return (
        <>
          <strong lang="id">{said.word}</strong>: {t(`knowledge.${said.to}`)}
        </>
      );
    case 'swept':
      return t('knowledge.swept', { count: said.count });
    case 'learning':
      return t('knowledge.learnt', { count: said.count });
    case 'undone':
      return t('knowledge.undone');
    case 'no-word':
      return t('knowledge.notWord');
    case 'no-engine':
      return t('knowledge.noEngine');
    case 'not-saved':
      return `${t('knowledge.notSaved')} ${t(`storageFailure.${said.why}`)}`;
    default:
      return said satisfies never;
  }
}
