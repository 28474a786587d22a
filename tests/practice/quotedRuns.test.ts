import { expect, test } from 'vitest';
import { quotedRuns } from '../../src/practice/quotedRuns';

test.each([
  [
    'What does “sambutan” mean?',
    'Apa arti “sambutan”?',
    ['What does ', '[“sambutan”]', ' mean?'],
    'both versions quote it: it is Indonesian',
  ],
  [
    '“To suppress” it is not “menekan”.',
    'Itu bukan “menekan”.',
    ['“To suppress” it is not ', '[“menekan”]', '.'],
    'only the English version quotes it: it is English',
  ],
  ['“Benah.” Done', '“Benah” selesai', ['[“Benah.”]', ' Done'], 'a full stop inside the marks is the English way'],
  ['No quotation', 'Tanpa kutipan', ['No quotation'], 'nothing to take apart'],
  ['A stray “ mark', 'Tanda “ lepas', ['A stray “ mark'], 'an opening mark alone quotes nothing'],
  ['', '', [], 'nothing'],
])('%s', (en, id, runs) => {
  const marked = quotedRuns({ en, id }, 'en').map(({ lang, text }) => (lang === 'id' ? `[${text}]` : text));
  // Neighbours of one language may come as one run or as several.
  expect(marked.join('|').replaceAll(/(?<!\])\|(?!\[)/g, '')).toBe(runs.join('|'));
  expect(
    quotedRuns({ en, id }, 'en')
      .map(({ text }) => text)
      .join(''),
  ).toBe(en);
});

test('Indonesian is one run', () => {
  expect(quotedRuns({ en: 'What is “kita”?', id: 'Apa itu “kita”?' }, 'id')).toEqual([
    { lang: 'id', text: 'Apa itu “kita”?' },
  ]);
});
