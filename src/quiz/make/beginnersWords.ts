/**
 * What everybody learns in the first weeks, by headword: not asked of a reader at B1 or above. From knowledge of courses for
 * beginners; to be extended freely.
 */
export const BEGINNERS_WORDS: ReadonlySet<string> = new Set(
  (
    'rumah pagi siang sore malam hari minggu bulan tahun jam besok kemarin sekarang tadi nanti ayah ibu bapak anak adik kakak kakek nenek ' +
    'suami istri orang nama teman guru murid dokter polisi sekolah kantor kelas pasar toko jalan kota desa negara air api angin hujan ' +
    'matahari laut sungai gunung pohon bunga daun makan minum tidur duduk berdiri datang pergi pulang masuk keluar membaca menulis ' +
    'melihat mendengar membeli menjual bekerja belajar bermain berjalan bertanya menjawab bicara tahu suka mau ingin bisa besar kecil ' +
    'panjang pendek tinggi rendah baru lama tua muda baik buruk bagus cantik panas dingin mahal murah banyak sedikit cepat lambat jauh ' +
    'dekat senang sedih takut lapar haus sakit sehat mobil motor sepeda bus kereta pesawat kapal buku kertas meja kursi pintu jendela ' +
    'kamar baju sepatu uang makanan minuman nasi kopi teh susu gula garam ikan ayam daging buah kepala mata telinga hidung mulut tangan ' +
    'kaki wajah rambut perut hati merah putih hitam hijau biru kuning kiri kanan depan belakang atas bawah dalam luar bayi sopir dua tiga ' +
    'langsung tetap memberi mengambil membawa memakai memasak menangis tertawa lagi selalu sering jarang kadang tetangga keluarga pria perempuan kira ikut'
  ).split(' '),
);
