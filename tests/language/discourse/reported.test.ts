import { expect, test } from 'vitest';
import { theDiscourse } from './theDiscourse';

const reportedIn = (text: string) =>
  theDiscourse(text).reported.map(({ speaker, cue }) => [speaker?.name ?? null, cue.verb]);

test.each([
  ['Budi Santoso menegaskan bahwa acara itu gratis.', 'Budi Santoso', 'menegaskan', 'with bahwa'],
  ['Budi Santoso menuturkan, acara itu gratis.', 'Budi Santoso', 'menuturkan', 'with a comma'],
  ['Budi Santoso menyebut acara itu gratis.', 'Budi Santoso', 'menyebut', 'with neither'],
  ['Budi Santoso berpesan agar warga berhati-hati.', 'Budi Santoso', 'berpesan', 'with agar'],
  ['Budi Santoso juga mengajak warga menanam pohon.', 'Budi Santoso', 'mengajak', 'with an adverb'],
  ['Menurut Budi Santoso, acara itu gratis.', 'Budi Santoso', 'menurut', 'according to'],
  ['Acara itu, kata Budi Santoso, gratis.', 'Budi Santoso', 'kata', 'inserted'],
  ['Acara itu gratis, ujar Budi Santoso.', 'Budi Santoso', 'ujar', 'behind, without marks'],
  ['Acara itu gratis, demikian kata Budi Santoso.', 'Budi Santoso', 'kata', 'with demikian'],
  ['Dikatakan Budi Santoso, acara itu gratis.', 'Budi Santoso', 'dikatakan', 'a passive'],
  ['Kepala Dinas Sosial Budi Santoso (50) mengatakan acara itu gratis.', 'Budi Santoso', 'mengatakan', 'with an age'],
  ['Budi Santoso, warga Bogor, mengaku senang.', 'Budi Santoso', 'mengaku', 'with an apposition'],
  ['Budi Santoso yang turut hadir menilai acara itu sukses.', 'Budi Santoso', 'menilai', 'with a relative clause'],
  ['Budi Santoso di Jakarta, Rabu, menyatakan acara itu gratis.', 'Budi Santoso', 'menyatakan', 'with place and day'],
  ['Budi Santoso tak menampik bahwa acara itu mahal.', 'Budi Santoso', 'menampik', 'who does not deny says so'],
  ['Pemerintah memperkirakan harga beras turun.', 'Pemerintah', 'memperkirakan', 'a body'],
  ['Basarnas dalam siaran persnya menyatakan pencarian usai.', 'Basarnas', 'menyatakan', 'with where it is said'],
  ['Budi Santoso, guru besar, sepakat bahwa jalan rusak.', 'Budi Santoso', 'sepakat', 'who agrees says so'],
  ['Pemerintah Jepang mengeklaim kapal itu aman.', 'Pemerintah Jepang', 'mengeklaim', 'another spelling'],
  ['Budi Santoso minta warga bergiliran.', 'Budi Santoso', 'minta', 'a bare form'],
  ['Budi Santoso menganggap jalan itu aman.', 'Budi Santoso', 'menganggap', 'what somebody thinks'],
  ['Budi Santoso berjanji akan datang.', 'Budi Santoso', 'berjanji', 'a promise of what will be'],
  ['Stok cukup, demikian dikemukakan Budi Santoso.', 'Budi Santoso', 'dikemukakan', 'at the end, a passive'],
  ['Jembatan dibuka Juli, demikian pernyataan Budi Santoso.', 'Budi Santoso', 'demikian', 'at the end, a noun'],
  ['Panen menurut Budi Santoso akan mundur.', 'Budi Santoso', 'menurut', 'without commas'],
  ['Para pedagang mengeluhkan sewa yang naik.', 'para pedagang', 'mengeluhkan', 'several without a name'],
])('%s (%s)', (text, speaker, verb) => expect(reportedIn(text)).toEqual([[speaker, verb]]));

test.each([
  ['Budi Santoso menyebut nama temannya.', 'naming is no report'],
  ['Budi Santoso menceritakan masa kecilnya.', 'a thing told'],
  ['Budi Santoso berjanji datang lagi.', 'a promise of something done'],
  ['Budi Santoso minta maaf kepada warga.', 'an act'],
  ['Budi Santoso menimpali dari teras.', 'a voice without words'],
  ['Budi Santoso sepakat dengan usul itu.', 'no clause'],
  ['Pembeli tinggal menyebut ukuran sepatu.', 'what one need only do'],
  ['Budi Santoso menerima hadiah itu.', 'another verb altogether'],
  ['Warga yang mengatakan itu sudah pulang.', 'a relative clause'],
  ['Budi Santoso belum menjelaskan rencananya.', 'not said'],
  ['Budi Santoso akan menyampaikan laporan besok.', 'not said yet'],
  ['Ia datang untuk mengatakan terima kasih.', 'a purpose'],
  ['Budi Santoso meminta maaf kepada warga.', 'an act'],
  ['Menurut data dinas, harga beras turun.', 'data do not speak'],
  ['Menurut perhitungan, harga beras turun.', 'nor do sums'],
  ['Laporan itu menyebutkan harga beras turun.', 'nor do reports'],
  ['Hasil survei lembaga itu menunjukkan kenaikan.', 'nor do polls'],
  ['Anak itu harus menurut kepada orang tuanya.', 'menurut that means to obey'],
  ['Budi Santoso bertanya-tanya dalam hati.', 'wondering'],
  ['Kata itu berasal dari bahasa Jawa.', 'kata that is a word'],
  ['Beliau menyampaikan hal itu di depan warga.', 'it is said of another sentence'],
  ['“Kami siap,” kata Budi Santoso.', 'it is quoted'],
  ['Budi Santoso mengatakan, “Kami siap.”', 'likewise'],
])('nothing is reported: %s (%s)', (text) => expect(reportedIn(text)).toEqual([]));

test.each([
  ['Budi Santoso tiba. Kolam itu, menurut taksiran dia, sedalam tiga meter.', 'a noun before dia'],
  ['Budi Santoso tiba. Kolam itu, menurut perkiraannya, sedalam tiga meter.', 'a noun with -nya'],
])('%s (%s)', (text) => expect(reportedIn(text)).toEqual([['Budi Santoso', 'menurut']]));

test('pronouns and descriptions are who was spoken of', () => {
  const text =
    'Bupati Sri Lestari menegaskan jalan itu aman. Ia mengimbau warga tenang. Menurutnya, alat berat sudah datang. Bupati menambahkan bahwa jembatan menyusul.';
  expect(reportedIn(text)).toEqual([
    ['Sri Lestari', 'menegaskan'],
    ['Sri Lestari', 'mengimbau'],
    ['Sri Lestari', 'menurut'],
    ['Sri Lestari', 'menambahkan'],
  ]);
});
