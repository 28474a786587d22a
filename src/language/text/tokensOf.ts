import { DEGREE_TAILS } from './abbreviations';
import type { Token, TokenKind } from './Token';

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

/**
 * The tokens of a text, in order and without gaps: their spans joined are the text. Every word of `wordsOf` lies whole
 * in one token, but for a combining mark that stands on no letter.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const end = plainWordEnd(text, at);
    if (end > at) tokens.push({ kind: 'word', span: [at, end] });
    else if (isSingleSpace(text, at)) tokens.push({ kind: 'space', span: [at, at + 1] });
    else tokens.push(tokenAt(text, at));
    at = tokens.at(-1)?.span[1] ?? text.length;
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (!match) throw new Error('a character that no pattern takes'); // the last pattern takes every one
  return { kind: kindOf(match), span: [at, at + match[0].length] };
}

function kindOf(match: RegExpExecArray): TokenKind {
  let group = 1;
  while (match[group] === undefined) group++;
  return PATTERNS[group - 1]![0];
}

const SPACE = 0x20;

/**
 * Most of a text is plain words and single spaces, and the patterns are slow: a word of ASCII letters up to a space, with
 * one mark in between at most, is the same to all of them.
 *
 * @returns `at` where something else stands
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  if (end === at) return at;
  const next = isMark(text.charCodeAt(end)) ? end + 1 : end;
  return text.charCodeAt(next) === SPACE ? end : at;
}

const isAsciiLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
/** `.` `,` `:` `;` `)` `"` `!` `?` */
const isMark = (code: number) =>
  code === 0x2e ||
  code === 0x2c ||
  code === 0x3a ||
  code === 0x3b ||
  code === 0x29 ||
  code === 0x22 ||
  code === 0x21 ||
  code === 0x3f;

/** Not part of a longer run of white space: before a visible ASCII character. */
function isSingleSpace(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === SPACE && next > SPACE && next < 0x7f;
}
