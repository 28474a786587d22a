import type { Option } from '../Option';
import { both } from './both';
import type { Candidate } from './Candidate';
import { idAt } from './idAt';
import type { QuizSource } from './QuizSource';
import { sayingsOf, type Saying } from './sayings';

/**
 * Whom *kami* takes in, where it is known who speaks: the speaker and others, never those who are spoken to. *Kita* is not asked: in
 * speech it often stands for *kami*.
 */
export const kamiQuestions = (source: QuizSource): readonly Candidate[] =>
  sayingsOf(source)
    .filter(({ kind }) => kind === 'direct')
    .flatMap((saying) => candidateOf(source, saying) ?? []);

function candidateOf(source: QuizSource, { whole: [start, end], name }: Saying): Candidate | null {
  const sentence = source.sentences.find((one) =>
    one.words.some(({ read, written }) => isKami(written) && read.span[0] >= start && read.span[1] <= end),
  );
  const word = sentence?.words.find(({ read, written }) => isKami(written) && read.span[0] >= start);
  if (!sentence || !word || isWithinOther(source, word.read.span[0])) return null;
  const place = source.placeOf(word.read.span);
  return {
    question: {
      kind: 'reference',
      id: idAt('reference', place),
      prompt: both('Who is meant by “kami” in this quotation?', 'Siapa yang dimaksud dengan “kami” dalam kutipan ini?'),
      passage: place,
      options: optionsOf(name),
      key: 0,
      evidence: [source.placeOf(sentence.span)],
      explanation: both(
        `${name} is speaking. “Kami” is ‘we’ without those who are spoken to; with them it would be “kita”.`,
        `Yang berbicara adalah ${name}. “Kami” tidak mencakup orang yang diajak bicara; kalau mencakup mereka, dipakai “kita”.`,
      ),
    },
    worth: 0.45,
    hardness: 0.25,
    about: 'reference kami',
    tells: [],
    hides: [],
  };
}

/** *kalimat “kami solid”*: words that the speaker quotes in turn. */
const isWithinOther = ({ discourse: { quotations } }: QuizSource, offset: number): boolean =>
  quotations.some(({ level, span: [from, to] }) => level > 0 && from <= offset && offset < to);

const isKami = (written: string): boolean => written === 'kami' || written === 'Kami';

const optionsOf = (name: string): readonly Option[] => [
  option(
    `${name} and others, without those who are spoken to`,
    `${name} dan orang lain, tanpa orang yang diajak bicara`,
    null,
  ),
  option(
    `${name} and those who are spoken to`,
    `${name} dan orang yang diajak bicara`,
    both('For that there is “kita”.', 'Untuk itu dipakai “kita”.'),
  ),
  option(
    `other people, without ${name}`,
    `orang lain, tanpa ${name}`,
    both('For that there is “mereka”.', 'Untuk itu dipakai “mereka”.'),
  ),
  option(
    'those who are spoken to',
    'orang yang diajak bicara',
    both('For that there is “Anda” or “kalian”.', 'Untuk itu dipakai “Anda” atau “kalian”.'),
  ),
];

const option = (en: string, id: string, why: Option['why']): Option => ({
  text: { kind: 'said', text: both(en, id) },
  why,
});
