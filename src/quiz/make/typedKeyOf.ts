import { lexemeOf } from '../../language/glosses/lexemeOf';
import type { Lexeme } from '../../language/lexicon/Lexeme';
import type { OpenLexicon } from '../../language/lexicon/Lexicon';
import { ownReading } from '../../language/morphology/wholeReadings';
import { readingsOf } from '../../language/morphology/readingsOf';
import type { Reading } from '../../language/morphology/Reading';
import { plainForm } from '../typed/plainForm';
import { VARIANTS_MOST, type TypedKey } from '../typed/TypedKey';
import { englishOf } from './englishOf';
import { nearWordsOf } from './nearWordsOf';
import { otherForms, writtenVariants } from './otherForms';

interface Options {
  /** Other forms that are right here, which only a reader of the text can know. */
  readonly also?: readonly string[];
  /** How the word is read in its sentence; the likeliest reading without it. */
  readonly reading?: Reading;
}

/**
 * What a word of a text is held against when it is to be typed, from the dictionary: its other spellings and its synonyms in the
 * same form are right as well, words of its family and such as look like it are near.
 *
 * @param surface as in the text
 * @returns null for what the dictionary does not know
 */
export function typedKeyOf(surface: string, lexicon: OpenLexicon, options: Options = {}): TypedKey | null {
  const reading = options.reading ?? readingOf(surface, lexicon);
  if (!reading) return null;
  const lexeme = lexemeOf(reading, lexicon) ?? reading.stem;
  const shown = lexeme.classes[0] === 'name' ? surface : surface.toLowerCase();
  const accepted = distinctBy(
    [shown, ...(options.also ?? []), ...otherForms(reading, lexeme, lexicon)],
    (form) => form,
  );
  const root = isOpen(lexeme) || reading.root !== lexeme.headword.toLowerCase() ? reading.root : null;
  const near = nearWordsOf(accepted, reading, lexicon);
  const others = [...accepted, ...near.map(({ form }) => form)].map(plainForm);
  const written = writtenVariants(reading, lexeme, lexicon).filter(({ form }) => !others.includes(plainForm(form)));
  const variants = distinctBy(written, ({ form }) => form).slice(0, VARIANTS_MOST);
  return { accepted, root, gloss: englishOf(reading, lexeme), near, variants };
}

function readingOf(surface: string, lexicon: OpenLexicon): Reading | undefined {
  const [first] = readingsOf(surface, lexicon);
  if (first) return first;
  const [phrase] = lexicon.spelled(surface.toLowerCase());
  return phrase && ownReading(phrase);
}

/** Of those that marking takes for one, the first. */
function distinctBy<Item>(items: readonly Item[], formOf: (item: Item) => string): readonly Item[] {
  const plain = items.map((item) => plainForm(formOf(item)));
  return items.filter((_, at) => plain.indexOf(plain[at] ?? '') === at);
}

/** Words that take affixes; of others (guna, hingga) a root would make families that no one thinks of. */
const isOpen = ({ classes }: Lexeme): boolean => OPEN.has(classes[0] ?? '');
const OPEN: ReadonlySet<string> = new Set(['n', 'v', 'vt', 'a', 'num']);
