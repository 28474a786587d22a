import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSettings, defaultSettings, settings, type Settings } from '../state/settings';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

type Outcome =
  | { readonly kind: 'none' }
  /** What was set before, for as long as it can be brought back. */
  | { readonly kind: 'reset'; readonly before: Settings };

/** Everything back to the defaults but the language, which is no matter of taste; and back again. */
export function ResetSettings() {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const button = useRef<HTMLButtonElement>(null);

  const reset = () => {
    const now = settings.getState();
    const defaults = { ...defaultSettings, language: now.language };
    changeSettings(defaults);
    // Pressed twice, it still undoes to what was set before the first time.
    setOutcome((last) => (last.kind === 'reset' && isSame(now, defaults) ? last : { kind: 'reset', before: now }));
  };
  const close = () => {
    setOutcome({ kind: 'none' });
    button.current?.focus(); // the button that had the focus is gone
  };
  return (
    <>
      <p>{t('settings.reset.hint')}</p>
      <div>
        <Button ref={button} onClick={reset}>
          {t('settings.reset.action')}
        </Button>
      </div>
      {outcome.kind === 'reset' && (
        <Notice>
          <p>{t('settings.reset.done')}</p>
          <Button
            onClick={() => {
              changeSettings(outcome.before);
              close();
            }}
          >
            {t('settings.reset.undo')}
          </Button>
          <Button look="quiet" onClick={close}>
            {t('close')}
          </Button>
        </Notice>
      )}
    </>
  );
}

const isSame = (one: Settings, other: Settings) =>
  (Object.keys(one) as (keyof Settings)[]).every((name) => one[name] === other[name]);
