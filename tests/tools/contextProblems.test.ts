import { expect, test } from 'vitest';
import { contextProblems } from '../../scripts/lexicon/contextProblems';
import { parseEntries } from '../../src/language/lexicon/parseEntries';

const entries = parseEntries('bunga | n | 1 flower // 2 interest\nbank | n | bank\nmawar | n | rose', 1).entries;
const problemsOf = (...lines: readonly string[]) => contextProblems(lines.join('\n'), entries);

test('nothing is wrong with cues that tell two senses apart', () => {
  expect(problemsOf('#economy | bank', 'bunga/1 | ~ mawar', 'bunga/2 | ~ bank; =bunganya; #economy')).toEqual([]);
});

test.each([
  ['a line that cannot be read', 'bunga/2', 'contexts.txt:1: expected: id/sense | cue; cue'],
  ['a sense that is not there', 'bunga/3 | ~ bank', 'contexts.txt: there is no sense bunga/3'],
  ['a word that is not there', 'kembang/2 | ~ bank', 'contexts.txt: kembang has no senses to be told apart'],
  ['a word of one sense', 'bank/1 | ~ bunga', 'contexts.txt: bank has no senses to be told apart'],
  ['an unknown word beside it', 'bunga/2 | ~ xyzzyq', 'contexts.txt: bunga/2: there is no word xyzzyq'],
  ['an unknown collocate', 'bunga/2 | xyzzyq', 'contexts.txt: bunga/2: there is no word xyzzyq'],
  ['an unknown word of a field', '#economy | xyzzyq', 'contexts.txt: #economy: there is no word xyzzyq'],
])('says what is wrong with %s', (_, line, problem) => {
  expect(problemsOf(line)).toContain(problem);
});

test('says when one cue speaks for two senses', () => {
  expect(problemsOf('bunga/1 | ~ bank', 'bunga/2 | ~ bank')).toEqual([
    'contexts.txt: bunga: “~ bank” speaks for 1 and 2',
  ]);
});
