/** Words of English that say nothing at the beginning of a query or a gloss: to eat, the economy. */
export const STOP_WORDS: readonly string[] = ['to', 'the', 'a', 'an'];

/** Without those at the beginning; as it is where there is nothing else. */
export function withoutStopWords(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !STOP_WORDS.includes(word));
  return first === -1 ? words : words.slice(first);
}
