import { useTranslation } from 'react-i18next';
import { LICENCE_TEXTS } from './licenceTexts';
import styles from './Licences.module.css';
import { Section } from './Section';
import { SOFTWARE_PACKAGES } from './softwarePackages';
import { Terms } from './Terms';

/** Who holds the rights in what: the app, what was added to the articles, the font, the packages. */
export function Licences() {
  const { t } = useTranslation();
  return (
    <Section id="licences" heading={t('about.licences.heading')}>
      <Terms
        terms={[
          { term: t('about.licences.code'), text: `MIT, © ${t('about.licences.simak')}` },
          { term: t('about.licences.added'), text: `CC BY 4.0, © ${t('about.licences.simak')}` },
          { term: t('about.licences.article'), text: t('about.licences.articleRights') },
          {
            term: t('about.licences.font'),
            text: (
              // The licence wants its text with every copy of the font. A file, not a route: a plain link.
              <a href={`${import.meta.env.BASE_URL}licences/literata-OFL.txt`} lang="en">
                SIL Open Font License 1.1, © 2017 The Literata Project Authors
              </a>
            ),
          },
        ]}
      />
      <h3>{t('about.licences.packages')}</h3>
      <ul className={styles['packages']} lang="en">
        {SOFTWARE_PACKAGES.map(({ name, licence, holders }) => (
          <li key={name}>
            <b>{name}</b> {licence}, © {holders.join('; © ')}
          </li>
        ))}
      </ul>
      <LicenceText licence="MIT" />
      <LicenceText licence="ISC" />
    </Section>
  );
}

function LicenceText({ licence }: { licence: keyof typeof LICENCE_TEXTS }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('about.licences.text', { licence })}</summary>
      <div lang="en" className={styles['text']}>
        {LICENCE_TEXTS[licence].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </details>
  );
}
