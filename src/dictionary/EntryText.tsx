import { useTranslation } from 'react-i18next';
import type { EntryPage } from '../language/dictionary/entryPageOf';
import { MeaningList } from '../word/MeaningList';
import { CopyLink } from './CopyLink';
import { EntryStatus } from './EntryStatus';
import { FamilyPicture } from './FamilyPicture';
import styles from './EntryText.module.css';
import { Listen } from './Listen';
import { PhraseWords } from './PhraseWords';
import { PieceLinks } from './PieceLinks';
import { Spellings } from './Spellings';
import { VoiceForms } from './VoiceForms';
import { WordList } from './WordList';

/** What the dictionary says of a lexeme. */
export function EntryText({ entry }: { entry: EntryPage }) {
  const { t } = useTranslation();
  const { id, headword, meanings, pieces, phrase, voices, family, homonyms, phrases } = entry;
  return (
    <>
      <Facts entry={entry} />
      <PieceLinks pieces={pieces} />
      <p className={styles['actions']}>
        <Listen text={headword} />
        <CopyLink />
      </p>
      <div className={styles['status']}>
        <EntryStatus key={id} id={id} />
      </div>
      <Spellings entry={entry} />
      <section aria-labelledby="meanings">
        <h2 id="meanings">{t('dictionary.meanings')}</h2>
        <MeaningList meanings={meanings} />
      </section>
      {voices && <VoiceForms voices={voices} own={headword} />}
      {phrase && <PhraseWords phrase={phrase} />}
      {family && (
        <section aria-labelledby="family">
          <h2 id="family">{t('dictionary.family')}</h2>
          <FamilyPicture family={family} current={id} />
        </section>
      )}
      {phrases.length > 0 && (
        <section aria-labelledby="phrases">
          <h2 id="phrases">{t('dictionary.phrases')}</h2>
          <WordList words={phrases} />
        </section>
      )}
      {homonyms.length > 0 && (
        <section aria-labelledby="homonyms">
          <h2 id="homonyms">{t('dictionary.homonyms')}</h2>
          <WordList words={homonyms} />
        </section>
      )}
    </>
  );
}

/** Class, register, how common it is: in one line. */
function Facts({ entry: { wordClass, register, band, sort, family, id } }: { entry: EntryPage }) {
  const { t } = useTranslation();
  const isRoot = sort === 'word' && family?.root.id === id;
  const facts = [
    sort === 'word' ? (isRoot ? t('dictionary.sort.root') : null) : t(`dictionary.sort.${sort}`),
    sort === 'name' ? null : t(`trace.class.${wordClass}`),
    register && t(`trace.register.${register}`),
    t(`dictionary.band.${commonness(band)}`),
  ];
  return <p className={styles['facts']}>{facts.filter((fact) => fact !== null).join(' · ')}</p>;
}

/** A band in plain words: 1 very common … 4 rare. */
const commonness = (band: number) => (band <= 2 ? 1 : band <= 4 ? 2 : band <= 6 ? 3 : 4);
