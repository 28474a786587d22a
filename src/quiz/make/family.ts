import { lexemeOf } from '../../language/glosses/lexemeOf';
import { synonymsOf } from '../../language/glosses/synonymsOf';
import type { Lexeme } from '../../language/lexicon/Lexeme';
import { editCost, EDIT } from '../../language/search/editCost';
import { shuffle } from '../shuffle';
import { both, opening, quoted } from './both';
import type { Candidate } from './Candidate';
import { idAt } from './idAt';
import { bandWorth } from './levelBands';
import type { QuizSource, SourceSentence } from './QuizSource';
import { familyOfRoot, wordsBuiltLike, type DerivedWord } from './wordFamilies';

const SIBLINGS = 3;
/** How much the root of the odd one may differ. */
const ALIKE = 2 * EDIT;

/** The odd one out: three words of the same root as one of the text, and one that looks as if it were a fourth. */
export function family(source: QuizSource): readonly Candidate[] {
  const met = new Set<string>();
  return source.sentences
    .filter(({ block }) => block.kind === 'paragraph')
    .flatMap((sentence) =>
      sentence.words.flatMap((_, at) => {
        const word = derivedAt(source, sentence, at);
        if (!word || met.has(word.root)) return [];
        met.add(word.root);
        return candidateOf(source, sentence, at, word) ?? [];
      }),
    );
}

/** A word of the text that comes from a root, as the lexicon lists it. */
function derivedAt({ lexicon }: QuizSource, { words }: SourceSentence, at: number): DerivedWord | null {
  const { read, written } = words[at]!;
  const [reading] = read.readings;
  if (!reading || at === 0 || !/^\p{Ll}{5,}$/u.test(written)) return null;
  const lexeme = lexemeOf(reading, lexicon);
  return lexeme?.headword === written
    ? (familyOfRoot(lexeme.root, lexicon).find(({ id }) => id === lexeme.id) ?? null)
    : null;
}

function candidateOf(source: QuizSource, sentence: SourceSentence, at: number, word: DerivedWord): Candidate | null {
  const { lexicon, random } = source;
  const siblings = shuffle(
    familyOfRoot(word.root, lexicon).filter(({ id }) => id !== word.id),
    random,
  ).slice(0, SIBLINGS);
  const [outsider] = shuffle(
    [word, ...siblings].flatMap((one) => outsidersOf(one, [word, ...siblings], source)),
    random,
  );
  const read = sentence.words[at]?.read;
  const [root, otherRoot] = [rootOf(word, source), outsider && rootOf(outsider, source)];
  if (siblings.length < SIBLINGS || !outsider || !read || !root || !otherRoot) return null;
  const place = source.placeOf(read.span);
  const own = [word, ...siblings].map(({ headword }, nth) => quoted(nth === 0 ? opening(headword) : headword));
  return {
    question: {
      kind: 'family',
      id: idAt('family', place),
      prompt: both(
        `Three of these four words have the same root as ${quoted(word.headword)}. Which one has another root?`,
        `Tiga dari empat kata ini mempunyai kata dasar yang sama dengan ${quoted(word.headword)}. Mana yang kata dasarnya lain?`,
      ),
      passage: place,
      options: [
        { text: { kind: 'indonesian', text: outsider.headword }, why: null },
        ...siblings.map(({ headword }) => ({
          text: { kind: 'indonesian', text: headword } as const,
          why: both(
            `${quoted(opening(headword))} comes from ${quoted(word.root)}.`,
            `${quoted(opening(headword))} berasal dari ${quoted(word.root)}.`,
          ),
        })),
      ],
      key: 0,
      evidence: [source.placeOf(sentence.span)],
      explanation: both(
        `${own.join(', ').replace(/, ([^,]*)$/, ' and $1')} come from ${said(root)}. ${quoted(opening(outsider.headword))} comes from ${said(otherRoot)}.`,
        `${own.join(', ').replace(/, ([^,]*)$/, ', dan $1')} berasal dari ${quoted(root.headword)}. ${quoted(opening(outsider.headword))} berasal dari ${quoted(otherRoot.headword)}.`,
      ),
    },
    worth: 0.25 + bandWorth(source.level, word.band),
    hardness: 0.4,
    about: `root ${word.root}`,
    tells: [`root ${outsider.root}`],
    hides: [],
  };
}

/** Usual words with the same affixes and a root that looks like it, of no family of the others. */
const outsidersOf = (
  word: DerivedWord,
  siblings: readonly DerivedWord[],
  { lexicon }: QuizSource,
): readonly DerivedWord[] =>
  wordsBuiltLike(word, lexicon).filter(
    (other) =>
      editCost(other.root, word.root, ALIKE) <= ALIKE &&
      !other.root.includes(word.root) &&
      !word.root.includes(other.root) &&
      lexicon.spelled(other.root).length === 1 &&
      !siblings.some(({ headword }) => headword === other.headword),
  );

const rootOf = ({ derivation }: DerivedWord, { lexicon }: QuizSource): Lexeme | undefined =>
  lexicon.byId(derivation.root);

/** `“tegas” (‘firm’)`; only itself where it does not stand alone, or has other meanings as well. */
function said({ headword, bound, senses }: Lexeme): string {
  const gloss = synonymsOf(senses[0]?.gloss ?? '')[0]?.english;
  return bound || gloss === undefined || senses.length > 1 ? quoted(headword) : `${quoted(headword)} (‘${gloss}’)`;
}
