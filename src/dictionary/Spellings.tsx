import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { EntryPage, Variant } from '../language/dictionary/entryPageOf';
import { wordAddress } from '../word/dictionaryAddress';
import styles from './Spellings.module.css';

/** The standard spelling of a variant; the variants of a standard one. */
export function Spellings({ entry: { standard, variants } }: { entry: EntryPage }) {
  const { t } = useTranslation();
  return (
    <>
      {standard && (
        <p className={styles['standard']}>
          {t(`dictionary.standard.${standard.kind}`)}{' '}
          <Link to={wordAddress(standard.id)} lang="id">
            {standard.headword}
          </Link>
        </p>
      )}
      {variants.length > 0 && (
        <p className={styles['variants']}>
          {t('dictionary.variants')}{' '}
          {variants.map((variant, index) => (
            <Fragment key={variant.id}>
              {index > 0 && ', '}
              <VariantText variant={variant} />
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

function VariantText({ variant: { headword, kind } }: { variant: Variant }) {
  const { t } = useTranslation();
  return (
    <>
      <span lang="id">{headword}</span> ({t(`dictionary.kind.${kind}`)})
    </>
  );
}
