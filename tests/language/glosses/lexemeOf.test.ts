import { expect, test } from 'vitest';
import { lexemeOf } from '../../../src/language/glosses/lexemeOf';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { theLexicon } from '../../support/theLexicon';

test.each([
  ['rumah', 'rumah', 'as it stands'],
  ['rumahnya', 'rumah', 'with a clitic'],
  ['rumah-rumah', 'rumah', 'a plural'],
  ['membaca', 'baca', 'a voice of a transitive stem'],
  ['dibaca', 'baca', 'the other'],
  ['penulis', 'penulis', 'a line of its own'],
  ['dilahirkan', 'melahirkan', 'a voice of a verb with -kan'],
  ['dimana', 'di mana', 'two words wrongly joined'],
])('%s belongs to %s (%s)', (word, headword) => {
  expect(lexemeOf(readingsOf(word, theLexicon)[0]!, theLexicon)?.headword).toBe(headword);
});

test.each(['penghomogenan', 'berskuter', 'guru-murid', 'dirumah'])(
  '%s belongs to none: no line is about it',
  (word) => {
    expect(lexemeOf(readingsOf(word, theLexicon)[0]!, theLexicon)).toBeNull();
  },
);
