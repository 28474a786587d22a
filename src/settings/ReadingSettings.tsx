import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../state/settings';
import { Choice } from '../ui/Choice';
import { Switch } from '../ui/Switch';

/** What is shown beside the text, and which keys work on it. */
export function ReadingSettings() {
  const { t } = useTranslation();
  const english = useSettings((settings) => settings.english);
  const noteMarks = useSettings((settings) => settings.noteMarks);
  const wordMarks = useSettings((settings) => settings.wordMarks);
  const shortcuts = useSettings((settings) => settings.shortcuts);
  return (
    <>
      <Choice
        legend={t('english.legend')}
        options={(['tap', 'beneath', 'beside', 'hidden'] as const).map((value) => ({
          value,
          label: t(`english.${value}`),
          hint: t(`english.${value}Hint`),
        }))}
        value={english}
        onChange={(value) => changeSettings({ english: value })}
      />
      <Switch
        label={t('settings.reading.wordMarks.label')}
        hint={t('settings.reading.wordMarks.hint')}
        checked={wordMarks}
        onChange={(value) => changeSettings({ wordMarks: value })}
      />
      <Switch
        label={t('settings.reading.noteMarks.label')}
        hint={t('settings.reading.noteMarks.hint')}
        checked={noteMarks}
        onChange={(value) => changeSettings({ noteMarks: value })}
      />
      <Switch
        label={t('settings.reading.shortcuts.label')}
        hint={t('settings.reading.shortcuts.hint')}
        checked={shortcuts}
        onChange={(value) => changeSettings({ shortcuts: value })}
      />
    </>
  );
}
