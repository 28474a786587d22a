import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry, Place } from '../lesson/Lesson';
import styles from './LessonLists.module.css';
import { matchesFilter } from './matchesFilter';
import { PlaceButtons } from './PlaceButtons';

/** All entries from A to Z, filtered while typing by headword or meaning. */
export function GlossaryList({ entries, onGo }: { entries: readonly GlossaryEntry[]; onGo: (place: Place) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [filter, setFilter] = useState('');
  const found = entries
    .filter((entry) =>
      matchesFilter(filter, [
        entry.headword,
        entry.meaning.en,
        entry.expansion?.kind === 'spelled-out' ? entry.expansion.id : '',
      ]),
    )
    .toSorted((a, b) => a.headword.localeCompare(b.headword, 'id'));
  return (
    <>
      <label className={styles['filter']} htmlFor={id}>
        {t('lists.filter')}
        <input
          id={id}
          type="search"
          value={filter}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setFilter(target.value)}
        />
      </label>
      <p role="status" className={styles['count']}>
        {found.length === 0 ? t('lists.none', { filter }) : t('lists.count', { count: found.length })}
      </p>
      <ul className={styles['list']}>
        {found.map((entry) => (
          <li key={entry.id}>
            <p className={styles['headword']}>
              <strong lang="id">{entry.headword}</strong>{' '}
              <span className={styles['class']}>{t(`pos.${entry.partOfSpeech}`)}</span>
            </p>
            <p lang="en">{entry.meaning.en}</p>
            <p lang="id" className={styles['explanation']}>
              {entry.explanation}
            </p>
            <PlaceButtons places={entry.places} name={entry.headword} onGo={onGo} />
          </li>
        ))}
      </ul>
    </>
  );
}
