import { describe, expect, test } from 'vitest';
import { classesOf } from '../../../src/language/context/classesOf';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { aLexicon } from '../morphology/aLexicon';

const first = (form: string) => {
  const [reading] = readingsOf(form, aLexicon);
  return reading && classesOf(reading);
};

describe('word classes of whole forms', () => {
  test.each([
    ['buku', ['n'], 'the stem’s own'],
    ['menulis', ['vt', 'v'], 'meN- keeps an object'],
    ['menari', ['v'], 'and makes none'],
    ['memalukan', ['vt'], '-kan gives one'],
    ['mempercepat', ['vt'], 'memper- too'],
    ['memberi', ['vt', 'v'], 'meN- alone leaves both'],
    ['melindungi', ['vt'], 'and so does -i'],
    ['ditulis', ['v'], 'passive'],
    ['bekerja', ['v'], 'ber-'],
    ['terbesar', ['a', 'v'], 'the biggest'],
    ['tertulis', ['v'], 'of a verb no superlative'],
    ['pelindung', ['n', 'a'], 'peN-'],
    ['perlindungan', ['n'], 'per-…-an is not per-'],
    ['keadilan', ['n', 'v'], 'ke-…-an'],
    ['kesatu', ['num', 'det'], 'an ordinal'],
    ['sebesar', ['a', 'adv', 'prep'], 'as big as'],
    ['sebesarnya', ['adv'], 'se-…-nya'],
    ['tulisan', ['n'], '-an'],
    ['modernisasi', ['n'], 'an ending of loans'],
    ['memodernisasikan', ['vt'], 'and what is made of it'],
    ['duniawi', ['a'], '-wi makes qualities'],
    ['bukunya', ['n'], 'a noun stays one'],
    ['besarnya', ['a', 'n', 'adv'], 'a quality named'],
    ['menulisnya', ['vt', 'v'], 'an object, not a noun'],
    ['kutulis', ['v'], 'with its agent'],
    ['orang-orang', ['n'], 'reduplicated'],
  ])('%s: %j (%s)', (form, classes) => {
    expect(first(form)).toEqual(classes);
  });
});
