import { useTranslation } from 'react-i18next';
import { useBilingual } from '../article/useBilingual';
import type { AffixCard, AffixExample, Both } from '../language/affixes/AffixCard';
import { mentionsIn } from '../language/affixes/mentionsIn';
import styles from './AffixText.module.css';

/** What an affix does, with examples and pitfalls. @param headings the level of what stands below its name */
export function AffixText({ card, headings: Heading }: { card: AffixCard; headings: 'h2' | 'h4' }) {
  const { t } = useTranslation();
  return (
    <div className={styles['text']}>
      {card.written.length > 1 && (
        <p className={styles['written']} lang="id">
          {card.written.join(', ')}
        </p>
      )}
      {card.does.map(({ what, examples }) => (
        <div key={what.en} className={styles['use']}>
          <p>
            <CardSays text={what} />
          </p>
          <ul>
            {examples.map((example) => (
              <Example key={example.form} example={example} />
            ))}
          </ul>
        </div>
      ))}
      {card.shape && (
        <p className={styles['use']}>
          <strong>{t('trace.shape')}</strong> <CardSays text={card.shape} />
        </p>
      )}
      {card.pitfalls.length > 0 && (
        <>
          <Heading>{t('trace.pitfalls')}</Heading>
          <ul>
            {card.pitfalls.map((pitfall) => (
              <li key={pitfall.en}>
                <CardSays text={pitfall} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A text of a card in the interface's language, the words that it talks about in italics. */
export function CardSays({ text }: { text: Both }) {
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
