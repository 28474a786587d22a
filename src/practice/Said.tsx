import type { Bilingual, ExplanationLanguage } from '../lesson/Lesson';
import { quotedRuns } from './quotedRuns';

/** A text of the lesson in one of its languages, with Indonesian words inside English marked as such. */
export function Said({ text, lang }: { text: Bilingual; lang: ExplanationLanguage }) {
  return (
    <span lang={lang}>
      {quotedRuns(text, lang).map((run, index) =>
        run.lang === lang ? (
          run.text
        ) : (
          <span key={index} lang={run.lang}>
            {run.text}
          </span>
        ),
      )}
    </span>
  );
}
