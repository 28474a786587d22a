import { describe, expect, test } from 'vitest';
import { analyses } from '../../../src/core';
import { RULES } from '../../../src/language/context/rules';
import { appliesTo, likelyClasses } from './chooseByRecords';
import { wordsIn } from './wordsIn';

/** The rules that apply to the word in brackets, neighbours taken for what they mostly are. */
function rulesIn(text: string): readonly string[] {
  const words = wordsIn(text.replaceAll(/[[\]]/g, ''), analyses);
  const at = wordsIn(text.slice(0, text.indexOf('[')), analyses).length;
  const classes = words.map((word, index) => likelyClasses(word).slice(0, index < at ? 1 : undefined));
  return RULES.filter((rule) => appliesTo(rule, words, classes, at)).map(({ id }) => id);
}

/** Of each rule, where it applies, and where it must not. */
const CASES: readonly (readonly [id: string, where: string, whereNot: string])[] = [
  ['preposition-noun', 'Ia duduk di [teras].', 'Ia ingin [apel].'],
  ['noun-after-preposition', 'Warga [sekitar] kota datang.', 'Warga [sekitar] datang.'],
  ['per-unit', 'Harganya Rp500 [per] saham.', 'Ia membeli [per].'],
  ['inside-of', 'Ia ada di [dalam] rumah.', 'Ia jatuh ke [dalam].'],
  ['nothing-after-preposition', 'Ini untuk warga [sekitar].', 'Ia tinggal [sekitar] kota.'],
  ['nothing-after-conjunction', 'Ia bertanya apa [artinya].', '[Artinya], ia pergi.'],
  ['adverb-quality', 'Ia [langsung] pergi.', 'Siaran [langsung].'],
  ['manner-adjective', 'Ia menjawab dengan [jelas].', 'Ia menjawab, [jelas].'],
  ['auxiliary-verb', 'Polisi akan [gelar] razia.', 'Ia punya [gelar].'],
  ['auxiliary-no-noun', 'Polisi akan [gelar] razia.', 'Ia punya [gelar].'],
  ['negated-predicate', 'Ia tidak [tahu].', 'Itu bukan [tahu].'],
  ['degree-adjective', 'Sumur itu sangat [dalam].', 'Sumur itu, [dalam] tanah.'],
  ['adjective-degree', 'Itu [jelas] sekali.', 'Itu [jelas], sekali lagi.'],
  ['counted-noun', 'Ia membawa dua [pak].', 'Ia membawa [pak].'],
  ['pointed-noun', 'Mereka menunda [rapat] itu.', 'Mereka menunda [rapat].'],
  ['noun-yang', 'Ada [hak] yang sama.', 'Ada [hak], yang sama.'],
  ['yang-predicate', 'Itu hal yang [memalukan].', 'Itu hal [memalukan].'],
  ['object-noun', 'Ia memimpin [rapat].', 'Ia pergi [rapat].'],
  ['noun-quality', 'Ia bersikap dengan sikap [tegas].', 'Ia melihat [tegas].'],
  ['outcome', 'Laga berakhir [seri].', 'Laga [seri] pertama.'],
  ['agent-before-transitive', 'Buku kami [berikan] kemarin.', 'Harga [berikan] itu.'],
  ['order-with-object', 'Tolong [berikan] buku itu.', 'Harga [berikan] itu.'],
  ['modal-verb', 'Ia [bisa] datang.', 'Ia membeli [bisa].'],
  ['dapat-object', 'Ia [dapat] hadiah.', 'Ia [dapat] datang.'],
  ['akan-feeling', 'Ia takut [akan] gelap.', 'Ia takut [akan] jatuh.'],
  ['inside', 'Itu sumur [dalam].', 'Itu sumur [dalam] tanah.'],
  ['when-clause', '[Saat] hujan turun, ia pergi.', 'Pada [saat] itu ia pergi.'],
  ['made-a-noun', 'Itu karena [naiknya] harga.', 'Itu karena [naiknya].'],
  ['past-time', 'Mereka menikah bulan [lalu].', 'Mereka makan, [lalu] pergi.'],
  ['occasion', 'Ia datang tiga [kali].', 'Ia mandi di [kali].'],
  ['to-the-river', 'Ia mandi di [kali].', 'Ia datang tiga [kali].'],
  ['river-name', 'Air [Kali] Ciliwung keruh.', 'Air [kali] Ciliwung keruh.'],
  ['becoming', 'Ia makin [mengurus].', 'Ia makin [mengurus] anak.'],
  ['new-thing', 'Ia [baru] pulang.', 'Itu rumah [baru].'],
  ['knowing', 'Saya [tahu].', 'Harga [tahu].'],
  ['for-someone', 'Hal itu penting [baginya].', 'Uang itu kami [baginya].'],
  ['between-things', 'Kerja sama [antar] kota penting.', 'Layanan pesan [antar] makanan murah.'],
  ['police-rank', 'Brigjen [Pol] Budi hadir.', 'Ia lelah [pol] hari ini.'],
  ['photo-credit', 'Hadiah itu (foto: [Dok]. Pribadi)', 'Terima kasih, [Dok].'],
  ['starting-time', 'Berlaku [mulai] Senin.', 'Rapat [mulai] seru.'],
  ['after-title', 'Kata Pak [Budi] begitu.', 'Kata pak [budi] begitu.'],
  ['after-name', 'Menurut Xyzzq [Surya], belum.', 'Menurut ini [Surya], belum.'],
  ['before-name', 'Menurut [Surya] Xyzzq, belum.', 'Menurut [Surya] ini, belum.'],
  ['given-name', 'Menurut [Surya], belum.', '[Surya] terbit.'],
  ['place-name', 'Gempa di Kota [Palu].', 'Gempa merusak [Palu].'],
  ['small-letters', 'Itu [budi] yang luhur.', 'Itu [Budi] yang tinggi.'],
  ['said-after-quotation', '“Tidak,” [tegas] Budi.', 'Ia berkata, “[Tegas] sekali.”'],
  ['said-by', 'Belum, [kata] dia.', 'Belum, [kata] yang sulit.'],
  ['said-by-capital', 'Belum, [kata] Menteri.', 'Belum, [kata] menteri.'],
  ['not-said', 'Itu arti [kata].', '“Tidak,” [kata] dia.'],
];

describe('rules', () => {
  test.each(CASES)('%s: %s, but not %s', (id, where, whereNot) => {
    expect(rulesIn(where)).toContain(id);
    expect(rulesIn(whereNot)).not.toContain(id);
  });

  test('each has a case, and a name of its own', () => {
    expect(RULES.map(({ id }) => id).toSorted()).toEqual(CASES.map(([id]) => id).toSorted());
  });
});
