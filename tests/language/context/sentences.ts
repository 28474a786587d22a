import type { WordClass } from '../../../src/language/lexicon/Entry';
import type { Reading } from '../../../src/language/morphology/Reading';

/**
 * Sentences with one ambiguous word each, in brackets, and what it is there: the root or the stem's id, then the word class
 * (`v` for transitive and intransitive alike) if that is the question. Written for this project before the rules were.
 */
export interface Case {
  readonly text: string;
  readonly root: string;
  readonly wordClass: string | null;
}

/** Whether a reading, taken as a word class, is what a case wants. */
export function isRight(wanted: Omit<Case, 'text'>, reading?: Reading, wordClass?: WordClass | null): boolean {
  if (wanted.wordClass === 'name') return wordClass === 'name';
  if (!reading || (reading.root !== wanted.root && reading.stem.id !== wanted.root)) return false;
  return (
    wanted.wordClass === null || wordClass === wanted.wordClass || (wordClass === 'vt' && wanted.wordClass === 'v')
  );
}

const read = (rows: string): readonly Case[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [wanted = '', text = ''] = row.split(' | ');
      const [root = '', wordClass = null] = wanted.split('/');
      return { text, root, wordClass };
    });

/** Those that the rules were made with. */
export const developed = read(`
beruang | Petugas menangkap seekor [beruang] di hutan.
uang | Hanya orang [beruang] yang mampu membeli rumah itu.
urus | Ia pergi ke kantor imigrasi untuk [mengurus] paspor.
kurus | Setelah sakit sebulan, badannya semakin [mengurus].
bisa#1/aux | Kami [bisa] datang besok pagi.
bisa#2/n | Korban meninggal akibat [bisa] ular.
bisa#2/n | Tim dokter membuat penawar [bisa] itu.
malu | Kekalahan itu adalah hal yang [memalukan].
palu | Tukang kayu itu sedang [memalukan] paku ke dinding.
tegas/v | “Kami tidak akan mundur,” [tegas] Budi.
tegas/a | Presiden menunjukkan sikap [tegas] terhadap korupsi.
karang#2 | Siswa diminta [mengarang] cerita pendek.
ukur | Petugas [mengukur] tinggi badan anak-anak.
pengurus | Rapat itu dihadiri [pengurus] cabang.
makan | Pembangunan jembatan itu [memakan] biaya besar.
tahu#1/v | Saya tidak [tahu] siapa yang datang.
tahu#2/n | Harga [tahu] dan tempe naik lagi.
apel#1/n | Ibu membeli sekilo [apel] di pasar.
apel#2/n | Bupati memimpin [apel] pagi di halaman kantor.
kali#1 | Ia sudah tiga [kali] datang ke sini.
kali#2 | Warga membuang sampah ke [kali] itu.
buku/n | Anak itu membaca [buku] cerita.
hak#1/n | Setiap warga negara mempunyai [hak] yang sama.
hak#2/n | Ia memakai sepatu [hak] tinggi.
seri#1/n | Laga pertama dalam [seri] itu berakhir cepat.
seri#2/a | Pertandingan itu berakhir [seri] 1-1.
beri | [Berikan] kami waktu sebentar.
bulan/n | Mereka menikah [bulan] lalu.
kata/v | “Harga beras sudah turun,” [kata] Menteri Pertanian.
kata/n | Ia mencari arti [kata] itu di kamus.
jelas/v | “Program itu dimulai Januari,” [jelas] Siti.
jelas/a | Tujuan rapat itu belum [jelas].
dalam/prep | Anggaran itu tercantum [dalam] dokumen resmi.
dalam/a | Warga menggali sumur yang sangat [dalam].
akan/aux | Pemerintah [akan] menaikkan harga.
akan/prep | Anak itu takut [akan] gelap.
jadi/v | Tahun depan ia mau [jadi] guru.
dapat/aux | Siswa [dapat] mendaftar lewat internet.
dapat/v | Ia [dapat] hadiah dari neneknya.
budi/name | Menurut Pak [Budi], rapat ditunda.
tambah/v | “Semua siap,” [tambah] dia.
rapat#1/n | Menteri memimpin [rapat] kabinet.
gelar#1/n | Ia meraih [gelar] doktor di Belanda.
lahir#1/v | Penyanyi itu [lahir] di Medan.
tanggal#2/v | Gigi anak itu sudah [tanggal].
halaman#1/n | Berita itu dimuat di [halaman] tiga.
palu/name | Gempa mengguncang Kota [Palu] kemarin.
teras#1/n | Nenek duduk di [teras] rumah.
biasa/adv | [Biasanya] ia bangun pagi.
tambah/v | Pemerintah akan [tambah] utang baru.
`);

