import { useTranslation } from 'react-i18next';
import { ShortcutList } from '../appearance/ShortcutList';
import { TextSettings } from '../appearance/TextSettings';
import { Sheet } from '../ui/Sheet';
import type { OwnSheet } from './OwnBar';

/** The sheet that is open over a text of one's own. */
export default function OwnSheets({ sheet, onClose }: { sheet: Exclude<OwnSheet, 'find'>; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t(sheet === 'text' ? 'reader.text' : 'reader.keys')} onClose={onClose}>
      {sheet === 'text' ? <TextSettings /> : <ShortcutList of="text" />}
    </Sheet>
  );
}
