import { useTranslation } from 'react-i18next';
import styles from './ShortcutList.module.css';
import { SHORTCUTS } from './shortcuts';
import { IN_ANY_TEXT } from './textShortcuts';

/** How keys are printed that have no letter of their own. */
const PRINTED: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
};

/**
 * The keys of the reader and what each does.
 *
 * @param of a text that is no lesson: without the keys for what only a lesson has
 */
export function ShortcutList({ of = 'lesson' }: { of?: 'lesson' | 'text' }) {
  const { t } = useTranslation();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('about.shortcuts.keys')}</th>
          <th scope="col">{t('about.shortcuts.action')}</th>
        </tr>
      </thead>
      <tbody>
        {SHORTCUTS.filter(({ action }) => of === 'lesson' || IN_ANY_TEXT.has(action)).map(({ keys, action }) => (
          <tr key={action}>
            <td>
              {keys.map((key) => (
                <Key key={key} name={key} />
              ))}
            </td>
            <td>{t(`about.shortcuts.actions.${action}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Key({ name }: { name: string }) {
  // A capital alone would look like the key cap of the small letter.
  if (/^[A-Z]$/.test(name)) {
    return (
      <>
        <kbd>Shift</kbd> + <kbd>{name}</kbd>
      </>
    );
  }
  return <kbd>{PRINTED[name] ?? name}</kbd>;
}
