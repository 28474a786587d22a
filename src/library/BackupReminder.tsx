import { useEffect, useState, type ComponentType } from 'react';

/** What there is to say of backups where one is not reading; its code, and storage, come after the screen. */
export function BackupReminder() {
  const [Shown, setShown] = useState<ComponentType | null>(null);
  useEffect(() => {
    // Without its code nothing is said: there will be another visit.
    import('./BackupNotice').then(
      ({ BackupNotice }) => setShown(() => BackupNotice),
      () => {},
    );
  }, []);
  return Shown && <Shown />;
}
