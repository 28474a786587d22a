import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '../article/useBilingual';
import type { AffixExample, Both } from '../language/affixes/AffixCard';
import { affixCardOf } from '../language/affixes/affixCardOf';
import { mentionsIn } from '../language/affixes/mentionsIn';
import { Icon } from '../ui/Icon';
import { AffixName } from '../word/AffixName';
import styles from './AffixNote.module.css';

const MARGIN = 12; // px

/** What an affix does, with examples and pitfalls, within the card of a word that has it. */
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
              <Said text={card.title} />
            </>
          )}
        </h3>
        <button type="button" onClick={onClose} aria-label={t('close')}>
          <Icon name="close" size={18} />
        </button>
      </header>
      {!card && <p>{t('trace.noCard')}</p>}
      {card && card.written.length > 1 && (
        <p className={styles['written']} lang="id">
          {card.written.join(', ')}
        </p>
      )}
      {card?.does.map(({ what, examples }) => (
        <div key={what.en} className={styles['use']}>
          <p>
            <Said text={what} />
          </p>
          <ul>
            {examples.map((example) => (
              <Example key={example.form} example={example} />
            ))}
          </ul>
        </div>
      ))}
      {card?.shape && (
        <p className={styles['use']}>
          <strong>{t('trace.shape')}</strong> <Said text={card.shape} />
        </p>
      )}
      {card && card.pitfalls.length > 0 && (
        <>
          <h4>{t('trace.pitfalls')}</h4>
          <ul className={styles['pitfalls']}>
            {card.pitfalls.map((pitfall) => (
              <li key={pitfall.en}>
                <Said text={pitfall} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A text in the interface's language, the words that it talks about in italics. */
function Said({ text }: { text: Both }) {
  const { lang, text: said } = useBilingual()(text);
  return (
    <span lang={lang}>
      {mentionsIn(said).map(({ text: part, mentioned }, index) =>
        mentioned ? (
          <i key={index} lang="id">
            {part}
          </i>
        ) : (
          part
        ),
      )}
    </span>
  );
}

function Example({ example: { form, pieces, en, sentence } }: { example: AffixExample }) {
  return (
    <li>
      <b lang="id">{form}</b> <span lang="en">{en}</span>
      <span lang="id" className={styles['pieces']}>
        {pieces.join(' + ')}
      </span>
      {sentence && (
        <span className={styles['sentence']}>
          <span lang="id">{sentence.id}</span>
          <br />
          <span lang="en">{sentence.en}</span>
        </span>
      )}
    </li>
  );
}
