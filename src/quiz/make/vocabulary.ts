import { REPORTING_FORMS } from '../../language/reportingStems';
import type { SenseHere } from '../../language/senses/sensesHere';
import type { Bilingual } from '../../lesson/Lesson';
import { areNear } from './areNear';
import { both, opening, quoted } from './both';
import type { Candidate } from './Candidate';
import { clauseAround, clauseText } from './clauseAround';
import { idAt } from './idAt';
import { bandWorth } from './levelBands';
import { looksEnglish } from './looksEnglish';
import { createDistractors, type Distractors } from './createDistractors';
import { meaningOption, type Meaning } from './Meaning';
import { sureMeaning } from './sureMeaning';
import type { QuizSource, SourceSentence } from './QuizSource';

/** A word of the text whose meaning here is sure and can be said in both languages. */
interface Target {
  readonly sentence: SourceSentence;
  /** Its place among the words of the sentence. */
  readonly at: number;
  readonly meaning: Meaning;
  readonly worth: number;
}

const MOST_TARGETS = 40;

/**
 * What a word means in its sentence. Wrong options are meanings of words that look like it, and of other words of the text:
 * each says whose meaning it is.
 */
export function vocabulary(source: QuizSource): readonly Candidate[] {
  const met = new Set<string>();
  const targets = source.sentences
    .filter(({ block }) => block.kind === 'paragraph')
    .flatMap((sentence) => sentence.senses.flatMap((here) => targetOf(source, sentence, here) ?? []))
    .filter(({ meaning: { lexeme } }) => !met.has(lexeme.root) && met.add(lexeme.root))
    .toSorted((one, other) => other.worth - one.worth)
    .filter(({ meaning }, place, all) => !all.slice(0, place).some((other) => areNear(meaning, other.meaning)))
    .slice(0, MOST_TARGETS);
  const distractors = createDistractors(
    targets.map(({ meaning }) => meaning),
    source,
  );
  return targets.flatMap((target) => candidateOf(source, target, distractors) ?? []);
}

/** Words of degree and of grammar: what they mean is not what makes a text hard. */
const OF_DEGREE: ReadonlySet<string> = new Set(
  'juga lebih hanya sangat sudah akan masih pula lagi saja paling cukup banyak ada begitu hal menjadi'.split(' '),
);
const CLASSES: ReadonlySet<string> = new Set(['n', 'v', 'vt', 'a', 'adv']);

function targetOf(source: QuizSource, sentence: SourceSentence, here: SenseHere): Target | null {
  const { lexeme, tokens } = here;
  const at = sentence.words.findIndex(({ token }) => token === tokens[0]);
  const word = sentence.words[at];
  if (!lexeme || tokens.length !== 1 || !word || !isPlain(word.written, at) || lexeme.id.includes('#')) return null;
  if (REPORTING_FORMS.has(word.written) || lexeme.registers.length > 0) return null;
  const meaning = lexeme.classes.every((name) => CLASSES.has(name)) && sureMeaning(source, sentence, at, lexeme);
  if (!meaning) return null;
  if (!CLASSES.has(meaning.wordClass) || tellsItself(meaning, word.written)) return null;
  if (word.read.nya === 'nominaliser' || OF_DEGREE.has(lexeme.headword)) return null;
  return {
    sentence,
    at,
    meaning,
    worth: worthOf(source, sentence, meaning, word.read.readings[0]),
  };
}

/** A word of small letters that does not open the sentence: no part of a name. */
const isPlain = (written: string, at: number): boolean => at > 0 && /^[\p{Ll}-]{3,}$/u.test(written);

/** Whether the word is in its own explanation, or the same in English: nothing would be asked. */
const tellsItself = ({ lexeme, headword, said }: Meaning, written: string): boolean =>
  said.id
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => word.includes(lexeme.root) || word === headword) ||
  said.en.split(/\P{L}+/u).some((word) => looksEnglish(written, word) || looksEnglish(lexeme.root, word));

