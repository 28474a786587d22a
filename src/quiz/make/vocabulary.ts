import type { Lexeme } from '../../language/lexicon/Lexeme';
import type { Reading } from '../../language/morphology/Reading';
import { REPORTING_FORMS } from '../../language/reportingStems';
import type { SenseHere } from '../../language/senses/sensesHere';
import type { Span } from '../../language/text/Span';
import { wordsOf } from '../../language/text/words';
import type { Bilingual } from '../../lesson/Lesson';
import { areNear } from './areNear';
import { BEGINNERS_WORDS } from './beginnersWords';
import { both, opening, quoted } from './both';
import type { Candidate } from './Candidate';
import { clauseAround, clauseText } from './clauseAround';
import { idAt } from './idAt';
import { isForeign } from './isForeign';
import { bandWorth } from './levelBands';
import { looksEnglish } from './looksEnglish';
import { createDistractors, type Distractors } from './createDistractors';
import { meaningOf, meaningOption, type Meaning } from './Meaning';
import { sureMeaning } from './sureMeaning';
import type { QuizSource, SourceSentence } from './QuizSource';

/** A word of the text whose meaning here is sure and can be said in both languages. */
interface Target {
  readonly sentence: SourceSentence;
  /** Places of its first and last word among those of the sentence: words together are asked together. */
  readonly at: number;
  readonly last: number;
  readonly written: string;
  readonly meaning: Meaning;
  readonly worth: number;
}

const MOST_TARGETS = 40;
const MOST_COMPARED = 3 * MOST_TARGETS; // with each other, however long the text

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
    .slice(0, MOST_COMPARED)
    .filter(({ meaning }, place, all) => !all.slice(0, place).some((other) => areNear(meaning, other.meaning)))
    .slice(0, MOST_TARGETS);
  const distractors = createDistractors(
    targets.map(({ meaning }) => meaning),
    source,
  );
  return targets.flatMap((target) => candidateOf(source, target, distractors) ?? []);
}

/** Words of degree, of grammar, and for nearly anybody: what they mean is not what makes a text hard. */
const OF_DEGREE: ReadonlySet<string> = new Set(
  'juga lebih hanya sangat sudah akan masih pula lagi saja paling cukup banyak ada begitu hal menjadi orang pihak jiwa sosok'.split(
    ' ',
  ),
);
/** Commoner words the advanced know. */
const LEAST_BAND_C1 = 2;
const VERBAL: ReadonlySet<string> = new Set(['v', 'vt']);
const CLASSES: ReadonlySet<string> = new Set(['n', 'v', 'vt', 'a', 'adv']);

function targetOf(source: QuizSource, sentence: SourceSentence, here: SenseHere): Target | null {
  const { lexeme, tokens } = here;
  if (!lexeme || lexeme.id.includes('#') || lexeme.registers.length > 0 || lexeme.variant) return null;
  const [first, last] = [tokens[0], tokens.at(-1)].map((token) =>
    sentence.words.findIndex((one) => one.token === token),
  );
  const words = sentence.words.slice(first, (last ?? 0) + 1);
  const [word] = words;
  if (!word || words.length !== tokens.length || words.some(({ written }) => !isPlain(written)) || first === 0)
    return null;
  if (word.read.nya === 'nominaliser' || OF_DEGREE.has(lexeme.headword) || REPORTING_FORMS.has(word.written))
    return null;
  if (!lexeme.classes.every((name) => CLASSES.has(name))) return null;
  const at = first ?? 0;
  const meaning = lexeme.phrase ? meaningOfPhrase(source, lexeme) : sureMeaning(source, sentence, at, lexeme);
  const written = source.text.slice(word.read.span[0], words.at(-1)?.read.span[1]);
  if (isHeldOff(source, word.read.span) || isForeign(sentence, sentence.span)) return null;
  if (meaning && source.level !== 'A2' && [lexeme.headword, meaning.headword].some((one) => BEGINNERS_WORDS.has(one)))
    return null;
  if (source.level === 'C1' && !lexeme.phrase && lexeme.band < LEAST_BAND_C1) return null;
  // *tergantung papan kayu*: before what it is said of, a form in ter- tells what happens.
  if (word.parted && meaning?.wordClass === 'a' && word.read.readings[0]?.affixes[0] === 'ter-') return null;
  // *asisten belanja*: a noun behind a noun may be what the verb is.
  const before = sentence.words[at - 1];
  if (
    !word.parted &&
    before?.wordClass === 'n' &&
    word.wordClass === 'n' &&
    lexeme.classes.some((one) => VERBAL.has(one))
  )
    return null;
  if (!meaning || !CLASSES.has(meaning.wordClass) || tellsItself(meaning, written)) return null;
  const worth = worthOf(source, sentence, meaning, lexeme.phrase ? null : (word.read.readings[0] ?? null));
  return { sentence, at, last: last ?? at, written, meaning, worth };
}

