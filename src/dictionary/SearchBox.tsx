import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../state/settings';
import { SearchField } from '../ui/SearchField';
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
  const slash = useSettings(({ shortcuts }) => shortcuts);
  return (
    <SearchField
      ref={ref}
      label={t('dictionary.label')}
      clear={t('dictionary.clear')}
      text={text}
      maxLength={LONGEST_QUERY}
      hint={slash && t('dictionary.keyHint')}
      aria-keyshortcuts={slash ? '/' : undefined}
      data-search-stop=""
      onText={onType}
      onEnter={onEnter}
    />
  );
}
