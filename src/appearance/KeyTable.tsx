import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ShortcutList.module.css';

/** How keys are printed that have no letter of their own. */
const PRINTED: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
};

interface Props {
  rows: readonly {
    /** As `KeyboardEvent.key` gives them; any one of them does it. A capital letter means with Shift. */
    readonly keys: readonly string[];
    readonly does: string;
  }[];
}

/** Keys and what each does. */
export function KeyTable({ rows }: Props) {
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
        {rows.map(({ keys, does }) => (
          <tr key={does}>
            <td>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && ' '}
                  <Key name={key} />
                </Fragment>
              ))}
            </td>
            <td>{does}</td>
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
