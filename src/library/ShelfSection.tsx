import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import styles from './ShelfSection.module.css';

/** A part of the library that texts of one's own stand in, and how to bring another. */
export function ShelfSection({ heading, children }: { heading: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className={styles['section']} aria-labelledby={HEADING}>
      <header className={`chrome ${styles['header']}`}>
        <h2 id={HEADING} tabIndex={-1}>
          {heading}
        </h2>
        <Link to="/library/new" className={styles['add']}>
          {t('library.add')}
        </Link>
      </header>
      {children}
    </section>
  );
}

const HEADING = 'shelf';

/** To be called when the button that had the focus is gone. */
export const focusHeading = () => document.getElementById(HEADING)?.focus();
