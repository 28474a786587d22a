import { describe, expect, test } from 'vitest';
import { analyses } from '../../../src/core';
import { chooseWords } from './chooseWords';
import { wordsIn } from './wordsIn';

/** The function of the -nya of the word in brackets. */
function functionIn(text: string) {
  const words = wordsIn(text.replaceAll(/[[\]]/g, ''), analyses);
  const at = wordsIn(text.slice(0, text.indexOf('[')), analyses).length;
  return chooseWords(words)[at]?.nya;
}

describe('what a -nya does', () => {
  test.each([
    ['possessive', 'Budi menjual [rumahnya].', 'somebody has been named who may own it'],
    ['possessive', 'Dia datang bersama [istrinya].', 'a pronoun may own'],
    ['possessive', 'Dalam [sambutannya], Menteri Budi berpesan.', 'the owner comes later'],
    ['linker', 'Itu [ibunya] Siti.', 'the possessor comes next'],
    ['definite', '[Cuacanya] buruk.', 'nobody has a weather'],
    ['definite', 'Dia bertanya apa [artinya].', 'a meaning is of what is spoken about'],
    ['nominaliser', 'Warga mengeluhkan [naiknya] harga beras.', 'a verb, named'],
    ['nominaliser', 'Mereka memprotes [mahalnya] biaya sekolah.', 'a quality, named'],
    ['adverb', '[Biasanya] ia bangun pagi.', 'the lexicon’s adverb'],
    ['adverb', '[Sepertinya] hujan akan turun.', 'the lexicon’s adverb'],
    ['adverb', '[Sebaiknya] Anda pulang.', 'se-…-nya'],
    ['adverb', 'Bantulah [sebanyak-banyaknya].', 'se-, said twice, -nya'],
    ['object', 'Polisi [melihatnya] di pasar.', 'an active verb'],
    ['object', 'Pemerintah akan [membangunnya] tahun depan.', 'an active verb'],
    ['agent', 'Surat itu [dibacanya] dua kali.', 'a passive'],
    ['agent', '“Kami siap,” [ujarnya].', 'who said it'],
    ['agent', '“Kami siap,” [katanya].', 'not “reportedly”, after a quotation'],
    ['prepositional', 'Ia membeli buku [untuknya].', 'a preposition'],
  ])('%s: %s (%s)', (kind, text) => {
    expect(functionIn(text)).toBe(kind);
  });

  test.each([
    ['Ia [hanya] diam.', 'nya belongs to the word'],
    ['Rumah [itu] besar.', 'there is none'],
    ['Kementerian teknis [lainnya] hadir.', 'it has grown fast to lain'],
  ])('none in %s (%s)', (text) => {
    expect(functionIn(text)).toBeNull();
  });

  test.each([
    ['linker', 'Ia mencari [rumahnya], Siti menunggu.', 'a comma stands between'],
    ['linker', 'Ia menjual [rumahnya] itu.', 'a pointer owns nothing'],
    ['agent', '[Katanya] harga akan naik.', 'no quotation: hearsay'],
  ])('not %s in %s (%s)', (kind, text) => {
    expect(functionIn(text)).not.toBe(kind);
  });
});
