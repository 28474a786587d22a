import { useTranslation } from 'react-i18next';
import { Section } from './Section';
import { Terms } from './Terms';

/** Offline use, and how each system installs the app. */
export function Installing() {
  const { t } = useTranslation();
  return (
    <Section id="offline" heading={t('about.offline.heading')}>
      <p>{t('about.offline.text')}</p>
      <p>{t('about.offline.install')}</p>
      <Terms
        terms={[
          { term: 'Android', text: t('about.offline.android') },
          { term: 'iPhone, iPad', text: t('about.offline.ios') },
          { term: t('about.offline.computerName'), text: t('about.offline.computer') },
        ]}
      />
    </Section>
  );
}
