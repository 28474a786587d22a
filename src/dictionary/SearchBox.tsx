import { useId, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../state/settings';
import { Icon } from '../ui/Icon';
import styles from './SearchBox.module.css';
import { LONGEST_QUERY } from './useQuery';

interface Props {
  ref: Ref<HTMLInputElement>;
  text: string;
  onType: (text: string) => void;
  onEnter: () => void;
}

/** The box that is typed into; Enter opens the first result. */
export function SearchBox({ ref, text, onType, onEnter }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const slash = useSettings(({ shortcuts }) => shortcuts);
  return (
    <form
      role="search"
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <label htmlFor={id}>{t('dictionary.label')}</label>
      <div className={styles['line']}>
        <Icon name="search" size={20} />
        <input
          ref={ref}
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={LONGEST_QUERY}
          value={text}
          aria-describedby={`${id}-keys`}
          aria-keyshortcuts={slash ? '/' : undefined}
          data-search-stop=""
          onChange={({ target }) => onType(target.value)}
        />
        {text !== '' && (
          <button type="button" aria-label={t('dictionary.clear')} onClick={() => onType('')}>
            <Icon name="close" size={20} />
          </button>
        )}
      </div>
      <p id={`${id}-keys`} className={styles['keys']}>
        {slash && t('dictionary.keyHint')}
      </p>
    </form>
  );
}
