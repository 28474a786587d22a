import { describe, expect, test } from 'vitest';
import { quotationsIn, theDiscourse } from './theDiscourse';

/** Somebody speaks before: whoever is found by pronoun alone would be he. */
const BEFORE = '“Jembatan itu kami tutup,” kata Camat Darto Widodo.\n\n';
const lastIn = (text: string) => quotationsIn(text).at(-1)?.speaker ?? null;

describe('whom narration brings in has the floor', () => {
  test.each<[text: string, speaker: string, why: string]>([
    ['Wartini (54) memeluk cucunya. “Kami hanya membawa baju,” tuturnya.', 'Wartini', 'with an age'],
    ['Wartini, 54 tahun, memeluk cucunya. “Kami hanya membawa baju,” tuturnya.', 'Wartini', 'with an age in words'],
    ['Di teras balai, Wartini (54) memeluk cucunya. “Airnya cepat,” tuturnya.', 'Wartini', 'behind a place'],
    [
      'Ratih Kusumawati menggulung tikar. “Kami tidur di musala,” katanya.',
      'Ratih Kusumawati',
      'by nothing but a name',
    ],
    ['Marwoto menyalakan mesin. “Bensinnya tinggal sedikit,” kata dia.', 'Marwoto', 'by one name that nobody knows'],
    ['Salah seorang relawan, Yuliana, membagikan nasi. “Masih hangat,” katanya.', 'Yuliana', 'in apposition'],
    ['Yuliana, relawan termuda, membagikan nasi. “Masih hangat,” katanya.', 'Yuliana', 'with an apposition'],
    [
      'Sementara itu, Ketua Karang Taruna, I Made Suarta, berterima kasih kepada warga. “Semua membantu,” ungkapnya.',
      'I Made Suarta',
      'an office, then the name',
    ],
    ['Kepala Gudang Endah Pratiwi menghitung selimut. “Masih kurang,” katanya.', 'Endah Pratiwi', 'by office and name'],
    ['Kabar itu ditepis Hendri Kurniawan. “Tidak ada yang hilang,” katanya.', 'Hendri Kurniawan', 'agent of a passive'],
    ['Pintu dibuka oleh Hendri Kurniawan. “Silakan masuk,” katanya.', 'Hendri Kurniawan', 'with oleh'],
    ['Nasib serupa dialami Tukinah, pedagang sayur. “Dagangan saya basah,” ujarnya.', 'Tukinah', 'with a trade'],
    ['Cerita lain datang dari Lilis Suryani. “Saya memanjat pohon,” katanya.', 'Lilis Suryani', 'from whom it comes'],
    ['Lain halnya dengan Joko Purnomo. “Saya tidak mengungsi,” katanya.', 'Joko Purnomo', 'who is otherwise'],
    ['Begitu pula Joko Purnomo. “Saya tidak mengungsi,” katanya.', 'Joko Purnomo', 'or alike'],
    ['Salah satunya Rosidah, ibu tiga anak. “Anak saya demam,” katanya.', 'Rosidah', 'one of them'],
    ['Suara Murniati bergetar. “Saya takut,” katanya.', 'Murniati', 'whose voice it is'],
    ['Rumah Murniati roboh. “Tinggal pintunya,” katanya.', 'Murniati', 'whose house it is'],
    ['Seorang pengemudi ojek menunggu di tepi jalan. “Motor saya mogok,” katanya.', 'pengemudi ojek', 'nobody by name'],
    [
      'Seorang pengemudi ojek yang motornya terendam menunggu. “Sudah dua jam,” katanya.',
      'pengemudi ojek',
      'with a relative clause',
    ],
    ['Ibu Wartini, Sulastri, menangis. “Anak saya di sana,” katanya.', 'Sulastri', 'kin, then the name'],
    ['Zoë Grünwald memarkir sepedanya. “Remnya blong,” katanya.', 'Zoë Grünwald', 'a name from abroad'],
    ['Saat ditanya soal ganti rugi, Joko Purnomo tersenyum. “Belum tahu,” jawabnya.', 'Joko Purnomo', 'who is asked'],
    ['Wartini (54) memeluk cucunya. Air masih setinggi lutut. “Kami takut,” katanya.', 'Wartini', 'a thing between'],
    ['Wartini (54) memeluk cucunya. Ia kehilangan dua kambing. “Habis semua,” katanya.', 'Wartini', 'herself between'],
    [
      'Wartini (54), warga RT 3, memeluk cucunya.\n\n“Kami hanya membawa baju,” tuturnya.',
      'Wartini',
      'a paragraph before',
    ],
    ['Wartini (54) memeluk cucunya. “Kami hanya membawa baju.”', 'Wartini', 'no cue at all'],
    [
      'Wartini memeluk cucunya. “Dia belum makan,” katanya.',
      'Wartini',
      'another is spoken of, whom the sentence names',
    ],
    ['Pelatih Joko Purnomo memuji kiper Ratih Kusuma. “Dia sigap,” katanya.', 'Joko Purnomo', 'another name for dia'],
    ['Perempuan itu, Tukinah, menjemur padi. “Panas,” katanya.', 'Tukinah', 'a description, then the name'],
    ['Perempuan berkerudung itu bernama Tukinah. “Panas,” katanya.', 'Tukinah', 'a description that names'],
    ['Yang pertama melihat api adalah Tukinah. “Besar sekali,” katanya.', 'Tukinah', 'who it was'],
    ['Lain lagi Tukinah. Petani 60 tahun itu bertahan. “Ini tanah saya,” katanya.', 'Tukinah', 'she herself described'],
    ['Wartawan menemui Tukinah di sawah. “Ini tanah saya,” katanya.', 'Tukinah', 'who is sought'],
    [
      'Bantahan datang dari manajer klub, Joko Purnomo. “Itu fitnah,” katanya.',
      'Joko Purnomo',
      'from whom it comes, by role',
    ],
    ['Istri Sukardi menangis. “Kami takut,” katanya.', 'Istri Sukardi', 'kin of somebody'],
    ['Malam itu juga Tukinah pergi ke bukit. “Gelap,” kenangnya.', 'Tukinah', 'behind a time'],
    ['Itu pula yang dirasakan Tukinah, petani. “Ini tanah saya,” katanya.', 'Tukinah', 'whose feeling it is'],
    ['Tukinah tak punya pilihan.\n\n“Ini tanah saya,” katanya.', 'Tukinah', 'a paragraph before, in the first person'],
    ['Istrinya, pedagang Tukinah, ikut tertawa. “Dia keras kepala,” katanya.', 'Tukinah', 'whoever she is somebody of'],
    ['Kabar itu dibantah awak kapal, Tukinah. “Tidak benar,” katanya.', 'Tukinah', 'agent in apposition'],
    ['Lain dengan Sukardi, Joko Purnomo kesal. “Sudah dua jam,” gerutunya.', 'Joko Purnomo', 'not whom he is unlike'],
    [
      'Tukang parkir yang enggan disebut namanya menunjuk papan. “Kami cuma disuruh,” kata lelaki itu.',
      'Tukang parkir',
      'nobody by name, and said so',
    ],
    ['Dinas Sosial menyebut 12 rumah rusak. “Kami perbaiki,” katanya.', 'Dinas Sosial', 'a body in the same paragraph'],
    ['Dinas Sosial menyebut bantuan cukup. Wartini menggeleng. “Belum ada,” katanya.', 'Wartini', 'not a body'],
  ])('%s → %s (%s)', (text, speaker) => expect(lastIn(BEFORE + text)).toBe(speaker));

  test.each([
    ['Bantuan tiba sore hari. “Cukup untuk sepekan,” katanya.', 'a thing'],
    ['Tim gabungan menyisir sungai. “Airnya deras,” katanya.', 'a body'],
    ['Sukardi (61) ditemukan meninggal. “Jenazahnya sudah dibawa pulang,” katanya.', 'the dead'],
    ['Sukardi tewas di tempat. “Lukanya parah,” katanya.', 'the same without an age'],
    ['Jembatan Ngasem ambruk. “Tiangnya rapuh,” katanya.', 'a bridge'],
    ['Sejak Maret hujan turun. “Tanahnya jenuh,” katanya.', 'a month'],
    ['Warga mencari Sukardi sejak pagi. “Belum ketemu,” katanya.', 'an object'],
    ['Air merendam rumah Sukardi. “Tingginya satu meter,” katanya.', 'the owner of an object'],
    ['Wartini memeluk cucunya. “Jalannya kami buka besok,” kata Darto.', 'a cue with a name'],
    ['Wartini memeluk cucunya. Darto mengatakan bantuan tiba. “Sudah di posko,” katanya.', 'one who speaks is nearer'],
    ['Sukardi bekerja di dapur. “Makanan kami kirim,” sambungnya.', 'who goes on has spoken'],
    ['Hakim memvonis Sukardi lima tahun. “Terdakwa bersalah,” katanya.', 'an object of the court'],
    ['Sukardi ditangkap. “Dia mengakuinya,” katanya.', 'who is spoken of'],
    ['Dinas Sosial menyebut 12 rumah rusak.\n\n“Kami perbaiki,” katanya.', 'a body, a paragraph before'],
    ['Para pengungsi menunggu. “Makanan kami kirim,” katanya.', 'many'],
  ])('but %s keeps who spoke (%s)', (text) => expect(lastIn(BEFORE + text)).toBe('Darto Widodo'));

  test.each([
    [
      'Sukardi meninggalkan rumah sejak pagi. “Dia tidak membawa ponsel,” katanya.',
      'who is spoken of in the quotation',
    ],
    [
      'Sukardi (61) hilang. Air surut.\n\nSukardi menyukai sungai itu.\n\n“Tempatnya tenang,” katanya.',
      'one who is known already, a paragraph before',
    ],
    ['Ratih dan Wartini tersenyum. “Kami selamat,” katanya.', 'two of them'],
    ['Sukardi ditangkap di rumahnya. “Kami menyita pisau,” katanya.', 'whoever caught him or he himself'],
  ])('nobody wrong is named: %s (%s)', (text) => expect(['Darto Widodo', null]).toContain(lastIn(BEFORE + text)));

  test('who speaks is a person of the text', () => {
    const text = 'Marwoto menyalakan mesin. “Bensinnya tinggal sedikit,” katanya.';
    expect(theDiscourse(text).people.map(({ name }) => name)).toEqual(['Marwoto']);
    expect(theDiscourse('Marwoto menyalakan mesin.').people).toEqual([]);
  });

  test('and is not taken for another of that family or first name', () => {
    const text =
      '“Jalannya licin,” kata Joko Sutrisno, sopir truk.\n\nLain halnya dengan Joko Purnomo. “Aman saja,” katanya.\n\n“Saya pelan-pelan,” kata Purnomo.';
    expect(quotationsIn(text).map(({ speaker }) => speaker)).toEqual(['Joko Sutrisno', 'Joko Purnomo', 'Joko Purnomo']);
  });
});
