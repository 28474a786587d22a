import { DEGREE_TAILS } from './abbreviations';
import type { TokenKind } from './Token';
import { TOKEN_KINDS } from './TokenColumns';

const LETTER = String.raw`[\p{L}\p{N}\p{M}]`;
const JOINT = String.raw`[-‐‑'’]`;

/** A word as `wordsOf` sees it: a joint and a letter are never the same character, so it is gone over once. */
const WORD = `${LETTER}+(?:${JOINT}${LETTER}+)*`;

/** A token that ended before these would cut a word in two. */
const MORE = `${LETTER}|${JOINT}${LETTER}`;

/** Marks inside amounts, dates and times, before a digit. */
const INNER = String.raw`[.,:/](?=\p{N})`;

/**
 * Most words: a first look that needs no other. Left to the patterns after it is what has a mark of addresses, short
 * forms or numbers at its end, and a currency written onto its amount.
 */
const PLAIN = String.raw`(?!Rp\p{N})\p{L}${LETTER}*(?:${JOINT}${LETTER}+)*(?!${MORE}|[.@+%_]${LETTER}|${INNER}|:\/\/|\$\p{N})`;

/** Ends of addresses that are written without `www`. */
const DOMAINS = 'com|net|org|id|co|tv|info|biz|edu|gov|io|ai|app|dev|me|ly|my|sg';

/**
 * In lower case or in capitals, as outlets write themselves (`detik.com`, `TEMPO.CO`): `selesai.Info` begins a sentence.
 * Repetitions are bounded, or a long row of short words and stops would be read again from each of them.
 */
const HOST = String.raw`(?:${LETTER}{1,63}(?:-${LETTER}{1,63}){0,4}\.){1,5}(?:${DOMAINS}|${DOMAINS.toUpperCase()}|Com)(?!${MORE})`;

/** The rest of an address; it does not end in a mark of the sentence around it. */
const PATH = String.raw`[^\s<>"“”«»]*[^\s<>"“”«».,;:!?…)\]}'’]`;

const URL = String.raw`(?:https?:\/\/|www\.)${PATH}|${HOST}(?:[/?#]${PATH})?`;
const EMAIL = String.raw`[\w%+-]{1,64}(?:\.[\w%+-]{1,64}){0,5}@${HOST}`;

/** `10.30`, `3,5`, `2024/2025`, `1-2`, `Rp.1.000`, `US$5`. */
const NUMBER = String.raw`(?:Rp\.?|(?:US|S|A)?\$|[€£¥])?\p{Nd}+(?:[.,:/-]\p{Nd}+)*(?!${MORE}|${INNER})`;

/** `S.Pd`, `M.Pd.I`; `B.J`, `K.H`; `a.n`. */
const SHORT = String.raw`(?:(?:[SMAD]|Ph|Sp)(?:\.(?:${DEGREE_TAILS.join('|')}|\p{Lu}))+|\p{Lu}(?:\.\p{Lu})+|\p{Ll}(?:\.\p{Ll})+)(?!${LETTER})(?:${JOINT}${LETTER}+)*`;

/** A picture with its skin tone, variation selector or tags, and those joined to it by U+200D; flags; keys. */
const PICTURE = String.raw`(?![©®™])\p{ExtPict}[\p{M}\p{EMod}\u{E0020}-\u{E007F}]*`;
const EMOJI = String.raw`\p{RI}\p{RI}|${PICTURE}(?:\u200D${PICTURE})*`;
const KEY = String.raw`[0-9#*]\uFE0F?\u20E3(?!${MORE})`;

/** One group each, tried in this order; every character is taken by one of them. */
const PATTERNS: readonly (readonly [kind: TokenKind, pattern: string])[] = [
  ['word', PLAIN],
  ['space', String.raw`\s+`],
  ['punctuation', String.raw`[.!?…]+|[,;:()"“”]`],
  ['emoji', KEY],
  ['number', NUMBER],
  ['email', EMAIL],
  ['url', URL],
  ['word', String.raw`${SHORT}|${WORD}(?:(?<=\p{N})${INNER}${WORD})*`],
  ['emoji', EMOJI],
  ['tag', `[@#]${WORD}(?:_${WORD})*`],
  ['punctuation', String.raw`[-–—]+|\p{P}`],
  ['symbol', '[^]'],
];

const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');

/** By group of TOKEN: the place of its kind in TOKEN_KINDS. */
const KINDS: readonly number[] = PATTERNS.map(([kind]) => TOKEN_KINDS.indexOf(kind));

/** A token that a pattern took. */
interface Taken {
  /** The place of its kind in TOKEN_KINDS. */
  readonly kind: number;
  /** Where it ends: a UTF-16 offset into the text. */
  readonly end: number;
}

/** The token that begins at an offset, not inside of a surrogate pair, of a text. */
export function tokenByPattern(text: string, at: number): Taken {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (!match) throw new Error('a character that no pattern takes'); // the last pattern takes every one
  let group = 0;
  while (match[group + 1] === undefined) group++;
  return { kind: KINDS[group]!, end: at + match[0].length };
}
