import fc from 'fast-check';
import { expect, test } from 'vitest';
import { britishSpellings } from '../../../src/language/search/britishSpellings';
import { englishForms } from '../../../src/language/search/englishForms';

test.each([
  ['decisions', 'decision', '-s'],
  ['houses', 'house', '-s behind e'],
  ['churches', 'church', '-es behind ch'],
  ['classes', 'class', '-es behind s'],
  ['boxes', 'box', '-es behind x'],
  ['heroes', 'hero', '-es behind o'],
  ['parties', 'party', '-ies'],
  ['movies', 'movie', '-ies of -ie'],
  ['protected', 'protect', '-ed'],
  ['decided', 'decide', '-d'],
  ['planned', 'plan', 'a doubled letter'],
  ['travelled', 'travel', 'doubled, in a longer word'],
  ['visited', 'visit', 'not doubled, in a longer word'],
  ['called', 'call', 'doubled by itself'],
  ['carried', 'carry', '-ied'],
  ['writing', 'write', '-ing without e'],
  ['seeing', 'see', '-ing behind ee'],
  ['going', 'go', '-ing of a short word'],
  ['waiting', 'wait', '-ing'],
  ['went', 'go', 'irregular'],
  ['children', 'child', 'irregular'],
  ['hoping', 'hope', 'one p'],
])('%s and %s are forms of one word (%s)', (form, base) => {
  expect(englishForms(form)).toContain(base);
  expect(englishForms(base)).toContain(form);
});

test.each([
  ['news', 'new', 'another word'],
  ['evening', 'even', 'likewise'],
  ['united', 'unit', 'likewise'],
  ['hoping', 'hop', 'that would be hopping'],
  ['bed', 'be', 'a word of its own'],
  ['seed', 'see', 'likewise'],
  ['plane', 'plan', 'an e means something'],
  ['king', 'k', 'a word has a vowel'],
  ['thing', 'th', 'likewise'],
])('%s and %s are not (%s)', (word, other) => {
  expect(englishForms(word)).not.toContain(other);
  expect(englishForms(other)).not.toContain(word);
});

test.each([
  ['need', 'ne', '-eed'],
  ['glass', 'glas', '-ss is no plural'],
  ['bonus', 'bonu', 'nor is -us'],
  ['crisis', 'crisi', 'nor -is'],
  ['red', 'r', 'too little is left'],
])('%s comes from no %s (%s)', (word, other) => {
  expect(englishForms(word)).not.toContain(other);
});

test('every word is a form of itself, and has not many', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'adeginorstuy'), minLength: 1, maxLength: 10 }), (word) => {
      const forms = englishForms(word);
      expect(forms).toContain(word);
      expect(forms.size).toBeLessThan(40);
    }),
  );
});

test.each([
  ['color', 'colour'],
  ['organize', 'organise'],
  ['organization', 'organisation'],
  ['analyze', 'analyse'],
  ['center', 'centre'],
  ['traveled', 'travelled'],
  ['jewelry', 'jewellery'],
  ['catalog', 'catalogue'],
  ['defense', 'defence'],
  ['program', 'programme'],
  ['gray', 'grey'],
])('%s may be %s in Britain', (american, british) => {
  expect(britishSpellings(american)).toContain(british);
});

test.each(['colour', 'house', 'order', 'war'])('%s is spelled so in Britain, too', (word) => {
  expect(britishSpellings(word)).toEqual([word]);
});
