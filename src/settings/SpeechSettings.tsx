import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../state/settings';
import { Slider } from '../ui/Slider';

/** How fast the text is read aloud: 0.5 to 1.5 times a voice's own speed. */
export function SpeechSettings() {
  const { t } = useTranslation();
  const rate = useSettings((settings) => settings.speechRate);
  return (
    <Slider
      label={t('aloud.speed')}
      value={rate}
      min={0.5}
      max={1.5}
      step={0.1}
      onChange={(speechRate) => changeSettings({ speechRate })}
      text={t('aloud.rate', { rate: Math.round(rate * 100) })}
      hint={t('settings.speech.hint')}
    />
  );
}
