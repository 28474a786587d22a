import type { ExplanationLanguage } from '../lesson/Lesson';
import type { OptionText } from '../quiz/Option';
import { Said } from './Said';

/** What an option says: in the language of the question, or the Indonesian that it is. */
export function OptionSaid({ text, lang }: { text: OptionText; lang: ExplanationLanguage }) {
  return text.kind === 'said' ? <Said text={text.text} lang={lang} /> : <span lang="id">{text.text}</span>;
}
