import { useId, type ComponentProps, type ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './SearchField.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type' | 'id'> {
  label: string;
  text: string;
  onText: (text: string) => void;
  onEnter: () => void;
  /** What the button is called that empties the field. */
  clear: string;
  /** For whoever has keys. */
  hint?: ReactNode;
}

/** A field that is searched by while one types in it. */
export function SearchField({ label, text, onText, onEnter, clear, hint, ...input }: Props) {
  const id = useId();
  return (
    <form
      role="search"
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className={styles['line']}>
        <Icon name="search" size={20} />
        <input
          {...input}
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          value={text}
          aria-describedby={hint === undefined ? undefined : `${id}-keys`}
          onChange={({ target }) => onText(target.value)}
        />
        {text !== '' && (
          <button type="button" aria-label={clear} onClick={() => onText('')}>
            <Icon name="close" size={20} />
          </button>
        )}
      </div>
      {hint !== undefined && (
        <p id={`${id}-keys`} className={styles['keys']}>
          {hint}
        </p>
      )}
    </form>
  );
}
