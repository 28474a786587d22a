import { expect, test } from 'vitest';
import { activeVerb } from '../../../src/language/glosses/activeVerb';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { theLexicon } from '../../support/theLexicon';

const active = (word: string) => {
  const [reading] = readingsOf(word, theLexicon);
  return reading ? (activeVerb(reading, theLexicon)?.headword ?? null) : undefined;
};

test.each<[string, string | null, string]>([
  ['dilahirkan', 'melahirkan', 'a passive'],
  ['dilahirkannya', 'melahirkan', 'with a clitic'],
  ['kulahirkan', 'melahirkan', 'with its agent before it'],
  ['dipengaruhi', 'memengaruhi', 'p is swallowed'],
  ['ditawarkan', 'menawarkan', 't is swallowed'],
  ['disampaikan', 'menyampaikan', 's is swallowed'],
  ['dikeluarkan', 'mengeluarkan', 'k is swallowed'],
  ['diproduksikan', null, 'no such line'],
  ['diperkirakan', null, 'a line of its own: nothing was done to it'],
  ['diperbesar', 'memperbesar', 'per-'],
  ['dibaca', null, 'the root is the verb'],
  ['penerbitan', null, 'a noun'],
  ['rumah', null, 'a root'],
])('%s is a form of %s (%s)', (word, expected) => {
  expect(active(word)).toBe(expected);
});
