import { builtLike } from '../../language/morphology/builtLike';
import type { Reading, Step } from '../../language/morphology/Reading';
import type { Bilingual } from '../../lesson/Lesson';
import { shuffle } from '../shuffle';
import { both, opening, quoted } from './both';
import type { Candidate } from './Candidate';
import { idAt } from './idAt';
import { isPlainlyBuilt, PREFIXES, SUFFIXES } from './isPlainlyBuilt';
import { bandWorth } from './levelBands';
import type { QuizSource, SourceSentence } from './QuizSource';

const OFFERED = 7;
const PIECES = 3; // fewer ask too little, but where the root is hard to see

/** A word of the text to be taken apart into root and affixes. */
export function takeApart(source: QuizSource, sentence: SourceSentence, at: number): Candidate | null {
  const { read, written } = sentence.words[at]!;
  const [reading] = read.readings;
  if (!reading || at === 0 || !/^\p{Ll}{5,}$/u.test(written) || !isPlainlyBuilt(reading, source.lexicon)) return null;
  const steps = stepsOf(reading, source);
  const pieces = piecesOf(reading);
  // *menertawakan*: what is lost is no letter of the root, and who takes it apart stumbles.
  if (steps && meltedStep(steps) && pieces.filter((piece) => piece.endsWith('-')).length > 1) return null;
  if (!steps || (pieces.length < PIECES && !meltedStep(steps))) return null;
  const place = source.placeOf(read.span);
  const wrong = [...meltedRoot(reading.root, steps), ...shuffle([...PREFIXES, ...SUFFIXES], source.random)].filter(
    (piece) => !pieces.includes(piece) && !isAlike(piece, pieces),
  );
  return {
    question: {
      kind: 'build',
      id: idAt('build', place),
      prompt: both(
        'Take this word apart. Which pieces is it made of, in order?',
        'Uraikan kata ini. Dari unsur apa saja kata ini dibentuk, menurut urutannya?',
      ),
      task: {
        kind: 'take-apart',
        word: place,
        pieces,
        offered: [...pieces, ...wrong.slice(0, OFFERED - pieces.length)],
      },
      evidence: [source.placeOf(sentence.span)],
      explanation: explain(written, steps, pieces),
    },
    worth: 0.2 + bandWorth(source.level, reading.stem.band) + (pieces.length > 2 ? 0.1 : 0),
    hardness: 0.2 + 0.12 * pieces.length,
    about: `root ${reading.root}`,
    tells: [],
    hides: [],
  };
}

/** From the left, the root between what stands before and behind it. */
const piecesOf = ({ affixes, root }: Reading): readonly string[] => [
  ...affixes.filter((affix) => affix.endsWith('-')),
  root,
  ...affixes.filter((affix) => affix.startsWith('-')),
];

const MELTED: Readonly<Record<string, string>> = { t: 'n', p: 'm', k: 'ng', s: 'ny' };
type Prefix = Extract<Step, { kind: 'prefix' }>;

/** Where the first sound of the root is lost. */
const meltedStep = (steps: readonly Step[]): Prefix | undefined =>
  steps.find((step): step is Prefix => step.kind === 'prefix' && step.dropped !== '');

/** The root as it looks there: `nekan` in menekan. */
function meltedRoot(root: string, steps: readonly Step[]): readonly string[] {
  const nasal = MELTED[root.charAt(0)];
  return meltedStep(steps) && nasal ? [nasal + root.slice(1)] : [];
}

/** All that was done to the root, what its line knows among it; null where the rules do not build the line. */
function stepsOf({ stem, steps }: Reading, { lexicon }: QuizSource): readonly Step[] | null {
  if (!stem.derivation) return steps;
  const built = builtLike(stem, lexicon);
  return built ? [...built.steps, ...steps] : null;
}

/** What some books would call the same piece: pekerjaan has per- for them, or peN-. */
const isAlike = (piece: string, pieces: readonly string[]): boolean =>
  (piece === 'per-' && pieces.includes('peN-')) || (piece === 'peN-' && pieces.includes('per-'));

function explain(written: string, steps: readonly Step[], pieces: readonly string[]): Bilingual {
  const sum = pieces.map(quoted).join(' + ');
  const word = quoted(opening(written));
  const melted = meltedStep(steps);
  if (!melted) return both(`${word} is ${sum}.`, `${word} terdiri atas ${sum}.`);
  const [affix, form, lost] = [melted.affix, melted.written, melted.dropped].map(quoted);
  return both(
    `${word} is ${sum}. ${affix} is written ${form} here, and the ${lost} of the root is lost.`,
    `${word} terdiri atas ${sum}. ${affix} di sini menjadi ${form}, dan ${lost} pada awal kata dasar luluh.`,
  );
}
