/** A stretch of a card’s text: an Indonesian word that it talks about, or what stands between such words. */
export interface TextPart {
  readonly text: string;
  readonly mentioned: boolean;
}

/** Takes a text of a card apart at its underscores; the parts, joined, are the text without them. */
export const mentionsIn = (text: string): readonly TextPart[] =>
  text
    .split('_')
    .map((part, index) => ({ text: part, mentioned: index % 2 === 1 }))
    .filter((part) => part.text !== '');
