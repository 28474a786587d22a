import { useId, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassageBlock } from '../../lesson/blocks';
import type { Bilingual, ExplanationLanguage, Place } from '../../lesson/Lesson';
import { Blank } from '../Blank';
import { GapSentence } from '../GapSentence';
import { Said } from '../Said';
import styles from './TypedGap.module.css';

interface Props {
  blocks: readonly PassageBlock[];
  gap: Place;
  label: string;
  hint: Bilingual | null;
  lang: ExplanationLanguage;
  text: string;
  onType: (text: string) => void;
  complaintId: string | undefined;
}

/** A sentence with a gap to type in: in its line where there is room, below it on a phone. */
export function TypedGap({ blocks, gap, label, hint, lang, text, onType, complaintId }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const wide = useWide();
  const block = blocks.find((one) => one.id === gap.block);
  const field = (
    <input
      id={id}
      type="text"
      lang="id"
      className={wide ? styles['inline'] : undefined}
      maxLength={100}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      value={text}
      onChange={({ target }) => onType(target.value)}
      aria-label={wide ? label : undefined}
      aria-invalid={complaintId ? true : undefined}
      aria-describedby={[complaintId, hint ? `${id}-hint` : null].filter(Boolean).join(' ') || undefined}
    />
  );
  return (
    <>
      {block && <GapSentence block={block} place={gap} gap={wide ? field : <Blank />} />}
      {!wide && (
        <div className={styles['field']}>
          <label htmlFor={id}>{label}</label>
          {field}
        </div>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {t('practice.gap.hint')} <Said text={hint} lang={lang} />
        </p>
      )}
    </>
  );
}

/** Whether a sentence has room for a field in its line. */
const useWide = () => useSyncExternalStore(onWidth, isWide, () => false);

const WIDE = '(min-width: 48rem)';
const isWide = () => matchMedia(WIDE).matches;

function onWidth(listener: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
