import { expect, test } from 'vitest';
import { markBuilt } from '../../../src/quiz/typed/markBuilt';
import { markGap } from '../../../src/quiz/typed/markGap';
import { keys } from './keys';

test.each([
  ['menekankan', 'right', 'built as it should be'],
  ['mentekankan', 'partly', 'the right affixes, joined wrongly'],
  ['menekan', 'partly', 'without -kan'],
  ['ditekankan', 'partly', 'in another voice'],
  ['tekan', 'wrong', 'the root as it was given'],
  ['Tekan.', 'wrong', 'the same, with a capital'],
  ['tekanan', 'wrong', 'with other affixes: that it has the root is no merit'],
  ['stress', 'wrong', 'in English'],
  ['melihat', 'wrong', 'another root'],
])('a word built from its root: %s is %s (%s)', (text, kind, _) => {
  expect(markBuilt(keys.menekankan, null, text).kind).toBe(kind);
});

test.each([
  ['to stress', 'stress', 'wrong', 'the hint said it'],
  ['to put weight on', 'stress', 'partly', 'another hint'],
  ['“to stress” (a point)', 'stressing', 'wrong', 'the hint said it among other things'],
  ['to stress', 'menekan', 'partly', 'not English'],
])('with the hint %j, %j is %s (%s)', (hint, text, kind, _) => {
  expect(markGap(keys.menekankan, { en: hint, id: 'x' }, text).kind).toBe(kind);
});
