/** A gloss taken apart around the word of it that inflects. */
export interface AroundWord {
  /** What stands before it, with a space behind; often empty. */
  readonly before: string;
  readonly word: string;
  /** What stands behind it, with a space before; often empty. */
  readonly after: string;
}

/** @param at place of the word, from 0 */
export const aroundWord = (words: readonly string[], at: number): AroundWord => ({
  before: words
    .slice(0, at)
    .map((word) => `${word} `)
    .join(''),
  word: words[at] ?? '',
  after: words
    .slice(at + 1)
    .map((word) => ` ${word}`)
    .join(''),
});

export const joinedAgain = ({ before, word, after }: AroundWord): string => before + word + after;
