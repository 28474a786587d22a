import type { Cue, CuePlace, Field } from '../lexicon/Cue';
import type { SentenceWord } from './SentenceWord';

/** A word in its place. */
export interface Around {
  readonly words: readonly SentenceWord[];
  /** Its place among them. */
  readonly at: number;
  /** That of its last word, where it is a phrase. */
  readonly last: number;
  /** What the text is about; null where that cannot be told. */
  readonly field: Field | null;
}

/**
 * How much a cue says. What stands right beside a word tells more than the class that was chosen for it (classMisfit.ts), a word
 * somewhere in the sentence less, what the text is about only decides where nothing else does.
 */
const WEIGHTS = { beside: 7.5, besideClass: 4, form: 7.5, collocate: 2, more: 0.5, field: 1 } as const;

/** How much the cues of a sense say for it here: the best of each kind. */
export function cuesWeight(cues: readonly Cue[], around: Around): number {
  const best: Record<Cue['kind'], number> = { beside: 0, form: 0, collocate: 0, field: 0 };
  for (const cue of cues) best[cue.kind] = Math.max(best[cue.kind], cueWeight(cue, around));
  return best.beside + best.form + best.collocate + best.field;
}

function cueWeight(cue: Cue, around: Around): number {
  switch (cue.kind) {
    case 'beside':
      return isBeside(cue, around) ? besideWeight(cue) : 0;
    case 'form':
      return isWritten(cue.form, around.words[around.at]?.written ?? '') ? WEIGHTS.form : 0;
    case 'collocate': {
      const found = cue.words.filter((word) => around.words.some((one, at) => at !== around.at && isNamed(one, word)));
      return found.length === 0 ? 0 : WEIGHTS.collocate + Math.min(2, found.length - 1) * WEIGHTS.more;
    }
    case 'field':
      return cue.field === around.field ? WEIGHTS.field : 0;
  }
}

type Beside = Extract<Cue, { kind: 'beside' }>;

const besideWeight = ({ before, after }: Beside): number =>
  [...before, ...after].some(({ words, edge }) => words.length > 0 || edge !== null)
    ? WEIGHTS.beside
    : WEIGHTS.besideClass;

const isWritten = (form: string, written: string): boolean =>
  form === form.toLowerCase() ? written.toLowerCase() === form : written === form;

const isNamed = ({ names }: SentenceWord, word: string): boolean => names.includes(word);

function isBeside({ before, after }: Beside, { words, at, last }: Around): boolean {
  const isParted = (place: number) => words[place]?.parted ?? true;
  const left = Array.from({ length: at }, (_, place) => ({
    word: words[at - 1 - place]!,
    parted: isParted(at - place),
  }));
  const right = words.slice(last + 1).map((word) => ({ word, parted: word.parted }));
  return stand(before.toReversed(), left) && stand(after, right);
}

/** A word on one side, and whether a mark stands between it and the one before, seen from the middle. */
interface Beyond {
  readonly word: SentenceWord;
  readonly parted: boolean;
}

/** Whether places are taken by what stands on one side, both from the middle outwards. */
function stand([place, ...others]: readonly CuePlace[], side: readonly Beyond[]): boolean {
  if (!place) return true;
  if (place.open === 'some')
    return side.slice(0, MOST_BETWEEN).some((_, from) => stand(others, unparted(side.slice(from))));
  const [next, ...more] = side;
  if (!next || next.parted) return others.length === 0 && (next ? place.edge === 'mark' : place.edge !== null);
  return fits(next.word, place) && stand(others, more);
}

const MOST_BETWEEN = 9; // words, in a gap

/** A gap may reach over a mark. */
const unparted = ([first, ...more]: readonly Beyond[]): readonly Beyond[] =>
  first ? [{ ...first, parted: false }, ...more] : more;

/** Words of grammar and degree. What is made of them does not stand where they do: `kelebihan`, `keadaan`, `bagian`, `setidaknya`. */
const ONLY_THEMSELVES: ReadonlySet<string> = new Set(
  'ada akan atas bagi banyak baru begitu cukup dalam jadi kali kurang lain lebih oleh saat sangat satu sedikit tidak untuk'.split(
    ' ',
  ),
);

const fits = (word: SentenceWord, { words, classes, open }: CuePlace): boolean =>
  open === 'one' ||
  words.some((one) => isNamed(word, one) || (word.root === one && !ONLY_THEMSELVES.has(one))) ||
  (word.wordClass !== null && classes.includes(word.wordClass));
