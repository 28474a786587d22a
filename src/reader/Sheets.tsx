import { useTranslation } from 'react-i18next';
import { ShortcutList } from '../appearance/ShortcutList';
import { TextSettings } from '../appearance/TextSettings';
import type { Place } from '../lesson/Lesson';
import { changeSettings, useSettings } from '../state/settings';
import { Choice } from '../ui/Choice';
import { Sheet } from '../ui/Sheet';
import { LessonLists } from './LessonLists';
import type { ReaderSheet } from './ReaderBar';
import type { LessonState } from './useLesson';

interface Props {
  sheet: ReaderSheet;
  lesson: LessonState;
  /** Another sheet instead: a list beside this one. */
  onSheet: (sheet: ReaderSheet) => void;
  onRetry: () => void;
  onPlace: (place: Place) => void;
  /** The setting for the whole text has changed: what was opened by hand is closed. */
  onEnglish: () => void;
  onClose: () => void;
}

/** Whatever sheet is open. */
export default function Sheets({ sheet, lesson, onSheet, onRetry, onPlace, onEnglish, onClose }: Props) {
  const { t } = useTranslation();
  switch (sheet) {
    case 'english':
      return (
        <Sheet title={t('english.legend')} onClose={onClose}>
          <EnglishChoice onEnglish={onEnglish} />
        </Sheet>
      );
    case 'text':
      return (
        <Sheet title={t('reader.text')} onClose={onClose}>
          <TextSettings />
        </Sheet>
      );
    case 'keys':
      return (
        <Sheet title={t('reader.keys')} onClose={onClose}>
          <ShortcutList />
        </Sheet>
      );
    case 'words':
    case 'people':
    case 'notes':
      return (
        <LessonLists
          list={sheet}
          lesson={lesson}
          onList={onSheet}
          onRetry={onRetry}
          onPlace={onPlace}
          onClose={onClose}
        />
      );
    default:
      return sheet satisfies never;
  }
}

function EnglishChoice({ onEnglish }: { onEnglish: () => void }) {
  const { t } = useTranslation();
  const english = useSettings((settings) => settings.english);
  const options = (['tap', 'beneath', 'beside', 'hidden'] as const).map((value) => ({
    value,
    label: t(`english.${value}`),
    hint: t(`english.${value}Hint`),
  }));
  return (
    <Choice
      legend={t('english.legend')}
      legendHidden
      options={options}
      value={english}
      onChange={(value) => {
        onEnglish();
        changeSettings({ english: value });
      }}
    />
  );
}
