import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { affixNames } from '../language/affixes/affixNames';
import { AffixName } from '../word/AffixName';
import { affixAddress } from '../word/dictionaryAddress';
import styles from './AffixIndex.module.css';

const KINDS = ['verbs', 'nouns', 'others', 'loans'] as const;

/** All affixes by name, each leading to what it does. */
export function AffixIndex() {
  const { t } = useTranslation();
  return (
    <section className={styles['affixes']} aria-labelledby="affixes">
      <h2 id="affixes">{t('dictionary.affixes.heading')}</h2>
      <p>{t('dictionary.affixes.intro')}</p>
      {KINDS.map((kind) => (
        <section key={kind} aria-labelledby={`affixes-${kind}`}>
          <h3 id={`affixes-${kind}`}>{t(`dictionary.affixes.${kind}`)}</h3>
          <ul>
            {affixNames[kind].map((affix) => (
              <li key={affix}>
                <Link to={affixAddress(affix)}>
                  <AffixName affix={affix} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
