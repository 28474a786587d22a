import { shuffle } from '../shuffle';
import { buildableWord, buildWord, type BuildableWord } from './buildWord';
import type { Candidate } from './Candidate';
import type { QuizSource, SourceSentence } from './QuizSource';
import { takeApart } from './takeApart';

/** As many words are made ready to be built: a quiz has fewer, and to find out what may be typed for one takes long. */
const MOST_BUILT = 3;

/** Words of the text to be built in their sentence, or to be taken apart; of each family one of either. */
export function build(source: QuizSource): readonly Candidate[] {
  const rootOf = ({ reading }: BuildableWord) => reading.root;
  const buildable = shuffle(firstOfEach(source, buildableWord, rootOf), source.random).toSorted(
    (one, other) => other.worth - one.worth,
  );
  return [
    ...buildable.slice(0, MOST_BUILT).flatMap((word) => buildWord(source, word) ?? []),
    ...firstOfEach(source, takeApart, ({ about }) => about),
  ];
}

function firstOfEach<Made>(
  source: QuizSource,
  make: (source: QuizSource, sentence: SourceSentence, at: number) => Made | null,
  keyOf: (made: Made) => string,
): readonly Made[] {
  const met = new Map<string, Made>();
  for (const sentence of source.sentences)
    if (sentence.block.kind === 'paragraph')
      for (const at of sentence.words.keys()) {
        const made = make(source, sentence, at);
        if (made && !met.has(keyOf(made))) met.set(keyOf(made), made);
      }
  return [...met.values()];
}
