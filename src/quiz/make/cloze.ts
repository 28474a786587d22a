import { shuffle } from '../shuffle';
import { both } from './both';
import type { Candidate } from './Candidate';
import { GAP_RULES, type Gap } from './clozeGaps';
import { idAt } from './idAt';
import type { QuizSource, SourceSentence } from './QuizSource';

const WRONG = 3;
const LEAST_WRONG = 2;
const FEWEST_WORDS = 6; // of a sentence

/** A word left out of its sentence, to be chosen out of several of which grammar lets one only stand there. */
export const cloze = (source: QuizSource): readonly Candidate[] =>
  source.sentences
    .filter(({ block, words }) => block.kind === 'paragraph' && words.length >= FEWEST_WORDS)
    .flatMap((sentence) =>
      sentence.words.flatMap((_, at) =>
        GAP_RULES.flatMap((rule) => rule(sentence.words, at, source.lexicon) ?? [])
          .filter(({ wrong }) => wrong.length >= LEAST_WRONG)
          .slice(0, 1)
          .map((gap) => candidateOf(source, sentence, gap)),
      ),
    );

function candidateOf(source: QuizSource, { words, span }: SourceSentence, gap: Gap): Candidate {
  const { written, read } = words[gap.at]!;
  const place = source.placeOf(read.span);
  const opens = /^\p{Lu}/u.test(written);
  const shown = (form: string) => (opens ? form.charAt(0).toUpperCase() + form.slice(1) : form);
  const wrong = shuffle(gap.wrong, source.random).slice(0, WRONG);
  return {
    question: {
      kind: 'cloze',
      id: idAt('cloze', place),
      prompt: both('Which word completes the sentence?', 'Kata mana yang melengkapi kalimat ini?'),
      gap: place,
      task: {
        kind: 'choose',
        options: [
          { text: { kind: 'indonesian', text: written }, why: null },
          ...wrong.map(({ form, why }) => ({ text: { kind: 'indonesian', text: shown(form) } as const, why })),
        ],
        key: 0,
      },
      evidence: [source.placeOf(span)],
      explanation: gap.why,
    },
    worth: gap.worth,
    hardness: gap.hardness,
    about: gap.about,
    tells: [],
    hides: [place],
  };
}
