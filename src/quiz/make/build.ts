import { buildWord } from './buildWord';
import type { Candidate } from './Candidate';
import type { QuizSource, SourceSentence } from './QuizSource';
import { takeApart } from './takeApart';

/** Words of the text to be built in their sentence, or to be taken apart; of each family one of either. */
export const build = (source: QuizSource): readonly Candidate[] =>
  [buildWord, takeApart].flatMap((make) => firstOfEach(source, make));

function firstOfEach(
  source: QuizSource,
  make: (source: QuizSource, sentence: SourceSentence, at: number) => Candidate | null,
): readonly Candidate[] {
  const met = new Set<string>();
  return source.sentences
    .filter(({ block }) => block.kind === 'paragraph')
    .flatMap((sentence) =>
      sentence.words.flatMap((_, at) => {
        const made = make(source, sentence, at);
        if (!made || met.has(made.about)) return [];
        met.add(made.about);
        return [made];
      }),
    );
}
