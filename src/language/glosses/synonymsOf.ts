/** A synonym of a gloss. */
export interface Synonym {
  /** Without what stood in brackets. */
  readonly english: string;
  /** What stood in brackets, without them: `core of menanti, dinanti`. */
  readonly notes: readonly string[];
}

/**
 * The synonyms of a sense's gloss: `ask for; (humbly) beg` are `ask for` and `beg`. Left out is what cannot be built on: what has a
 * gap (`have a … motive`), brackets in a word (`(wrist)watch`) other than a plural’s (`boot(s)` is `boot`), or nothing outside them.
 */
export const synonymsOf = (gloss: string): readonly Synonym[] =>
  split(gloss.replaceAll('(s)', ''))
    .filter((part) => !IN_A_WORD.test(part))
    .map(read)
    .filter(isOfUse);

/** At semicolons that stand in no brackets. */
function split(gloss: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < gloss.length; at++) {
    if (gloss[at] === '(') depth++;
    else if (gloss[at] === ')') depth--;
    else if (gloss[at] === ';' && depth === 0) {
      parts.push(gloss.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, gloss.slice(from)];
}

const BRACKETS = /\((?<note>[^()]*)\)/g;

function read(part: string): Synonym {
  return {
    english: part.replace(BRACKETS, '').replace(/\s+/g, ' ').trim(),
    notes: [...part.matchAll(BRACKETS)].map((match) => match.groups?.['note'] ?? ''),
  };
}

const IN_A_WORD = /[\p{L}]\([^()]*\)|\([^()]*\)[\p{L}]/u;
const isOfUse = ({ english }: Synonym): boolean => english !== '' && !/[…()[\]"“”:/+]/.test(english);
