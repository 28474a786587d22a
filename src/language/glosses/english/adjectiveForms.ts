import { wordSet } from './wordSet';

// Forms of adjectives of glosses, in British spelling.

const ADVERBS: Readonly<Record<string, string>> = {
  good: 'well',
  fast: 'fast',
  hard: 'hard',
  late: 'late',
  early: 'early',
};
const DEGREES: Readonly<Record<string, readonly [comparative: string, superlative: string]>> = {
  good: ['better', 'best'],
  bad: ['worse', 'worst'],
  dry: ['drier', 'driest'],
  far: ['farther', 'farthest'],
  little: ['less', 'least'],
  much: ['more', 'most'],
  many: ['more', 'most'],
  few: ['fewer', 'fewest'],
};

/** `slowly`, `easily`; `null` where -ly cannot stand: `friendly`, `old`, `fond of`. */
export function adverbOf(adjective: string): string | null {
  const known = ADVERBS[adjective];
  if (known !== undefined) return known;
  if (!/^[a-z]+$/.test(adjective) || NO_ADVERB.test(adjective)) return null;
  if (/[^aeiou]y$/.test(adjective) && adjective !== 'shy' && adjective !== 'dry') return `${adjective.slice(0, -1)}ily`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  if (adjective.endsWith('ic')) return adjective === 'public' ? 'publicly' : `${adjective}ally`;
  if (adjective.endsWith('ll')) return `${adjective}y`;
  return `${adjective === 'true' ? 'tru' : adjective === 'whole' ? 'whol' : adjective}ly`;
}
const NO_ADVERB =
  /ly$|^(?:old|young|big|small|little|long|tall|fat|afraid|alike|alive|alone|apart|ashamed|asleep|awake|aware|bent|cream|crimson|dwarf|orange|stuck|violet|worn|wooden|dead|ill|sore|new)$|(?:ed|ing)$/;

/** `bigger`, `more expensive`. */
export const comparativeOf = (adjective: string): string | null => degreeOf(adjective, 0, 'er', 'more');

/** `biggest`, `most expensive`. */
export const superlativeOf = (adjective: string): string | null => degreeOf(adjective, 1, 'est', 'most');

function degreeOf(adjective: string, place: 0 | 1, ending: string, word: string): string | null {
  const known = DEGREES[adjective];
  if (known) return known[place];
  if (NO_DEGREE.test(adjective) || /^[A-Z]/.test(adjective)) return null;
  if (/^[^aeiou]*[aeiou]+[^aeiou]+y$/.test(adjective)) return `${adjective.slice(0, -1)}i${ending}`;
  if (!isOfOneSyllable(adjective)) return `${word} ${adjective}`;
  if (adjective.endsWith('e')) return adjective + ending.slice(1);
  if (/[^aeiou]y$/.test(adjective)) return `${adjective}${ending}`;
  return (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(adjective) ? adjective + adjective.slice(-1) : adjective) + ending;
}
const NO_DEGREE =
  /ed$|^(?:dead|alone|first|last|only|past|gone|equal|main|mid|own|same|such|male|female|nil|zero|none)\b/;

/** Those that are compared with an ending; what looks the same but is a participle (`spoilt`, `torn`) is not. */
const isOfOneSyllable = (adjective: string) => ONE_SYLLABLE.test(adjective) && !MORE.has(adjective);
const ONE_SYLLABLE = /^y?(?:qu|[^aeiouy])*(?:[aeiouy]|ai|ay|ea|ee|ei|ey|ie|oa|oi|oo|ou|oy|au)[^aeiouyA-Z]*e?$/;
const MORE = wordSet(
  'apt bent burnt cracked cream dwarf fake fun hurt just lax lost out real right spoilt stuck torn void worn wrong',
);
