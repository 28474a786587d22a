import { useTranslation } from 'react-i18next';
import { Foreign } from './Foreign';
import { Section } from './Section';
import { Terms } from './Terms';

/** How each system gets an Indonesian voice for reading aloud. */
export function Voices() {
  const { t } = useTranslation();
  return (
    <Section id="voices" heading={t('about.voices.heading')}>
      <p>{t('about.voices.text')}</p>
      <Terms
        terms={[
          { term: 'Android', text: t('about.voices.android') },
          { term: 'iPhone, iPad', text: <Foreign text={t('about.voices.ios')} /> },
          { term: 'macOS', text: <Foreign text={t('about.voices.macos')} /> },
          { term: 'Windows', text: t('about.voices.windows') },
        ]}
      />
    </Section>
  );
}
