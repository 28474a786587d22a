/** How one language says whole numbers. All words in lower case. */
interface NumberWords {
  readonly zero: string;
  readonly units: Readonly<Record<string, number>>;
  /** Words that are a number from 10 to 19 by themselves. */
  readonly teens: Readonly<Record<string, number>>;
  /** Words that are 20, 30, … 90 by themselves. */
  readonly tens: Readonly<Record<string, number>>;
  /** What makes a teen of the unit before it: `dua belas`. */
  readonly teenMark: string | null;
  /** What makes tens of the unit before it: `dua puluh`. */
  readonly tenMark: string | null;
  readonly hundred: string;
  readonly scales: Readonly<Record<string, number>>;
}

const INDONESIAN: NumberWords = {
  zero: 'nol',
  units: { satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9 },
  teens: {},
  tens: {},
  teenMark: 'belas',
  tenMark: 'puluh',
  hundred: 'ratus',
  // No `biliun`: dictionaries say 10^12 and readers of English hear 10^9, so it is asked again.
  scales: { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 },
};

const ENGLISH: NumberWords = {
  zero: 'zero',
  units: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  teens: {
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  },
  tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  teenMark: null,
  tenMark: null,
  hundred: 'hundred',
  scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};

/**
 * The whole number that the words say, in Indonesian or in English but not mixed; undefined if they say none, or if
 * they are not said the way a number is (`dua tiga`, two or three; `dua puluh sebelas`). Digits may stand before a
 * word of scale: `3 juta`, `678 ribu`. Words in lower case.
 */
export function integerInWords(words: readonly string[]): number | undefined {
  const parts = words.flatMap((word) => word.split('-'));
  return readAll(withoutSe(parts), INDONESIAN) ?? readAll(withoutAnd(parts), ENGLISH);
}

/** `se-` is *satu* grown onto what it counts. */
const SE = /^se(puluh|belas|ratus|ribu|juta|miliar|milyar|triliun)$/;

function withoutSe(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const counted = SE.exec(word)?.[1];
    return counted === undefined ? [word] : ['satu', counted];
  });
}

/** English says *and* after hundred, thousand, … and before what is left; *a hundred* is *one hundred*. */
function withoutAnd(words: readonly string[]): readonly string[] {
  return words
    .filter((word, at) => word !== 'and' || !isLarge(words[at - 1]) || !isSmall(words[at + 1]))
    .map((word, at, all) => (word === 'a' && isLarge(all[at + 1]) ? 'one' : word));
}

const isSmall = (word: string | undefined) =>
  [ENGLISH.units, ENGLISH.teens, ENGLISH.tens].some((table) => valueOf(table, word) !== undefined);
const isLarge = (word: string | undefined) => word === ENGLISH.hundred || valueOf(ENGLISH.scales, word) !== undefined;

/** Groups of up to 999, each with its scale (`ribu`, `juta`), from the largest down; the last may stand without one. */
function readAll(words: readonly string[], language: NumberWords): number | undefined {
  if (words.length === 1 && words[0] === language.zero) return 0;
  let total = 0;
  let smallest = Infinity;
  for (let at = 0; at < words.length;) {
    const group = readGroup(words, at, language);
    if (!group) return undefined;
    const scale = valueOf(language.scales, words[group.next]);
    if ((scale ?? 1) >= smallest) return undefined;
    smallest = scale ?? 1;
    total += group.value * smallest;
    at = scale === undefined ? group.next : group.next + 1;
  }
  return words.length > 0 && Number.isSafeInteger(total) ? total : undefined;
}

/** A number read from a place in the words, and where the words go on. */
interface Step {
  readonly value: number;
  readonly next: number;
}

/** 1 to 999: in words, or in digits before a word of scale. */
function readGroup(words: readonly string[], at: number, language: NumberWords): Step | undefined {
  if (/^[1-9]\d{0,2}$/.test(words[at] ?? '')) {
    const scaled = valueOf(language.scales, words[at + 1]) !== undefined;
    return scaled ? { value: Number(words[at]), next: at + 1 } : undefined;
  }
  const hundreds = valueOf(language.units, words[at]);
  if (hundreds === undefined || words[at + 1] !== language.hundred) return readBelowHundred(words, at, language);
  const rest = readBelowHundred(words, at + 2, language);
  return { value: hundreds * 100 + (rest?.value ?? 0), next: rest?.next ?? at + 2 };
}

/** 1 to 99, in words. */
function readBelowHundred(words: readonly string[], at: number, language: NumberWords): Step | undefined {
  const teen = valueOf(language.teens, words[at]);
  if (teen !== undefined) return { value: teen, next: at + 1 };
  const tens = valueOf(language.tens, words[at]);
  if (tens !== undefined) return withUnit(words, at + 1, tens, language);
  const unit = valueOf(language.units, words[at]);
  if (unit === undefined) return undefined;
  const mark = words[at + 1];
  if (mark !== undefined && mark === language.teenMark) return { value: 10 + unit, next: at + 2 };
  if (mark !== undefined && mark === language.tenMark) return withUnit(words, at + 2, unit * 10, language);
  return { value: unit, next: at + 1 };
}

function withUnit(words: readonly string[], at: number, tens: number, language: NumberWords): Step {
  const unit = valueOf(language.units, words[at]);
  return unit === undefined ? { value: tens, next: at } : { value: tens + unit, next: at + 1 };
}

/** Looks up own entries only: a learner may type `constructor`. */
function valueOf(table: Readonly<Record<string, number>>, word: string | undefined): number | undefined {
  return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}
