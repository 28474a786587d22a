/**
 * A word of English and all that may be forms of the same word: `decisions` has decision, `decided` decide and deciding, `plan`
 * planned, `went` go. By endings, but for common irregular ones; some that come out are no words, for they are only looked for.
 *
 * @param word in small letters, without apostrophes
 */
export function englishForms(word: string): ReadonlySet<string> {
  if (WHOLE.has(word)) return new Set([word]);
  const forms = basesOf(word).flatMap(formsOf);
  return new Set([word, ...forms.filter((form) => !WHOLE.has(form))]);
}

/** They end like forms, and are none: what they would come from means something else. */
const WHOLE: ReadonlySet<string> = new Set(['news', 'its', 'evening', 'during', 'united']);

/** Words with forms that no ending tells; those like left and found, which are other words too, are not among them. */
const IRREGULAR = [
  'go went gone',
  'come came',
  'become became',
  'begin began begun',
  'break broke broken',
  'bring brought',
  'build built',
  'buy bought',
  'catch caught',
  'choose chose chosen',
  'drive drove driven',
  'eat ate eaten',
  'fall fell fallen',
  'forget forgot forgotten',
  'get got',
  'give gave given',
  'grow grew grown',
  'hold held',
  'keep kept',
  'know knew known',
  'lose lost',
  'make made',
  'pay paid',
  'say said',
  'sell sold',
  'send sent',
  'sleep slept',
  'speak spoke spoken',
  'steal stole stolen',
  'take took taken',
  'teach taught',
  'tell told',
  'think thought',
  'throw threw thrown',
  'win won',
  'write wrote written',
  'child children',
  'foot feet',
  'life lives',
  'man men',
  'tooth teeth',
  'wife wives',
  'woman women',
].map((forms) => forms.split(' '));
const irregularBases = new Map(IRREGULAR.flatMap(([base = '', ...forms]) => forms.map((form) => [form, base])));
const irregularForms = new Map(IRREGULAR.map(([base = '', ...forms]) => [base, forms]));

/** What a word may be a form of, itself included. */
function basesOf(word: string): readonly string[] {
  const irregular = irregularBases.get(word);
  if (irregular !== undefined) return [word, irregular];
  const found = ENDINGS.find(({ ending }) => word.endsWith(ending));
  if (!found) return [word];
  const stem = word.slice(0, -found.ending.length);
  return stem.length >= SHORTEST && VOWEL.test(stem) ? [word, ...found.bases(stem)] : [word];
}
const SHORTEST = 2; // letters: go, going
const VOWEL = /[aeiouy]/;

interface Ending {
  readonly ending: string;
  /** What a word with it may be without it. */
  readonly bases: (stem: string) => readonly string[];
}

/** The first that a word ends with counts. */
const ENDINGS: readonly Ending[] = [
  { ending: 'ss', bases: () => [] }, // glass
  { ending: 'us', bases: () => [] }, // bonus
  { ending: 'is', bases: () => [] }, // crisis
  { ending: 'ies', bases: (stem) => [`${stem}y`, `${stem}ie`] },
  { ending: 'es', bases: (stem) => [`${stem}e`, ...(HISSES.test(stem) ? [stem] : [])] },
  { ending: 's', bases: (stem) => [stem] },
  { ending: 'eed', bases: () => [] }, // need
  { ending: 'ied', bases: (stem) => [`${stem}y`, `${stem}ie`] },
  { ending: 'ed', bases: verbsOf },
  { ending: 'ing', bases: verbsOf },
];
const HISSES = /(?:[sxzo]|ch|sh)$/;
/** One short syllable: its last letter is doubled before -ed and -ing. */
const DOUBLES = /^(?:[^aeiou]|qu)*[aeiou][b-df-hj-np-tvz]$/;
const DOUBLED = /([b-df-hj-np-tv-z])\1$/;
/** More syllables, and such a letter at the end: it may be doubled. */
const MAY_DOUBLE = /[aeiou][b-df-hj-np-tvz]$/;

/** plann → plan; hop → hope, for hop would be hopped; decid → decide; wait → wait. */
function verbsOf(stem: string): readonly string[] {
  if (DOUBLED.test(stem)) return [stem, stem.slice(0, -1)];
  return DOUBLES.test(stem) ? [`${stem}e`] : [stem, `${stem}e`];
}

/** A word, and what is made of it. */
const formsOf = (base: string): readonly string[] => [base, ...(irregularForms.get(base) ?? []), ...regularForms(base)];

function regularForms(base: string): readonly string[] {
  if (!VOWEL.test(base)) return [];
  if (base.length <= SHORTEST) return [`${base}ing`]; // going; but be is not in bees and bed
  if (base.endsWith('e')) {
    const past = NO_VERB.test(base) ? [] : [`${base}d`];
    return [`${base}s`, `${base}ing`, `${base.slice(0, -1)}ing`, ...past];
  }
  if (/[^aeiou]y$/.test(base)) return [`${base}ing`, ...['ies', 'ied'].map((ending) => base.slice(0, -1) + ending)];
  const stems = [...(DOUBLES.test(base) ? [] : [base]), ...(MAY_DOUBLE.test(base) ? [base + base.at(-1)!] : [])];
  return [`${base}s`, `${base}es`, ...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`])];
}
const NO_VERB = /^[^aeiou]+ee$/; // see is not in seed
