import { writtenEntries } from '../../build/lexicon.ts';
import { lexiconOf, type OpenLexicon } from '../../src/language/lexicon/Lexicon.ts';

let lexicon: OpenLexicon | undefined;

/** The lexicon that ships, read once for all lessons, and only if one of them asks for it. */
export const lexiconOnce = (): OpenLexicon => (lexicon ??= lexiconOf(writtenEntries()));
