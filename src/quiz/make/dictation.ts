import { both, quoted } from './both';
import type { Candidate } from './Candidate';
import { idAt } from './idAt';
import type { QuizSource, SourceSentence } from './QuizSource';

const [FEWEST, MOST] = [6, 14]; // words
/** Letters, commas and a mark at the end: no numbers, no quotation marks, nothing that is written in several ways. */
const PLAIN = /^\p{Lu}[\p{L}, -]*[.?!]$/u;
/** A word that opens a sentence and of which more is told is a name, whatever else it means: *Gala, yang …*. */
const NAMED = /^\p{Lu}\p{L}+, yang\b/u;

/** Short sentences to be heard and written down, all of whose words can be written by who knows Indonesian: no names, no foreign words. */
export const dictation = (source: QuizSource): readonly Candidate[] =>
  source.sentences
    .filter(({ block }) => block.kind === 'paragraph')
    .filter(isPlain)
    .filter(
      ({ span: [start, end] }) =>
        !source.discourse.people.some(({ spans }) => spans.some(([from, to]) => from < end && to > start)),
    )
    .map((sentence) => candidateOf(source, sentence));

const isPlain = ({ text, words }: SourceSentence): boolean =>
  words.length >= FEWEST &&
  words.length <= MOST &&
  PLAIN.test(text) &&
  !NAMED.test(text) &&
  words.every(
    ({ written, wordClass, read: { readings } }, at) =>
      readings.length > 0 && !readings[0]?.spelling && wordClass !== 'name' && (at === 0 || !/\p{Lu}/u.test(written)),
  );

function candidateOf(source: QuizSource, { span, text, words, index }: SourceSentence): Candidate {
  const place = source.placeOf(span);
  return {
    question: {
      kind: 'dictation',
      id: idAt('dictation', place),
      prompt: both('Listen, and write what you hear.', 'Dengarkan, lalu tuliskan apa yang Anda dengar.'),
      passage: place,
      text,
      evidence: [place],
      explanation: both(`The sentence is ${quoted(text)}`, `Kalimatnya: ${quoted(text)}`),
    },
    worth: 0.55,
    hardness: 0.3 + words.length / 28,
    about: `sentence ${index}`,
    tells: [],
    hides: [place],
  };
}
