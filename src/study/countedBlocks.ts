/** A block, as far as it matters for counting. */
interface Countable {
  readonly text: string;
  /** False for what the reader sees over a text, but that is not of it: the name that somebody gave it. Left out: true. */
  readonly counted?: boolean;
}

/**
 * The blocks of a text whose words are counted: title, caption, body, whatever is the text’s own. Library and reader both ask here,
 * so that they tell the same share of the same text.
 */
export const countedBlocks = <Block extends Countable>(blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(({ counted }) => counted !== false);
