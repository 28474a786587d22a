import { useTranslation } from 'react-i18next';
import type { Counts } from '../state/backup';
import styles from './YourData.module.css';

/** The kinds of things that a reader would call by a name; settings are always there. */
const NAMED = ['quiz', 'knowledge', 'texts', 'positions'] as const;

export const namedThings = (counts: Counts) => NAMED.filter((kind) => counts[kind] > 0);

/** How many there are of what. */
export function Things({ counts }: { counts: Counts }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <ul className={styles['things']}>
      {namedThings(counts).map((kind) => (
        <li key={kind}>
          {t(`settings.data.name.${kind}`)}: {number.format(counts[kind])}
        </li>
      ))}
    </ul>
  );
}