function worthOf(
  { blocks, level, knows }: QuizSource,
  { block, index }: SourceSentence,
  { lexeme }: Meaning,
  reading: Parameters<QuizSource['knows']>[0] | undefined,
): number {
  const place = blocks.indexOf(block);
  const lead = index < 4 || place < 2 ? 0.15 : 0;
  const known = reading && knows(reading) ? 0.35 : 0;
  return 0.35 + lead + bandWorth(level, lexeme.band) - known;
}

function candidateOf(source: QuizSource, target: Target, distractors: Distractors): Candidate | null {
  const { sentence, at, meaning } = target;
  const wrong = distractors(meaning);
  const word = sentence.words[at];
  if (!wrong || !word) return null;
  const place = source.placeOf(word.read.span);
  const clause = clauseAround(source.text, sentence, at, at);
  return {
    question: {
      kind: 'vocabulary',
      id: idAt('vocabulary', place),
      prompt: promptOf(word.written, meaning),
      word: place,
      options: [meaningOption(meaning), ...wrong.map(meaningOption)],
      key: 0,
      distractors: [both('', ''), ...wrong.map(whyNot)],
      evidence: [source.placeOf(sentence.span)],
      explanation: explanationOf(source, clauseText(source.text, sentence, clause), word.written, meaning),
    },
    worth: target.worth,
    hardness: Math.min(1, meaning.lexeme.band / 8 + (meaning.lexeme.senses.length > 1 ? 0.15 : 0)),
    about: `root ${meaning.lexeme.root}`,
    tells: wrong.map(({ lexeme }) => `root ${lexeme.root}`),
    hides: [],
  };
}

function promptOf(written: string, { headword }: Meaning): Bilingual {
  if (isFormOf(written, headword))
    return both(
      `What does ${quoted(headword)} mean in this sentence?`,
      `Apa arti ${quoted(headword)} dalam kalimat ini?`,
    );
  return both(
    `${quoted(opening(written))} is a form of ${quoted(headword)}. What does ${quoted(headword)} mean in this sentence?`,
    `${quoted(opening(written))} adalah bentuk dari ${quoted(headword)}. Apa arti ${quoted(headword)} dalam kalimat ini?`,
  );
}

/** Whether a word is the headword, at most with clitics behind it. */
const isFormOf = (written: string, headword: string): boolean =>
  written.startsWith(headword) && /^(?:(?:nya|ku|mu)?(?:lah|kah|pun)?)$/.test(written.slice(headword.length));

function whyNot({ headword }: Meaning): Bilingual {
  return both(`That is what ${quoted(headword)} means.`, `Itu arti kata ${quoted(headword)}.`);
}

function explanationOf({ lexicon }: QuizSource, clause: string, written: string, meaning: Meaning): Bilingual {
  const { lexeme, headword, said } = meaning;
  const form = isFormOf(written, headword) ? quoted(headword) : `${quoted(written)}, a form of ${quoted(headword)},`;
  const bentuk = isFormOf(written, headword)
    ? quoted(headword)
    : `${quoted(written)}, bentuk dari ${quoted(headword)},`;
  const root = lexeme.derivation && lexicon.byId(lexeme.derivation.root);
  const gloss =
    root && !root.bound && root.senses.length === 1 ? root.senses[0]?.gloss.split(/[;(]/)[0]?.trim() : undefined;
  const from =
    root && gloss
      ? both(` It comes from ${quoted(root.headword)} (‘${gloss}’).`, ` Kata dasarnya ${quoted(root.headword)}.`)
      : both('', '');
  return both(
    `In ${quoted(clause)}, ${form} means ${meaningOption(meaning).en.replace('; ', ' or ')}.${from.en}`,
    `Dalam ${quoted(clause)}, ${bentuk} berarti ${said.id}.${from.id}`,
  );
}
