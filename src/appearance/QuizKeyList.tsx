import { useTranslation } from 'react-i18next';
import { KeyTable } from './KeyTable';

/** The keys of a question: `practice/useQuizKeys.ts` and the view of its kind do what is said here. */
const KEYS = [
  { keys: ['1', '2', '3'], action: 'choose' },
  { keys: ['Enter'], action: 'answer' },
  { keys: ['t'], action: 'try' },
  { keys: ['s'], action: 'show' },
  { keys: ['n'], action: 'next' },
  { keys: ['ArrowLeft', 'ArrowRight'], action: 'move' },
  { keys: ['Backspace'], action: 'back' },
  { keys: ['?'], action: 'help' },
] as const;

/** The keys of the quiz and what each does. */
export function QuizKeyList() {
  const { t } = useTranslation();
  return <KeyTable rows={KEYS.map(({ keys, action }) => ({ keys, does: t(`about.shortcuts.inQuiz.${action}`) }))} />;
}
