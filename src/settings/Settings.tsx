import { useTranslation } from 'react-i18next';
import { TextSettings } from '../appearance/TextSettings';
import { usePageTitle } from '../ui/usePageTitle';
import { AppSettings } from './AppSettings';
import { DataSettings } from './DataSettings';
import { Preview } from './Preview';
import { ReadingSettings } from './ReadingSettings';
import { ResetSettings } from './ResetSettings';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';
import { SpeechSettings } from './SpeechSettings';
import { StorageSettings } from './StorageSettings';

/** Everything that can be set, in effect at once: there is nothing to save. */
export default function Settings() {
  const { t } = useTranslation();
  usePageTitle(t('settings.title'));
  return (
    <div className={`chrome ${styles['settings']}`}>
      <h1>{t('settings.title')}</h1>
      <p className={styles['noScript']}>{t('settings.noScript')}</p>
      <SettingsSection heading={t('settings.text.heading')}>
        <Preview />
        <TextSettings />
      </SettingsSection>
      <SettingsSection heading={t('settings.reading.heading')}>
        <ReadingSettings />
      </SettingsSection>
      <SettingsSection heading={t('settings.speech.heading')}>
        <SpeechSettings />
      </SettingsSection>
      <SettingsSection heading={t('settings.app.heading')}>
        <AppSettings />
      </SettingsSection>
      <SettingsSection heading={t('settings.storage.heading')}>
        <StorageSettings />
      </SettingsSection>
      <SettingsSection heading={t('settings.data.heading')}>
        <DataSettings />
      </SettingsSection>
      <SettingsSection heading={t('settings.reset.heading')}>
        <ResetSettings />
      </SettingsSection>
    </div>
  );
}
