import { useTranslation } from 'react-i18next';
import { affixCardOf } from '../language/affixes/affixCardOf';
import type { WordsWithAffix } from '../language/dictionary/wordsWithAffix';
import { askForAffix } from '../state/analysis';
import { AffixText, CardSays } from '../word/AffixText';
import styles from './AffixPage.module.css';
import { DictionaryPage } from './DictionaryPage';
import { NotThere } from './NotThere';
import { useAnswer } from './useAnswer';
import { WordList } from './WordList';

const SHOWN = 30; // words

/** What an affix does, and the commonest words that have it. */
export default function AffixPage({ affix }: { affix: string }) {
  const { t } = useTranslation();
  const card = affixCardOf(affix);
  const { answer, retry } = useAnswer(() => askForAffix(affix, SHOWN));
  if (!card)
    return <NotThere title={t('dictionary.noAffix')} text={t('dictionary.noAffixText', { id: affix })} name={affix} />;
  const isDoubling = card.affix === 'R';
  return (
    <DictionaryPage
      title={isDoubling ? t('dictionary.affix.doubling') : card.affix}
      {...(isDoubling ? {} : { lang: 'id' })}
      kind={t('dictionary.affix.title')}
      before={
        <div className={styles['card']}>
          <p className={styles['title']}>
            <CardSays text={card.title} />
          </p>
          <AffixText card={card} headings="h2" />
          <h2>{t('dictionary.affix.words')}</h2>
        </div>
      }
      answer={answer}
      onRetry={retry}
    >
      {(words) => <Words words={words} />}
    </DictionaryPage>
  );
}

function Words({ words: { words, count, transparent } }: { words: WordsWithAffix }) {
  const { t } = useTranslation();
  if (count === 0) return <p>{t('dictionary.affix.noWords')}</p>;
  return (
    <>
      <p>
        {t('dictionary.affix.count', { count, transparent })}
        {count > words.length && ` ${t('dictionary.affix.commonest')}`}
      </p>
      <WordList words={words} few={SHOWN} />
    </>
  );
}
