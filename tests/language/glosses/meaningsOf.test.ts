import { describe, expect, test } from 'vitest';
import { writtenEntries } from '../../../build/lexicon';
import { meaningsOf } from '../../../src/language/glosses/meaningsOf';
import { lexemeOf } from '../../../src/language/lexicon/Lexeme';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';

const meanings = (line: string) => {
  const [entry] = parseEntries(line, 3).entries;
  if (!entry) throw new Error(line);
  return meaningsOf(lexemeOf(entry)).map(
    ({ wordClass, senses }) => `${wordClass}: ${senses.map((synonyms) => synonyms.join('; ')).join(' // ')}`,
  );
};

describe('what a word means in each of its classes', () => {
  test.each([
    ['tulis | vt | write', ['vt: write'], ''],
    ['angkat | vt | 1 lift; raise // 2 appoint // 3 pick up', ['vt: lift; raise // appoint'], 'two senses'],
    ['uji | n/vt | 1 test; trial // 2 vt: test', ['n: test; trial', 'vt: test'], 'the line marks them'],
    ['migrasi | n/v | migration; migrate', ['n: migration; migrate', 'v: migrate'], 'one sense for both'],
    ['gunting | n/vt | scissors; cut', ['n: scissors; cut', 'vt: cut'], 'what is no verb is none'],
    ['tangan | n/b v | 1 hand; arm // 2 v: (core of menangani) handle; deal with', ['n: hand; arm'], 'only a core'],
    ['marah | a/v | angry', ['a: angry'], 'no verb'],
    [
      'takluk | v/a | surrender; be defeated',
      ['v: surrender; be defeated', 'a: defeated'],
      'be is not of the adjective',
    ],
    ['demam | n/a | fever; feverish', ['n: fever; feverish', 'a: feverish'], 'what looks like one'],
    ['iri | vt | be jealous of', ['vt: be jealous of'], 'with its preposition it has one'],
    ['putus | v/vt | be broken off; cut', ['v: be broken off; cut', 'vt: cut'], 'be has no object'],
    ['simulasi | n | simulation', ['n: simulation', 'action: simulate'], 'a noun of action'],
    ['komentar | n | comment', ['n: comment', 'activity: comment'], 'a noun of what one does'],
    ['kisah | n | story', ['n: story'], 'neither'],
    ['baik | v | (berbaik hati) be so kind', [], 'said of a phrase'],
    ['pun | part | also', ['part: also'], 'other classes as they are'],
  ])('%s: %j (%s)', (line, expected) => {
    expect(meanings(line)).toEqual(expected);
  });

  test('the verbs of the lexicon are known as such: new ones go into verbWords.ts', () => {
    const verbs = writtenEntries().filter(
      ({ headword, classes, senses }) =>
        !headword.includes(' ') &&
        classes.every((name) => name === 'v' || name === 'vt') &&
        !senses.some(({ gloss }) => gloss.includes('core of')),
    );
    const unknown = verbs.filter((entry) => meaningsOf(lexemeOf(entry)).length === 0).map(({ id }) => id);
    expect(unknown.length / verbs.length).toBeLessThan(0.01);
  });
});
