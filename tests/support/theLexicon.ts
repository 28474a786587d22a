import { writtenContexts, writtenDetails, writtenEntries } from '../../build/lexicon';
import { lexiconOf } from '../../src/language/lexicon/Lexicon';

/** The lexicon that ships, read from its word files. */
export const theLexicon = lexiconOf(writtenEntries(), writtenDetails(), writtenContexts());
