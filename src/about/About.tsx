import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import { QuizKeyList } from '../appearance/QuizKeyList';
import { ShortcutList } from '../appearance/ShortcutList';
import { usePageTitle } from '../ui/usePageTitle';
import styles from './About.module.css';
import { Foreign } from './Foreign';
import { Installing } from './Installing';
import { Licences } from './Licences';
import { Privacy } from './Privacy';
import { Section } from './Section';
import { Voices } from './Voices';

/** What Simak is, whose texts it shows, what it keeps, and how to install it and give it a voice. */
export default function About() {
  const { t } = useTranslation();
  usePageTitle(t('about.title'));
  useHashTarget();
  return (
    <div className={`chrome ${styles['about']}`}>
      <h1>{t('about.title')}</h1>
      <p className={styles['motto']}>
        <Foreign text={t('about.motto')} />
      </p>
      <p>{t('about.what')}</p>
      <p>
        <Foreign text={t('about.name')} />
      </p>
      <Contents />
      <Section id="sources" heading={t('about.sources.heading')}>
        <p>
          <Foreign text={t('about.sources.text')} />
        </p>
        <p>{t('about.sources.rights')}</p>
      </Section>
      <Installing />
      <Voices />
      <Section id="shortcuts" heading={t('about.shortcuts.heading')}>
        <p>
          {t('about.shortcuts.text')} <Link to="/settings">{t('about.shortcuts.settings')}</Link>
        </p>
        <ShortcutList />
        <h3>{t('about.shortcuts.quiz')}</h3>
        <QuizKeyList />
      </Section>
      <Privacy />
      <Licences />
    </div>
  );
}

/** The browser goes to `#voices` when it loads a page, not when a link within the app leads there. */
function useHashTarget(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
}

const PARTS = ['sources', 'offline', 'voices', 'shortcuts', 'privacy', 'licences'] as const;

function Contents() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('about.contents')}>
      <ul className={styles['contents']}>
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{t(`about.${part}.heading`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
