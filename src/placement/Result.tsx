import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { askForStrata } from '../state/analysis';
import type { LiveKnowledge } from '../state/createKnowledge';
import type { FailureKind } from '../state/QuizState';
import type { EventId } from '../quiz/QuizEvent';
import { assumedKnown, assumedStrata } from '../study/placement/assumedKnown';
import type { Estimate } from '../study/placement/Estimate';
import type { Session } from '../study/placement/parseSession';
import type { LexemeKey } from '../study/Standing';
import { Button } from '../ui/Button';
import { Claims } from './Claims';
import styles from './Placement.module.css';
import { rangeOf } from './rangeOf';

interface Props {
  session: Session;
  estimate: Estimate;
  onMark: LiveKnowledge['markWords'];
  onUndo: LiveKnowledge['undoMarking'];
  onBack: () => void;
  onLeave: () => void;
}

type Marking =
  | { readonly kind: 'asked' | 'saving' | 'undone' }
  | { readonly kind: 'marked'; readonly count: number; readonly event: EventId }
  | { readonly kind: 'not-saved'; readonly why: FailureKind };

/** How many words, how sure that is, and what may be marked as known. */
export function Result({ session, estimate, onMark, onUndo, onBack, onLeave }: Props) {
  const { t, i18n } = useTranslation();
  const [marking, setMarking] = useState<Marking>({ kind: 'asked' });
  const known = useAssumedKnown(session, estimate);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const range = rangeOf(estimate, i18n.language);

  const mark = async (lexemes: readonly LexemeKey[]) => {
    setMarking({ kind: 'saving' });
    const outcome = await onMark(lexemes, 'known', 'placement', null);
    setMarking(
      outcome.ok
        ? { kind: 'marked', count: outcome.value.lexemes.length, event: outcome.value.id }
        : { kind: 'not-saved', why: outcome.failure.kind },
    );
  };
  const undo = async (event: EventId) => {
    const outcome = await onUndo(event);
    setMarking(outcome.ok ? { kind: 'undone' } : { kind: 'not-saved', why: outcome.failure.kind });
  };
  return (
    <section aria-labelledby="placement-result">
      <h2 ref={heading} id="placement-result" tabIndex={-1} className={styles['size']}>
        {t('placement.result.size', range)}
      </h2>
      <p className={styles['lead']}>{t('placement.result.range', range)}</p>
      <p className={styles['small']}>{t('placement.result.counted')}</p>
      <Claims session={session} estimate={estimate} />
      <Marks
        marking={marking}
        known={known}
        onMark={(lexemes) => void mark(lexemes)}
        onUndo={(event) => void undo(event)}
      />
      <div className={styles['actions']}>
        {marking.kind === 'marked' ? (
          <Link to="/library">{t('placement.result.library')}</Link>
        ) : (
          <Button look="quiet" onClick={onLeave}>
            {t('placement.result.notNow')}
          </Button>
        )}
        {marking.kind !== 'marked' && session.answered.length > 0 && (
          <Button look="quiet" onClick={onBack}>
            {t('placement.back')}
          </Button>
        )}
      </div>
    </section>
  );
}

interface MarksProps {
  marking: Marking;
  /** Null: not worked out yet. */
  known: readonly LexemeKey[] | null;
  onMark: (lexemes: readonly LexemeKey[]) => void;
  onUndo: (event: EventId) => void;
}

/** What would be marked, or what has become of it. */
function Marks({ marking, known, onMark, onUndo }: MarksProps) {
  const { t } = useTranslation();
  if (!known) return <p role="status">{t('placement.opening')}</p>;
  if (known.length === 0) return <p>{t('placement.result.nothing')}</p>;
  if (marking.kind === 'marked')
    return (
      <p role="status">
        {t('placement.result.marked', { count: marking.count })}{' '}
        <Button look="quiet" onClick={() => onUndo(marking.event)}>
          {t('placement.result.undo')}
        </Button>
      </p>
    );
  return (
    <>
      <p>{t('placement.result.willMark', { count: known.length })}</p>
      <div className={styles['actions']}>
        <Button look="main" disabled={marking.kind === 'saving'} onClick={() => onMark(known)}>
          {t('placement.result.use')}
        </Button>
      </div>
      <p role="status">
        {marking.kind === 'undone' && t('placement.result.undone')}
        {marking.kind === 'not-saved' && `${t('placement.result.notSaved')} ${t(`storageFailure.${marking.why}`)}`}
      </p>
    </>
  );
}

/** What may be taken for known; null until the dictionary has said which words these are. */
function useAssumedKnown({ answered }: Session, estimate: Estimate): readonly LexemeKey[] | null {
  const [known, setKnown] = useState<readonly LexemeKey[] | null>(null);
  useEffect(() => {
    let gone = false;
    // Where it cannot be had, what the reader said is marked all the same.
    void askForStrata(assumedStrata(estimate)).then((assumed) => {
      if (!gone) setKnown(assumedKnown(assumed ?? [], answered));
    });
    return () => {
      gone = true;
    };
  }, [answered, estimate]);
  return known;
}
