import { useTranslation } from 'react-i18next';
import type { FoundWord } from '../language/dictionary/foundWords';
import { AffixName } from '../word/AffixName';
import styles from './ResultList.module.css';

/** Why a word is among the results, where that is not plain to see. */
export function WhyFound({ word: { kind, matched, headword } }: { word: FoundWord }) {
  const { t } = useTranslation();
  switch (kind.by) {
    case 'form':
      return (
        <span className={styles['why']}>
          {t(kind.spelling ? `dictionary.why.${kind.spelling.kind}` : 'dictionary.why.form')}{' '}
          <span lang="id">{matched}</span>
          {kind.affixes.length > 0 && <Affixes affixes={kind.affixes} />}
        </span>
      );
    case 'expansion':
      return (
        <span className={styles['why']}>
          {t('dictionary.why.expansion')} <span lang="id">{matched}</span>
        </span>
      );
    case 'misspelling':
      return <span className={styles['why']}>{t('dictionary.why.near')}</span>;
    case 'headword':
    case 'beginning':
    case 'part':
      return kind.variant && matched !== headword ? (
        <span className={styles['why']}>
          {t(`dictionary.why.${kind.variant}`)} <span lang="id">{matched}</span>
        </span>
      ) : null;
    case 'gloss':
      return null; // it stands in bold
    default:
      return kind satisfies never;
  }
}

function Affixes({ affixes }: { affixes: readonly string[] }) {
  return (
    <span>
      {' · '}
      {affixes.map((affix, index) => (
        <span key={index}>
          {index > 0 && ' + '}
          <AffixName affix={affix} />
        </span>
      ))}
    </span>
  );
}
