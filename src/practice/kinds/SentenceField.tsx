import { useId } from 'react';
import styles from './SentenceField.module.css';

interface Props {
  label: string;
  hint?: string;
  text: string;
  onType: (text: string) => void;
  complaintId: string | undefined;
}

/** A field for a sentence. Enter hands it in, as in a field of one line: a sentence has no second paragraph. */
export function SentenceField({ label, hint, text, onType, complaintId }: Props) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        lang="id"
        rows={3}
        maxLength={1000}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
        aria-invalid={complaintId ? true : undefined}
        aria-describedby={[complaintId, hint ? `${id}-hint` : null].filter(Boolean).join(' ') || undefined}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}
