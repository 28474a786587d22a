import { agesOf } from '../agesOf';
import { both, quoted } from '../both';
import type { QuizSource } from '../QuizSource';
import type { Statement } from './Statement';

/** How old somebody is: so, or another one's age, or some years more. */
export function ageStatements(source: QuizSource): readonly Statement[] {
  const ages = agesOf(source);
  return ages.map(({ name, value, span }) => {
    const isSo = source.random() < 0.5;
    const other = ages.find((age) => age.name !== name && age.value !== value)?.value ?? value + OLDER;
    const said = isSo ? value : other;
    const written = quoted(source.text.slice(...span));
    return {
      statement: both(`${name} is ${said} years old.`, `${name} berusia ${said} tahun.`),
      key: isSo ? 'true' : 'false',
      evidence: [source.placeOf(span)],
      explanation: both(
        `A number in brackets behind a name is the age: ${written}.`,
        `Angka dalam kurung di belakang nama menunjukkan usia: ${written}.`,
      ),
      worth: 0.6,
      hardness: 0.25,
      about: `number ${value}`,
      part: isSo ? 'age' : 'other-age',
    };
  });
}

const OLDER = 7; // years
