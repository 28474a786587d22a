import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router-dom';
import { Mark } from '../ui/Mark';
import styles from './Header.module.css';

/** The app's own bar: the mark leads to the lesson that the app opens with, the links to the other places. */
export function Header() {
  const { t } = useTranslation();
  return (
    <header className={`chrome ${styles['header']}`}>
      <a className={styles['skip']} href="#main">
        {t('nav.skip')}
      </a>
      <NavLink to="/" end className={styles['home'] ?? ''} aria-label={t('nav.home')}>
        <Mark />
        <span aria-hidden="true">Simak</span>
      </NavLink>
      <nav aria-label={t('nav.main')} className={styles['nav']}>
        <NavLink to="/library">{t('nav.library')}</NavLink>
        <NavLink to="/dictionary">{t('nav.dictionary')}</NavLink>
        <NavLink to="/settings">{t('nav.settings')}</NavLink>
        <NavLink to="/about">{t('nav.about')}</NavLink>
      </nav>
    </header>
  );
}
