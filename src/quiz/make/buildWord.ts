import { lexemeOf } from '../../language/glosses/lexemeOf';
import type { Reading } from '../../language/morphology/Reading';
import { readingsOf } from '../../language/morphology/readingsOf';
import { both, opening, quoted } from './both';
import { glossStems } from './areNear';
import type { Candidate } from './Candidate';
import { clauseAround, clauseText } from './clauseAround';
import { idAt } from './idAt';
import { isPlainlyBuilt } from './isPlainlyBuilt';
import { bandWorth } from './levelBands';
import { meaningOption, type Meaning } from './Meaning';
import type { QuizSource, SourceSentence } from './QuizSource';
import { sureMeaning } from './sureMeaning';
import { typedKeyOf } from './typedKeyOf';

const CLASSES: ReadonlySet<string> = new Set(['n', 'v', 'vt']);

/** A word of the text that can be built from its root for its place, before its key is made, which takes long. */
export interface BuildableWord {
  readonly sentence: SourceSentence;
  /** Its place among the words of the sentence. */
  readonly at: number;
  readonly reading: Reading;
  readonly meaning: Meaning;
  readonly worth: number;
}

/**
 * Whether a word can be built from its root: its meaning is given, so that only one word of the family is right, none that another
 * one might share it with.
 */
export function buildableWord(source: QuizSource, sentence: SourceSentence, at: number): BuildableWord | null {
  const { lexicon, level } = source;
  const { read, written } = sentence.words[at]!;
  const [reading] = read.readings;
  if (!reading || at === 0 || !/^\p{Ll}{5,}$/u.test(written) || !isPlainlyBuilt(reading, lexicon)) return null;
  const lexeme = lexemeOf(reading, lexicon);
  if (lexeme?.headword !== written || !lexeme.derivation || lexeme.registers.length > 0) return null;
  const meaning = sureMeaning(source, sentence, at, lexeme);
  if (!meaning || !CLASSES.has(meaning.wordClass) || hasRival(meaning, source)) return null;
  return { sentence, at, reading, meaning, worth: 0.35 + bandWorth(level, lexeme.band) };
}

/** The question on it. */
export function buildWord(
  source: QuizSource,
  { sentence, at, reading, meaning, worth }: BuildableWord,
): Candidate | null {
  const { lexicon } = source;
  const { read, written } = sentence.words[at]!;
  const made = typedKeyOf(written, lexicon, { reading });
  if (!made || made.root === null) return null;
  const { root } = made;
  const isOfRoot = (form: string) => readingsOf(form, lexicon)[0]?.root === reading.root;
  const key = { ...made, accepted: made.accepted.filter((form, place) => place === 0 || isOfRoot(form)) };
  const place = source.placeOf(read.span);
  const clause = quoted(clauseText(source.text, sentence, clauseAround(source.text, sentence, at, at)));
  const [word, from] = [quoted(opening(written)), quoted(root)];
  return {
    question: {
      kind: 'build',
      id: idAt('build', place, 'word'),
      prompt: both(
        'Build the missing word from the root and its affixes.',
        'Bentuk kata yang hilang dari kata dasar dan imbuhannya.',
      ),
      task: { kind: 'build', gap: place, root, hint: meaningOption(meaning), key },
      evidence: [source.placeOf(sentence.span)],
      explanation: both(
        `${word} is ${from} with ${reading.affixes.map(quoted).join(' and ')}: ${clause}.`,
        `${word} dibentuk dari ${from} dengan ${reading.affixes.map(quoted).join(' dan ')}: ${clause}.`,
      ),
    },
    worth,
    hardness: 0.7,
    about: `root ${reading.root}`,
    tells: [],
    hides: [place],
  };
}

/** Whether another word of the family, or the root itself, says about the same in English and is of the same class. */
function hasRival({ lexeme, sense, wordClass }: Meaning, { lexicon }: QuizSource): boolean {
  const own = new Set(glossStems(sense.gloss));
  const roots = lexicon.spelled(lexeme.root);
  return [...roots, ...roots.flatMap(({ id }) => lexicon.derivedFrom(id))].some(
    (other) =>
      other.id !== lexeme.id &&
      !other.bound &&
      isAlike(other.classes, wordClass) &&
      other.senses.some(({ gloss }) => glossStems(gloss).some((stem) => own.has(stem))),
  );
}

const VERBS: ReadonlySet<string> = new Set(['v', 'vt', 'a']);
const isAlike = (classes: readonly string[], wordClass: string): boolean =>
  classes.some((name) => name === wordClass || (VERBS.has(name) && VERBS.has(wordClass)));
