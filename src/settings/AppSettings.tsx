import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../state/settings';
import { Choice } from '../ui/Choice';

/** The language of the interface, and whether anything moves. */
export function AppSettings() {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const motion = useSettings((settings) => settings.motion);
  return (
    <>
      <Choice
        legend={t('settings.app.language.legend')}
        options={(['en', 'id'] as const).map((value) => ({
          value,
          label: t(`settings.app.language.${value}`),
          lang: value,
        }))}
        value={language}
        onChange={(value) => changeSettings({ language: value })}
      />
      <Choice
        legend={t('settings.app.motion.legend')}
        options={(['system', 'reduced'] as const).map((value) => ({ value, label: t(`settings.app.motion.${value}`) }))}
        value={motion}
        onChange={(value) => changeSettings({ motion: value })}
      />
    </>
  );
}
