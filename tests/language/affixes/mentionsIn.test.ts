import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionsIn } from '../../../src/language/affixes/mentionsIn';

test('words between underscores are mentioned, all else is not', () => {
  expect(mentionsIn('_menulis_ is from _tulis_.')).toEqual([
    { text: 'menulis', mentioned: true },
    { text: ' is from ', mentioned: false },
    { text: 'tulis', mentioned: true },
    { text: '.', mentioned: false },
  ]);
});

test.each([
  ['', [], 'nothing'],
  ['plain', [{ text: 'plain', mentioned: false }], 'no underscore'],
])('%j: %j (%s)', (text, parts) => {
  expect(mentionsIn(text)).toEqual(parts);
});

test('nothing but underscores is lost', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z_ ]*$/), (text) => {
      expect(
        mentionsIn(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text.replaceAll('_', ''));
    }),
  );
});
