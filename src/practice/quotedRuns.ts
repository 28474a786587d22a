import type { Bilingual, ExplanationLanguage } from '../lesson/Lesson';

/** A stretch of a text, and the language that it is in. */
export interface Run {
  readonly lang: ExplanationLanguage;
  readonly text: string;
}

const QUOTED = /(“[^”]*”|‘[^’]*’)/u;

/**
 * Takes a text apart by language, for `lang`: an English text about Indonesian quotes Indonesian words. A quotation is
 * Indonesian if the Indonesian version quotes the same; English ones (“to suppress”) stand in the English version alone.
 * The runs joined are the text.
 */
export function quotedRuns(text: Bilingual, lang: ExplanationLanguage): readonly Run[] {
  if (lang === 'id') return [{ lang, text: text.id }];
  const indonesian = text.id.toLowerCase();
  return text.en
    .split(QUOTED)
    .filter((part) => part !== '')
    .map((part) => ({ lang: QUOTED.test(part) && indonesian.includes(wordsIn(part)) ? 'id' : 'en', text: part }));
}

/** The words between the marks, without a full stop or comma that English puts inside them. */
const wordsIn = (quoted: string) => quoted.slice(1, -1).replace(/[.,]$/u, '').toLowerCase();
