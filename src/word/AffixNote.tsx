import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { affixCardOf } from '../language/affixes/affixCardOf';
import { Icon } from '../ui/Icon';
import { AffixName } from './AffixName';
import styles from './AffixNote.module.css';
import { AffixText, CardSays } from './AffixText';

const MARGIN = 12; // px

/** What an affix does, within the card of a word that has it. */
export default function AffixNote({ affix, onClose }: { affix: string; onClose: () => void }) {
  const { t } = useTranslation();
  const heading = useId();
  const note = useRef<HTMLElement>(null);
  // The card is as high as the text leaves it room: what was asked for comes up, to right below the word's pieces.
  useEffect(() => {
    const scroller = note.current?.closest('[data-card]');
    const pieces = scroller?.querySelector('[data-pieces]');
    if (scroller && pieces)
      scroller.scrollTop += pieces.getBoundingClientRect().top - scroller.getBoundingClientRect().top - MARGIN;
  }, []);
  const card = affixCardOf(affix);
  return (
    <section ref={note} className={styles['note']} aria-labelledby={heading}>
      <header className={styles['header']}>
        <h3 id={heading}>
          <AffixName affix={affix} />
          {card && (
            <>
              {' '}
              <CardSays text={card.title} />
            </>
          )}
        </h3>
        <button type="button" onClick={onClose} aria-label={t('close')}>
          <Icon name="close" size={18} />
        </button>
      </header>
      {card ? <AffixText card={card} headings="h4" /> : <p>{t('trace.noCard')}</p>}
    </section>
  );
}
