import { describe, expect, test } from 'vitest';
import { typedKeyOf } from '../../../src/quiz/make/typedKeyOf';
import { markTyped } from '../../../src/quiz/typed/markTyped';
import { theLexicon } from '../../support/theLexicon';

const keyOf = (surface: string, also: readonly string[] = []) => {
  const key = typedKeyOf(surface, theLexicon, { also });
  if (!key) throw new Error(`the dictionary does not know ${surface}`);
  return key;
};

describe('what is right', () => {
  test.each([
    ['menekankan', ['menekankan'], 'a word that nothing else can stand for'],
    ['Setelah', ['setelah', 'sesudah'], 'a synonym, and no capital'],
    ['jika', ['jika', 'bila'], 'of a connector'],
    ['menjelaskan', ['menjelaskan', 'menerangkan'], 'of a verb'],
    ['dijelaskan', ['dijelaskan', 'diterangkan'], 'in the same voice'],
    ['dijelaskannya', ['dijelaskannya', 'diterangkannya'], 'with the same clitic'],
    ['tepercaya', ['tepercaya', 'terpercaya'], 'another spelling'],
    ['pemboman', ['pemboman', 'pengeboman'], 'the standard one beside another'],
    ['makan', ['makan'], 'no synonym that the dictionary does not call one'],
  ])('%s: %j (%s)', (surface, accepted, _) => {
    expect(keyOf(surface).accepted).toEqual(accepted);
  });

  test('what an author adds comes behind the form itself', () => {
    expect(keyOf('perlindungan', ['pelindungan']).accepted).toEqual(['perlindungan', 'pelindungan']);
    expect(keyOf('setelah', ['Sesudah', 'seusai']).accepted).toEqual(['setelah', 'Sesudah', 'seusai']);
  });

  test('a misspelling and an informal spelling are not right, but known', () => {
    const { accepted, variants } = keyOf('sistem');
    expect(accepted).not.toContain('sistim');
    expect(variants).toContainEqual({ form: 'sistim', kind: 'misspelt' });
    expect(keyOf('tidak').variants).toContainEqual({ form: 'nggak', kind: 'informal' });
  });

  test('a spelling that is another word is that word: rubah, a fox', () => {
    const { near, variants } = keyOf('ubah');
    expect(
      [...variants.map(({ form }) => form), ...near.map(({ form }) => form)].filter((form) => form === 'rubah'),
    ).toHaveLength(1);
  });
});

describe('root and meaning', () => {
  test.each([
    ['menekankan', 'tekan', 'to stress; to emphasise'],
    ['ditekankan', 'tekan', 'to be stressed; to be emphasised'],
    ['perlindungan', 'lindung', 'protection'],
    ['anak-anak', 'anak', 'children; sons'],
    ['rumahnya', 'rumah', 'house; home'],
    ['jika', null, 'if; when'],
  ])('%s is of %s, %j', (surface, root, gloss) => {
    expect(keyOf(surface)).toMatchObject({ root, gloss });
  });

  test('a name keeps its capital, and has no root', () => {
    expect(keyOf('Bandung')).toMatchObject({ accepted: ['Bandung'], root: null });
  });
});

describe('what is near', () => {
  test.each([
    ['menekankan', 'tekanan', 'pressure', 'the family'],
    ['menekankan', 'tekan', 'to press; to push', 'its root, where that is a word'],
    ['makan', 'makam', 'grave; tomb', 'a real word that would pass for a slip'],
    ['setelah', 'setelan', 'suit; outfit', 'the same'],
    ['bekerja', 'mengerjakan', 'to do; to work on', 'a verb of the family'],
  ])('%s has %s, %j (%s)', (surface, form, gloss, _) => {
    expect(keyOf(surface).near).toContainEqual({ form, gloss });
  });

  test('a bound root is no word', () => {
    expect(keyOf('perlindungan').near.map(({ form }) => form)).not.toContain('lindung');
  });

  test('never more than twelve, and none of them right', () => {
    for (const surface of ['buat', 'bekerja', 'jalan', 'satu', 'membuka']) {
      const { near, accepted } = keyOf(surface);
      expect(near.length).toBeLessThanOrEqual(12);
      for (const { form } of near) expect(accepted).not.toContain(form);
    }
  });
});

test.each(['xyzzy', 'qwertz', ''])('%j is no word of the dictionary', (surface) => {
  expect(typedKeyOf(surface, theLexicon)).toBeNull();
});

test.each([
  ['menekankan', 'menekan', 'partly'],
  ['makan', 'makam', 'wrong'],
  ['dijelaskan', 'diterangkan', 'right'],
  ['setelah', 'setelan', 'wrong'],
  ['melakukan', 'ngelakuin', 'partly'],
  ['memengaruhi', 'mempengaruhi', 'right'],
  ['objek', 'obyek', 'right'],
  ['izinnya', 'ijinnya', 'right'],
  ['belum', 'blm', 'partly'],
  ['sudah', 'udah', 'partly'],
])('with the key of %s, %s is %s', (surface, text, kind) => {
  expect(markTyped(keyOf(surface), text).kind).toBe(kind);
});
