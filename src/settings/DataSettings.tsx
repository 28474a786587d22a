import { useEffect, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';

/** Everything that is kept, as one file; back from one; and away with it. What does it comes after the screen. */
export function DataSettings() {
  const { t } = useTranslation();
  const [Parts, setParts] = useState<ComponentType | null>(null);
  useEffect(() => {
    // Without its code the line that says what this is stays alone: there will be another visit.
    import('./YourData').then(
      ({ YourData }) => setParts(() => YourData),
      () => {},
    );
  }, []);
  return (
    <>
      <p>{t('settings.data.intro')}</p>
      {Parts ? <Parts /> : <p>{t('settings.data.loading')}</p>}
    </>
  );
}
