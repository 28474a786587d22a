import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyses } from '../../../src/core';
import { chooseByRecords } from './chooseByRecords';
import { chooseWords } from './chooseWords';
import { COLLOCATES } from '../../../src/language/context/collocates';
import { GIVEN_NAMES } from '../../../src/language/context/names';
import { RULES } from '../../../src/language/context/rules';
import { developed, isRight } from './sentences';
import { wordsIn } from './wordsIn';

/** What context makes of the word in brackets. */
function chosenIn(text: string) {
  const words = wordsIn(text.replaceAll(/[[\]]/g, ''), analyses);
  const at = wordsIn(text.slice(0, text.indexOf('[')), analyses).length;
  const choice = chooseWords(words)[at];
  return { reading: choice?.readings[0], wordClass: choice?.wordClass ?? null };
}

describe('readings in context', () => {
  test.each(developed.map((one) => [one.text, one.root, one.wordClass, one] as const))(
    '%s: %s %s',
    (text, _, __, wanted) => {
      const { reading, wordClass } = chosenIn(text);
      expect(isRight(wanted, reading, wordClass), `${reading?.root} ${reading?.stem.id} ${wordClass}`).toBe(true);
    },
  );

  // Each rule has an example among the sentences or here; these are what it must leave alone.
  test.each([
    ['Sikap [tegas] Budi dipuji.', 'name', 'no quotation before it'],
    ['Sikap [tegas] Budi dipuji.', 'v', 'no quotation before it'],
    ['Ia berkata, “[Jelas] sekali.”', 'v', 'the quotation begins here'],
    ['Ia punya [budi] yang luhur.', 'name', 'small letters'],
    ['Rapat dipimpin Menteri [Dalam] Negeri.', 'name', 'capitalised, but nobody is called so'],
    ['Presiden bertemu [Menteri] Pertanian.', 'name', 'a title'],
    ['[Indah] sekali pantai itu.', 'name', 'a capital at the beginning says nothing'],
    ['Anak itu [dalam] bahaya.', 'a', 'a noun follows'],
    ['Ia sadar mereka [akan] pergi.', 'prep', 'no feeling right before it'],
    ['Ia [dapat] berenang.', 'vt', 'a verb follows'],
    ['Ia menjadi [lebih] kurus.', 'n', 'a quality follows'],
    ['Harganya Rp500 [per] saham.', 'n', 'no spring'],
  ])('%s is not %s (%s)', (text, wordClass) => {
    expect(chosenIn(text).wordClass).not.toBe(wordClass);
  });

  test.each([
    ['Dokter itu [bisa] datang ke rumah.', 'bisa#2', 'no snake'],
    ['Ia makin rajin [mengurus] anak.', 'kurus', 'an object follows'],
    ['Ada [beruang] di kebun binatang.', 'uang', 'no owner before it'],
    ['Ia pergi tiga [kali] seminggu.', 'kali#2', 'a number'],
    ['Ia [tahu] kami menjual tempe kemarin.', 'tahu#2', 'one knows, whatever is sold'],
    ['Pembangunan [perbankan] Indonesia maju.', 'perban', 'no order'],
  ])('%s is not %s (%s)', (text, wrong) => {
    const { reading } = chosenIn(text);
    expect([reading?.root, reading?.stem.id]).not.toContain(wrong);
  });

  test('a sentence’s end cuts what is near', () => {
    expect(chosenIn('Ada ular. Kami [bisa] pergi.').reading?.stem.id).toBe('bisa#1');
  });

  test('unknown words and numbers have no readings and the class that they look like', () => {
    expect(chosenIn('Ada [17] orang.')).toEqual({ reading: undefined, wordClass: 'num' });
    expect(chosenIn('Kata [Xyzzq] begitu.')).toEqual({ reading: undefined, wordClass: 'name' });
    expect(chosenIn('Kata [xyzzq] begitu.')).toEqual({ reading: undefined, wordClass: null });
  });
});

const someWords = [
  ...developed.flatMap(({ text }) => text.replaceAll(/[[\]]/g, '').split(' ')),
  ...RULES.flatMap(({ forms = [], before, after }) => [...forms, ...(before?.words ?? []), ...(after?.words ?? [])]),
  ...GIVEN_NAMES,
  ...[...COLLOCATES.values()].flatMap((near) => [...near]),
];
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const texts = fc.array(
  fc.oneof(fc.constantFrom(...someWords), fc.constantFrom(...someWords.map(capitalised)), fc.string({ maxLength: 6 })),
  { maxLength: 25 },
);

describe('laws', () => {
  test('readings are reordered, none lost or made', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const words = wordsIn(parts.join(' '), analyses);
        const ranked = chooseWords(words).map(({ readings }) => readings);
        expect(ranked.map((readings) => new Set(readings))).toEqual(words.map(({ readings }) => new Set(readings)));
        expect(ranked.map((readings) => readings.length)).toEqual(words.map(({ readings }) => readings.length));
      }),
    );
  });

  test('the masks of rules say what their records say', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const words = wordsIn(parts.join(' '), analyses);
        const byMasks = chooseWords(words).map(({ readings, wordClass }) => ({ readings, wordClass }));
        expect(byMasks).toEqual(chooseByRecords(words));
      }),
    );
  });

  test('a full stop and a new sentence shut out what follows', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const before = wordsIn(one.join(' '), analyses);
        const after = wordsIn(other.join(' '), analyses).map((word, index) =>
          index === 0 ? { ...word, initial: true } : word,
        );
        expect(chooseWords([...before, ...after]).slice(0, before.length)).toEqual(chooseWords(before));
      }),
    );
  });
});
