import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { extinguish } from '../article/highlight';
import type { NumberedBlock } from '../ownText/OwnText';
import { Icon } from '../ui/Icon';
import type { Bring } from './bring';
import { findIn, searchable } from './findIn';
import styles from './FindBar.module.css';
import { showPlace } from './showPlace';

interface Props {
  blocks: readonly NumberedBlock[];
  article: RefObject<HTMLElement | null>;
  bring: Bring;
  onClose: () => void;
}

/** Finds a word in the text: the browser’s own search does not see what is not drawn. */
export default function FindBar({ blocks, article, bring, onClose }: Props) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState('');
  /** Of the place that is shown; -1 before the first. */
  const [at, setAt] = useState(-1);
  const text = useMemo(() => searchable(blocks), [blocks]);
  const places = useMemo(() => findIn(text, wanted), [text, wanted]);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    return () => extinguish('found');
  }, []);
  const go = async (step: 1 | -1) => {
    const next = at < 0 && step < 0 ? places.length - 1 : (at + step + places.length) % places.length;
    const place = places[next];
    if (!place) return;
    setAt(next);
    await bring(place.block);
    if (article.current) showPlace(article.current, place, 'once');
  };
  return (
    <search className={`chrome ${styles['bar']}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void go(1);
        }}
      >
        <input
          ref={field}
          type="text"
          lang="id"
          autoComplete="off"
          aria-label={t('ownText.findLabel')}
          placeholder={t('ownText.findLabel')}
          value={wanted}
          onChange={({ target }) => {
            setWanted(target.value);
            setAt(-1);
            extinguish('found');
          }}
          onKeyDown={({ key }) => key === 'Escape' && onClose()}
        />
        <output className={styles['count']}>
          {wanted.trim() !== '' &&
            (places.length > 0 ? t('ownText.found', { number: at + 1, count: places.length }) : t('ownText.notFound'))}
        </output>
        <button type="button" aria-label={t('ownText.previous')} onClick={() => void go(-1)}>
          <Icon name="back" />
        </button>
        <button type="submit" aria-label={t('ownText.next')}>
          <Icon name="forward" />
        </button>
        <button type="button" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </form>
    </search>
  );
}
