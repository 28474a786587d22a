import { expect, test } from 'vitest';
import { wordAt } from '../../src/speech/wordAt';

const TEXT = '“Dulu kita hanya operator, meng-upgrade  skill ‘Kami’ 😀 2017 — siap.”';
const at = (part: string) => TEXT.indexOf(part);

test.each([
  ['the length is the engine’s', at('Dulu'), 4, 'Dulu'],
  ['no length: up to the next space', at('kita'), undefined, 'kita'],
  ['length 0 is none', at('hanya'), 0, 'hanya'],
  ['a comma is left out', at('operator'), undefined, 'operator'],
  ['also when the engine counts it', at('operator'), 9, 'operator'],
  ['an opening quotation mark is left out', 0, undefined, 'Dulu'],
  ['both quotation marks', at('‘Kami’'), undefined, 'Kami'],
  ['a hyphen inside a word is kept', at('meng-'), undefined, 'meng-upgrade'],
  ['a boundary on the space before the word', at(' kita'), undefined, 'kita'],
  ['two spaces', at('  skill'), undefined, 'skill'],
  ['digits', at('2017'), undefined, '2017'],
  ['at the end', at('siap'), undefined, 'siap'],
  ['longer than the text', at('siap'), 99, 'siap'],
  ['before the text', -1, 5, 'Dulu'],
])('%s', (_, charIndex, charLength, word) => {
  const [start, end] = wordAt(TEXT, charIndex, charLength) ?? [0, 0];
  expect(TEXT.slice(start, end)).toBe(word);
  expect(start).toBe(TEXT.indexOf(word));
});

test.each([
  ['a dash', at('—'), 1],
  ['a smile', at('😀'), 2],
  ['half of it', at('😀') + 1, 1],
  ['a quotation mark', 0, 1],
  ['beyond the end', 999, undefined],
  ['the end', TEXT.length, undefined],
])('%s is no word', (_, charIndex, charLength) => {
  expect(wordAt(TEXT, charIndex, charLength)).toBeNull();
});