/** Those that were kept aside while the rules were made, though three were seen when they came out wrong. */
export const keptAside = read(`
beruang | Anak [beruang] itu mencari induknya.
uang | Mereka tergolong keluarga yang [beruang] banyak.
urus | Siapa yang akan [mengurus] anak-anak?
kurus | Kucing itu makin lama makin [mengurus].
bisa#1/aux | Apakah Anda [bisa] membantu saya?
bisa#2/n | Kobra menyemburkan [bisa] ke mata mangsanya.
malu | Perbuatannya sangat [memalukan] keluarga.
malu | Sungguh [memalukan], kata ibunya.
tegas/v | “Tidak ada ampun bagi koruptor,” [tegas] Kapolri.
tegas/a | Polisi akan menindak [tegas] pelaku.
tegas/a | Aturan itu harus lebih [tegas].
karang#2 | Penulis itu [mengarang] dua novel setahun.
ukur | Alat ini dipakai untuk [mengukur] suhu.
pengurus | Ia terpilih menjadi [pengurus] koperasi.
makan | Ular itu [memakan] seekor tikus.
tahu#1/v | Mereka ingin [tahu] hasil pemilu.
tahu#2/n | Pabrik [tahu] di desa itu terbakar.
apel#1/n | Petani memanen buah [apel] merah.
apel#2/n | Prajurit mengikuti [apel] gabungan di lapangan.
kali#1 | Untuk kedua [kali] dia gagal.
kali#2 | Rumah di pinggir [kali] terendam banjir.
hak#1/n | Buruh menuntut [hak] mereka.
seri#2/a | Kedua tim bermain [seri].
seri#1/n | Produsen itu meluncurkan ponsel [seri] terbaru.
beri | Tolong [berikan] buku ini kepada guru.
ujar/v | “Kami masih menunggu,” [ujar] Rina, Senin.
ungkap/v | “Dua orang ditahan,” [ungkap] Kombes Andi.
terang/v | “Hujan turun sejak malam,” [terang] warga.
terang/a | Lampu jalan itu sangat [terang].
tutur/v | “Saya terharu,” [tutur] ibu dua anak itu.
kata/n | Dengan [kata] lain, mereka gagal.
jelas/a | Ia menjawab dengan [jelas].
dalam/prep | Mereka tinggal di [dalam] rumah.
dalam/a | Kapal tenggelam di laut [dalam].
akan/aux | Rapat [akan] digelar besok.
akan/prep | Ia sadar [akan] bahaya itu.
jadi/v | Rumah itu [jadi] tempat usaha.
dapat/aux | Obat ini [dapat] menyebabkan kantuk.
surya/name | Pertemuan itu dipimpin oleh [Surya] Paloh.
surya/n | Desa itu memakai listrik tenaga [surya].
indah/name | Hakim memanggil Ibu [Indah] sebagai saksi.
indah#1/a | Pantai itu sangat [indah].
tandas#1/v | “Kami menolak,” [tandas] Joko.
tandas#2/a | Air di tangki sudah [tandas].
rapat#2/a | Pintu rumah itu tertutup [rapat].
gelar#2/v | Polisi akan [gelar] razia malam ini.
lahir#1/v | Bayi itu [lahir] dengan selamat.
tanggal#1/n | Rapat itu diadakan pada [tanggal] 5 Mei.
halaman#2/n | Anak-anak bermain di [halaman] rumah.
palu/n | Hakim mengetukkan [palu] tiga kali.
teras#2/n | Beberapa pejabat [teras] ikut hadir.
pak#2/n | Ia mengisap dua [pak] rokok sehari.
buku/n | [Buku] itu dijual murah.
baru/a | Mereka membeli rumah [baru].
`);

/** Written after the rules, and not used to change them: some of the list above had been seen by then. */
export const writtenAfter = read(`
beruang | Pemburu itu dikejar [beruang] cokelat besar.
uang | Kaum [beruang] sering bepergian ke luar negeri.
kurus | Karena kurang makan, tubuh anak itu [mengurus].
urus | Panitia [mengurus] perizinan sejak pekan lalu.
bisa#2/n | Ular itu tidak mempunyai [bisa].
bisa#1/aux | Obat itu tidak [bisa] dibeli bebas.
malu | Peristiwa [memalukan] itu terekam kamera.
tegas/v | “Semua harus patuh.” [tegas] Panglima TNI.
tegas/a | Wasit bersikap [tegas] dan adil.
tegas/v | “Tidak benar,” [tegasnya], Selasa.
tahu#2/n | Pedagang [tahu] mengeluh soal harga kedelai.
tahu#1/v | Ibu [tahu] anaknya berbohong.
apel#1/n | Jus [apel] itu terasa asam.
apel#2/n | Seluruh personel mengikuti [apel] siaga.
kali#1 | Setiap [kali] hujan, jalan itu becek.
kali#2 | Anak-anak mandi di [kali].
rapat#1/n | DPR menunda [rapat] paripurna.
rapat#2/a | Barisan pohon itu sangat [rapat].
tutur/v | “Kami bersyukur,” [tutur] Wali Kota Bogor.
sebut/v | “Kerugian mencapai miliaran,” [sebut] dia.
kata/n | Tidak ada [kata] terlambat.
jelas/a | Bukti itu cukup [jelas].
terang/a | Langit malam itu [terang].
papar/v | “Inflasi terkendali,” [papar] Sri.
dalam/prep | Uang itu disimpan [dalam] lemari.
dalam/a | Luka di kakinya cukup [dalam].
akan/prep | Warga rindu [akan] kedamaian.
akan/aux | Mereka tahu hujan [akan] turun.
budi/name | Saksi bernama [Budi] Santoso tidak hadir.
budi/n | Orang itu tidak tahu membalas [budi].
bintang/name | Kami mewawancarai Mbak [Bintang] kemarin.
bintang/n | Langit penuh [bintang].
tanggal#1/n | Mulai [tanggal] 1 Juli tarif naik.
gelar#2/v | KPK [gelar] perkara korupsi besok.
lahir#1/v | Anaknya [lahir] tahun 1990.
hak#1/n | Mereka memperjuangkan [hak] pilih.
beri | Kesempatan yang kami [berikan] tidak dipakai.
makan | Proses itu [memakan] waktu dua tahun.
baru/adv | Ia [baru] pulang dari Jepang.
lalu/a | Gempa terjadi pekan [lalu].
`);
