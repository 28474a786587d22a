import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countAt,
  findForm,
  findPart,
  firstAt,
  formTableOf,
  mayHave,
  NOWHERE,
  type FormTable,
} from '../../../src/language/lexicon/FormTable';
import {
  areSame,
  hashOfPart,
  hashOfPartBehind,
  hashOfPartWith,
  lettersOf,
  makeRoomFor,
  noLetters,
  partEndsWith,
  partStartsWith,
  putLetter,
  setLetters,
  setUnits,
  setWord,
  textOfPart,
  wholeText,
  writeUnits,
} from '../../../src/language/lexicon/Letters';

const few = fc.string({ unit: fc.constantFrom('a', 'b', 'n', '-', 'é', '’'), maxLength: 5 });
const form = fc.oneof(few, fc.string({ unit: 'binary', maxLength: 200 }));
/** A form and two places in it, the first one first. */
const part = form.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([one, other]) => [text, Math.min(one, other), Math.max(one, other)] as const),
);

const hashOf = (form: string) => {
  const units = Uint16Array.from({ length: form.length }, (_, at) => form.charCodeAt(at));
  return writeUnits(units, 0, form.length, new Uint16Array(form.length), 0);
};

/** The number of the form at a place, or −1. */
const numberAt = (table: FormTable, place: number) => (place === NOWHERE ? -1 : firstAt(table, place));

describe('for any form and any part of it', () => {
  test('the part is the text there, and hashes as it would by itself', () => {
    fc.assert(
      fc.property(part, ([text, from, to]) => {
        const letters = lettersOf(text);
        expect(textOfPart(letters, from, to)).toBe(text.slice(from, to));
        expect(hashOfPart(letters, from, to)).toBe(hashOf(text.slice(from, to)));
      }),
    );
  });

  test('a table finds those of its forms that the part spells, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(few, { maxLength: 60 }), part, (forms, [text, from, to]) => {
        const table = formTableOf(forms);
        expect(numberAt(table, findPart(table, lettersOf(text), from, to))).toBe(forms.indexOf(text.slice(from, to)));
        for (const [number, one] of forms.entries()) expect(numberAt(table, findForm(table, one))).toBe(number);
      }),
    );
  });

  test('a letter put in its place is one of those that begin with it, until the old one is put back', () => {
    fc.assert(
      fc.property(part, ([text, from, to]) => {
        fc.pre(from < to);
        const letters = lettersOf(text);
        putLetter(letters, from, 't'.charCodeAt(0));
        const other = `t${text.slice(from + 1, to)}`;
        expect(textOfPart(letters, from, to)).toBe(other);
        expect(hashOfPart(letters, from, to)).toBe(hashOf(other));
        putLetter(letters, from, text.charCodeAt(from));
        expect(hashOfPart(letters, 0, text.length)).toBe(hashOf(text));
      }),
    );
  });

  test('beginnings and endings are those of the part', () => {
    fc.assert(
      fc.property(part, few, ([text, from, to], edge) => {
        const letters = lettersOf(text);
        expect(partStartsWith(letters, from, to, edge)).toBe(text.slice(from, to).startsWith(edge));
        expect(partEndsWith(letters, from, to, edge)).toBe(text.slice(from, to).endsWith(edge));
      }),
    );
  });

  test('letters that are written over are as good as new ones', () => {
    fc.assert(
      fc.property(form, form, (before, text) => {
        const letters = noLetters();
        setLetters(letters, before);
        setLetters(letters, text);
        expect(hashOfPart(letters, 0, text.length)).toBe(hashOf(text));
        expect(textOfPart(letters, 0, text.length)).toBe(text);
        expect(letters.hyphen).toBe(text.indexOf('-'));
      }),
    );
  });
});

test('a word of a text has the letters of its form', () => {
  const unit = fc.constantFrom('a', 'Z', 'é', 'É', '’', "'", '-', 'İ', '0', '@', '[', '{', '😀');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit, maxLength: 8 }), form), (word) => {
      const letters = noLetters();
      setWord(letters, `(${word})`, 1, word.length + 1);
      const standard = word.toLowerCase().replaceAll('’', "'");
      expect(wholeText(letters)).toBe(standard);
      expect(letters.length).toBe(standard.length);
      expect(letters.hyphen).toBe(standard.indexOf('-'));
      expect(textOfPart(letters, 0, letters.length)).toBe(standard);
      expect(textOfPart(letters, 1, letters.length)).toBe(standard.slice(1));
      expect(hashOfPart(letters, 0, letters.length)).toBe(hashOf(standard));
    }),
  );
});

test('forms with one hash are told apart', () => {
  // Both hash to 0: so does any form of NULs.
  expect(hashOf('\0')).toBe(hashOf('\0\0'));
  const table = formTableOf(['\0', '\0\0']);
  const numbers = ['\0', '\0\0', '\0\0\0'].map((form) => numberAt(table, findForm(table, form)));
  expect(numbers).toEqual([0, 1, -1]);
});

test('a form may stand for several things, one behind the other, and for more than two bytes count', () => {
  const table = formTableOf(['satu', 'dua'], Int32Array.of(70_000, 70_003, 70_004));
  const places = ['satu', 'dua'].map((form) => findForm(table, form));
  expect(places.map((place) => firstAt(table, place))).toEqual([70_000, 70_003]);
  expect(places.map((place) => countAt(table, place))).toEqual([3, 1]);
});

test('an empty table has nothing', () => {
  expect(findForm(formTableOf([]), 'apa')).toBe(NOWHERE);
});

test('a form may be there if a part and one letter more spell it', () => {
  const word = fc.string({ minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(word, word, word, (before, form, after) => {
      const table = formTableOf([form]);
      const letters = lettersOf(before + form + after);
      const [from, to] = [before.length, before.length + form.length];
      expect(mayHave(table, hashOfPart(letters, from, to))).toBe(true);
      expect(mayHave(table, hashOfPartWith(letters, from, to - 1, form.charCodeAt(form.length - 1)))).toBe(true);
      expect(mayHave(table, hashOfPartBehind(form.charCodeAt(0), letters, from + 1, to))).toBe(true);
    }),
  );
});

test('units that are written one by one are a form like any other', () => {
  fc.assert(
    fc.property(form, form, (text, other) => {
      const letters = lettersOf(other);
      makeRoomFor(letters, text.length);
      for (let at = 0; at < text.length; at++) letters.codes[at] = text.charCodeAt(at);
      setUnits(letters, text.length);
      expect(wholeText(letters)).toBe(text);
      expect(textOfPart(letters, 1, text.length)).toBe(text.slice(1));
      expect(letters.hyphen).toBe(text.indexOf('-'));
      expect(areSame(letters, lettersOf(text))).toBe(true);
      expect(areSame(letters, lettersOf(other))).toBe(text === other);
    }),
  );
});
