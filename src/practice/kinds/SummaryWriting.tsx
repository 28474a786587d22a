import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsOf } from '../../language/text/words';
import type { AskProps } from './KindView';
import styles from './SummaryView.module.css';

/** Where one writes, with how many words that makes. */
export function SummaryWriting({ question: { words }, kept, complaintId, onDraft }: AskProps<'summary'>) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(kept?.text ?? '');
  const onChange = (written: string) => {
    setText(written);
    onDraft(
      written.trim() === ''
        ? { kind: 'incomplete', missing: 'text' }
        : { kind: 'complete', answer: { kind: 'summary', text: written, met: null } },
    );
  };
  return (
    <div className={styles['writing']}>
      <label htmlFor={id}>{t('practice.summary.text')}</label>
      <textarea
        id={id}
        lang="id"
        rows={6}
        maxLength={20_000}
        spellCheck={false}
        value={text}
        onChange={({ target }) => onChange(target.value)}
        aria-invalid={complaintId ? true : undefined}
        aria-describedby={[complaintId, `${id}-words`].filter(Boolean).join(' ')}
      />
      <p id={`${id}-words`} className={styles['count']}>
        <span>{t('practice.summary.count', { count: wordsOf(text).length })}</span>{' '}
        <span>{t('practice.summary.wanted', words)}</span>
      </p>
    </div>
  );
}
