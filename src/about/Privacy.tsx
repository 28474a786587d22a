import { useTranslation } from 'react-i18next';
import { Section } from './Section';
import { Terms } from './Terms';

/** What leaves the device (next to nothing) and what is kept on it, where. */
export function Privacy() {
  const { t } = useTranslation();
  return (
    <Section id="privacy" heading={t('about.privacy.heading')}>
      <p>{t('about.privacy.nothing')}</p>
      <p>{t('about.privacy.leaves')}</p>
      <p>{t('about.privacy.voice')}</p>
      <h3>{t('about.privacy.storedHeading')}</h3>
      <Terms
        terms={[
          { term: t('about.privacy.settings'), text: t('about.privacy.settingsWhere') },
          { term: t('about.privacy.reading'), text: t('about.privacy.readingWhere') },
          { term: t('about.privacy.files'), text: t('about.privacy.filesWhere') },
        ]}
      />
      <p>{t('about.privacy.clear')}</p>
    </Section>
  );
}
