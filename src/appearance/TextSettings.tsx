import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../state/settings';
import { Choice } from '../ui/Choice';
import { Stepper } from '../ui/Stepper';
import { TEXT_SIZES, textPercent } from './textSizes';
import styles from './TextSettings.module.css';

/** How the text looks: in the settings, and in a sheet beside the text itself. */
export function TextSettings() {
  return (
    <div className={styles['fields']}>
      <Theme />
      <Contrast />
      <TextSize />
      <LineSpacing />
      <ColumnWidth />
      <Face />
    </div>
  );
}

function Theme() {
  const { t } = useTranslation();
  const value = useSettings((settings) => settings.theme);
  return (
    <Choice
      legend={t('settings.text.theme.legend')}
      options={(['system', 'light', 'sepia', 'dark'] as const).map((theme) => ({
        value: theme,
        label: t(`settings.text.theme.${theme}`),
      }))}
      value={value}
      onChange={(theme) => changeSettings({ theme })}
    />
  );
}

function Contrast() {
  const { t } = useTranslation();
  const value = useSettings((settings) => settings.contrast);
  return (
    <Choice
      legend={t('settings.text.contrast.legend')}
      options={(['normal', 'high'] as const).map((contrast) => ({
        value: contrast,
        label: t(`settings.text.contrast.${contrast}`),
      }))}
      value={value}
      onChange={(contrast) => changeSettings({ contrast })}
    />
  );
}

function TextSize() {
  const { t } = useTranslation();
  const value = useSettings((settings) => settings.textSize);
  const position = TEXT_SIZES.indexOf(value);
  return (
    <Stepper
      label={t('settings.text.size.label')}
      value={position}
      min={0}
      max={TEXT_SIZES.length - 1}
      onChange={(next) => changeSettings({ textSize: TEXT_SIZES[next] ?? 0 })}
      text={t('settings.text.size.value', { percent: textPercent(value) })}
      less={t('settings.text.size.smaller')}
      more={t('settings.text.size.larger')}
    />
  );
}

function LineSpacing() {
  const { t } = useTranslation();
  const value = useSettings((settings) => settings.lineSpacing);
  return (
    <Choice
      legend={t('settings.text.lineSpacing.legend')}
      options={(['tight', 'normal', 'loose'] as const).map((lineSpacing) => ({
        value: lineSpacing,
        label: t(`settings.text.lineSpacing.${lineSpacing}`),
      }))}
      value={value}
      onChange={(lineSpacing) => changeSettings({ lineSpacing })}
    />
  );
}

function ColumnWidth() {
  const { t } = useTranslation();
  const value = useSettings((settings) => settings.columnWidth);
  return (
    <Choice
      legend={t('settings.text.columnWidth.legend')}
      options={(['narrow', 'normal', 'wide'] as const).map((columnWidth) => ({
        value: columnWidth,
        label: t(`settings.text.columnWidth.${columnWidth}`),
      }))}
      value={value}
      onChange={(columnWidth) => changeSettings({ columnWidth })}
    />
  );
}

function Face() {
  const { t } = useTranslation();
  const value = useSettings((settings) => settings.face);
  return (
    <Choice
      legend={t('settings.text.face.legend')}
      options={(['serif', 'sans'] as const).map((face) => ({ value: face, label: t(`settings.text.face.${face}`) }))}
      value={value}
      onChange={(face) => changeSettings({ face })}
    />
  );
}