/** Whether a word stands in marks as no speech, or as a few words of it: `“angin lalu”` is no wind. */
const isHeldOff = ({ text, discourse: { quotations } }: QuizSource, [from, to]: Span): boolean =>
  quotations.some(
    ({ kind, span }) =>
      span[0] <= from && to <= span[1] && (kind !== 'direct' || wordsOf(text.slice(...span)).length < LEAST_SPOKEN),
  );
const LEAST_SPOKEN = 4; // words

/** Of words together, which mean one thing only. */
function meaningOfPhrase({ lexicon }: QuizSource, phrase: Lexeme): Meaning | null {
  const [only, ...others] = phrase.senses;
  return only && others.length === 0 ? meaningOf(phrase, only, lexicon) : null;
}

/** A word of small letters: no part of a name. */
const isPlain = (written: string): boolean => /^[\p{Ll}-]{3,}$/u.test(written);

/** Whether the word is in its own explanation, or the same in English: nothing would be asked. */
const tellsItself = ({ lexeme, headword, said }: Meaning, written: string): boolean =>
  said.id
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => word.includes(lexeme.root) || word === headword) ||
  said.en.split(/\P{L}+/u).some((word) => looksEnglish(written, word) || looksEnglish(lexeme.root, word));

/** What words together are worth beyond others: nobody can guess them from their parts. */
const TOGETHER = 0.35;

function worthOf(
  { blocks, level, knows }: QuizSource,
  { block, index }: SourceSentence,
  { lexeme }: Meaning,
  reading: Reading | null,
): number {
  const place = blocks.indexOf(block);
  const lead = index < 4 || place < 2 ? 0.15 : 0;
  const known = reading && knows(reading) ? 0.35 : 0;
  const learnt = lexeme.phrase ? TOGETHER : bandWorth(level, lexeme.band);
  return 0.35 + lead + learnt - known;
}

function candidateOf(source: QuizSource, target: Target, distractors: Distractors): Candidate | null {
  const { sentence, at, last, written, meaning } = target;
  const wrong = distractors(meaning);
  const [first, end] = [sentence.words[at], sentence.words[last]];
  if (!wrong || !first || !end) return null;
  const place = source.placeOf([first.read.span[0], end.read.span[1]]);
  const clause = clauseAround(source.text, sentence, at, last);
  return {
    question: {
      kind: 'vocabulary',
      id: idAt('vocabulary', place),
      prompt: promptOf(written, meaning),
      word: place,
      options: [meaningOption(meaning), ...wrong.map(meaningOption)],
      key: 0,
      distractors: [both('', ''), ...wrong.map(whyNot)],
      evidence: [source.placeOf(sentence.span)],
      explanation: explanationOf(source, clauseText(source.text, sentence, clause), written, meaning),
    },
    worth: target.worth,
    hardness: Math.min(
      1,
      (meaning.lexeme.phrase ? 3 : meaning.lexeme.band) / 8 + (meaning.lexeme.senses.length > 1 ? 0.15 : 0),
    ),
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
  return both(`That is what ${quoted(headword)} means.`, `Itu arti ${quoted(headword)}.`);
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
  // Nothing but the word itself between two marks.
  const alone = clause.replace(/^… | …$/gu, '').toLowerCase() === written.toLowerCase();
  if (alone)
    return both(
      `Here, ${form} means ${meaningOption(meaning).en.replace('; ', ' or ')}.${from.en}`,
      `Di sini, ${bentuk} berarti ${said.id}.${from.id}`,
    );
  return both(
    `In ${quoted(clause)}, ${form} means ${meaningOption(meaning).en.replace('; ', ' or ')}.${from.en}`,
    `Dalam ${quoted(clause)}, ${bentuk} berarti ${said.id}.${from.id}`,
  );
}
