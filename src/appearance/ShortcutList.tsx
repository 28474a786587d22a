import { useTranslation } from 'react-i18next';
import { KeyTable } from './KeyTable';
import { SHORTCUTS } from './shortcuts';
import { IN_ANY_TEXT } from './textShortcuts';

/**
 * The keys of the reader and what each does.
 *
 * @param of a text that is no lesson: without the keys for what only a lesson has
 */
export function ShortcutList({ of = 'lesson' }: { of?: 'lesson' | 'text' }) {
  const { t } = useTranslation();
  const shown = SHORTCUTS.filter(({ action }) => of === 'lesson' || IN_ANY_TEXT.has(action));
  return <KeyTable rows={shown.map(({ keys, action }) => ({ keys, does: t(`about.shortcuts.actions.${action}`) }))} />;
}
