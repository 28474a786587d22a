import { lexemeOf } from '../../language/glosses/lexemeOf';
import type { Lexicon } from '../../language/lexicon/Lexicon';
import type { ReadParagraph, ReadToken } from '../../language/ReadDocument';
import type { Level } from '../Lesson';

/** Words that nobody can be expected to know yet: from this band on (1 the commonest, 9 the rarest). */
const RARE = 4;
/** What a text of each level may have at most, the easiest first: of a hundred words so many rare ones, and words a sentence. */
const STEPS: readonly (readonly [rare: number, sentence: number, level: Level])[] = [
  [4, 10, { cefr: 'A2', bipa: 2 }],
  [9, 15, { cefr: 'B1', bipa: 3 }],
  [13, 19, { cefr: 'B1+', bipa: 3 }],
  [18, 24, { cefr: 'B2', bipa: 4 }],
  [24, 30, { cefr: 'B2+', bipa: 4 }],
];
const HARDEST: Level = { cefr: 'C1', bipa: 5 };

/**
 * How hard a text is to read, estimated from how rare its words are (bands of the lexicon, names and numbers left out) and how long
 * its sentences: the mean of the levels of both, the harder one where it lies between two. No more than an estimate.
 */
export function levelOfText(paragraphs: readonly ReadParagraph[], lexicon: Pick<Lexicon, 'spelled'>): Level {
  const words = paragraphs.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
  const sentences = paragraphs.reduce((sum, one) => sum + one.sentences.length, 0);
  const ordinary = words.filter(({ readings, wordClass }) => readings.length > 0 && wordClass !== 'name');
  const rare = ordinary.filter((token) => bandOf(token, lexicon) >= RARE).length;
  const byWords = stepOf(0, (100 * rare) / Math.max(1, ordinary.length));
  const bySentences = stepOf(1, words.length / Math.max(1, sentences));
  return STEPS[Math.ceil((byWords + bySentences) / 2)]?.[2] ?? HARDEST;
}

function stepOf(measure: 0 | 1, value: number): number {
  const step = STEPS.findIndex((limits) => value <= limits[measure]);
  return step < 0 ? STEPS.length : step;
}

function bandOf({ readings: [reading] }: ReadToken, lexicon: Pick<Lexicon, 'spelled'>): number {
  return reading ? (lexemeOf(reading, lexicon) ?? reading.stem).band : 0;
}
