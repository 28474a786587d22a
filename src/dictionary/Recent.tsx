import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { followLookups, removeLookups, restoreLookups, useLookups, type Lookups } from '../state/lookups';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { wordAddress } from '../word/dictionaryAddress';
import styles from './Recent.module.css';

const SHOWN = 10;

/** The words looked up last on this device; each, or all, can be taken out and brought back. */
export function Recent() {
  const { t } = useTranslation();
  const state = useLookups();
  const [all, setAll] = useState(false);
  const [removed, setRemoved] = useState<Lookups>([]);
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => void followLookups(), []);
  const lookups = state.kind === 'read' ? state.lookups : [];
  const remove = (some: Lookups) => {
    void removeLookups(some.map(({ id }) => id));
    setRemoved(some);
    around.current?.focus();
  };
  const done = () => {
    setRemoved([]);
    around.current?.focus();
  };
  const hidden = all ? 0 : Math.max(0, lookups.length - SHOWN);
  return (
    // It takes the focus of buttons that go when they are pressed.
    <div ref={around} tabIndex={-1} className={styles['around']}>
      {lookups.length > 0 && (
        <section className={styles['recent']} aria-labelledby="recent">
          <h2 id="recent">{t('dictionary.recent.heading')}</h2>
          <ul>
            {lookups.slice(0, lookups.length - hidden).map((lookup) => (
              <li key={lookup.id}>
                <Link to={wordAddress(lookup.id)} lang="id">
                  {lookup.headword}
                </Link>
                <button
                  type="button"
                  aria-label={t('dictionary.recent.remove', { word: lookup.headword })}
                  onClick={() => remove([lookup])}
                >
                  <Icon name="close" size={16} />
                </button>
              </li>
            ))}
          </ul>
          <p>
            {hidden > 0 && (
              <Button look="quiet" onClick={() => setAll(true)}>
                {t('dictionary.recent.more', { count: hidden })}
              </Button>
            )}
            <Button look="quiet" onClick={() => remove(lookups)}>
              {t('dictionary.recent.all')}
            </Button>
          </p>
        </section>
      )}
      {removed.length > 0 && (
        <Notice>
          <p>{t('dictionary.recent.removed', { count: removed.length })}</p>
          <Button
            onClick={() => {
              void restoreLookups(removed);
              done();
            }}
          >
            {t('dictionary.recent.undo')}
          </Button>
          <Button look="quiet" onClick={done}>
            {t('close')}
          </Button>
        </Notice>
      )}
    </div>
  );
}
