import type { Option } from '../../Option';
import { both } from '../both';
import type { Candidate } from '../Candidate';
import { idAt } from '../idAt';
import { othersThan } from '../otherPeople';
import type { QuizSource } from '../QuizSource';
import { sayingsOf, whoSpeaks } from '../sayings';

const LEAST = 3; // sayings of the one who speaks most
const MOST_OPTIONS = 4;

/** Whose words fill most of the article, where one is heard at least twice as much as anybody else. */
export function mostHeard(source: QuizSource): readonly Candidate[] {
  const sayings = sayingsOf(source);
  const heard = new Map<number, number>();
  for (const { person, whole } of sayings) heard.set(person, (heard.get(person) ?? 0) + whole[1] - whole[0]);
  const [first, second] = [...heard].toSorted((one, other) => other[1] - one[1]);
  const own = sayings.filter(({ person }) => person === first?.[0]);
  const [saying] = own;
  if (!first || !saying || own.length < LEAST || (second && first[1] < 2 * second[1])) return [];
  const wrong = othersThan(source, first[0]).slice(0, MOST_OPTIONS - 1);
  if (wrong.length < 2) return [];
  const word = (text: string): Option => ({ text: { kind: 'indonesian', text }, why: null });
  return [
    {
      question: {
        kind: 'gist',
        id: idAt('gist', source.placeOf(saying.cue.span), 'heard'),
        prompt: both(
          'Whose words fill most of this article?',
          'Ucapan siapa yang paling banyak dimuat dalam artikel ini?',
        ),
        passage: null,
        options: [word(saying.name), ...wrong.map(word)],
        key: 0,
        evidence: own.slice(0, 4).flatMap((one) => whoSpeaks(source, one)),
        explanation: both(
          `${saying.name} is quoted or reported ${own.length} times, and at greater length than anybody else.`,
          `Ucapan ${saying.name} dimuat ${own.length} kali dan lebih panjang daripada ucapan orang lain.`,
        ),
      },
      worth: 0.5,
      hardness: 0.3,
      about: 'heard',
      tells: [],
      hides: [],
    },
  ];
}
