import { discourseOf } from '../../../src/language/discourse/discourseOf';
import { readText } from '../../../src/language/readText';
import { theLexicon } from '../../support/theLexicon';

/** Who says what in a text, read with the lexicon that ships. */
export const theDiscourse = (text: string) => discourseOf(text, readText(text, theLexicon));

/** Of each quotation its kind, who says it and by which verb. */
export const quotationsIn = (text: string) =>
  theDiscourse(text).quotations.map(({ span, kind, speaker, cue }) => ({
    text: text.slice(...span),
    kind,
    speaker: speaker?.name ?? null,
    cue: cue?.verb ?? null,
  }));
