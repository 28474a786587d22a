import type { Meaning } from './Meaning';

/**
 * What sort of thing a noun names, as the first words of its Indonesian paraphrase tell (`orang yang …`, `tempat untuk …`). From the
 * wording of the lexicon's paraphrases; to be extended freely.
 */
const HEADS: Readonly<Record<string, string>> = {
  person:
    'orang laki-laki perempuan anak pemain petugas pejabat pemimpin pegawai pembantu saudara anggota ayah ibu suami istri dokter guru wartawan kepala tentara polisi penjaga pembuat manusia',
  group:
    'kelompok lembaga organisasi perusahaan pihak kantor kumpulan masyarakat pasukan tim partai perkumpulan dewan keluarga toko bank sekolah gabungan persatuan satuan',
  place:
    'tempat bangunan jalan tanah daerah ruang ruangan wilayah rumah gedung kota kampung lokasi negara lapangan pulau',
  time: 'waktu saat masa hari jam bulan malam pagi sabtu hari-hari lama',
  money: 'uang harga harta pinjaman biaya pembayaran dana upah modal pajak keuntungan',
  thing:
    'alat benda barang kertas kain logam pakaian wadah mesin senjata perlengkapan perhiasan perabot buku telepon peralatan',
  vehicle: 'kendaraan mobil kapal sepeda kereta perahu pesawat',
  living: 'hewan tanaman makhluk tumbuhan pohon buah bunga sayuran biji burung ikan serangga',
  matter: 'bahan air cairan zat udara gas batu api cahaya hujan angin tanah-liat minyak',
  food: 'makanan minuman masakan daging kue bumbu nasi',
  illness: 'penyakit gangguan luka infeksi kuman virus',
  measure:
    'ukuran jumlah banyaknya angka satu beberapa semua tingkat urutan susunan nilai panjang berat luas bilangan sepersepuluh',
  words:
    'kata-kata kata keterangan pernyataan cerita kabar pesan surat tulisan daftar pendapat permintaan berita ucapan laporan perkataan perintah larangan pertanyaan jawaban pengumuman janji nasihat catatan dokumen judul naskah bahasa panggilan sebutan nama',
  act: 'kegiatan usaha perbuatan acara pekerjaan pemeriksaan perubahan pertemuan tindakan proses pemindahan peristiwa kejadian pertandingan permainan perjalanan perbaikan pelaksanaan pemakaian pembagian kenaikan gerak gerakan tugas urusan kerja cara bantuan pemilihan pengiriman pemberian pembuatan penjualan pembelian penangkapan pengambilan serangan perlombaan lomba kompetisi latihan upacara aksi perlawanan kecelakaan bencana pertunjukan percobaan kejahatan',
  idea: 'hal keadaan kemampuan perasaan kekuatan sifat hak kuasa ilmu aturan akibat syarat hubungan hasil rencana tujuan keinginan kebiasaan kebaikan masalah rasa pikiran gagasan alasan sebab bukti pilihan ketentuan pengetahuan kepercayaan kewajiban dasar pengaruh perbedaan kesempatan bahaya peluang kekuasaan kesulitan contoh',
};
const SORT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(HEADS).flatMap(([sort, heads]) => heads.split(' ').map((head) => [head, sort] as const)),
);

/** What *bagian* and *sisi* are parts of. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tubuh|badan|kepala|muka|wajah|tangan|kaki|mulut|perut|mata|leher)\b/u, 'body'],
  [/\b(?:tumbuhan|pohon|tanaman|bunga)\b/u, 'living'],
  [/\b(?:rumah|bangunan|kota|provinsi|kabupaten|negara|desa|jalan|laut)\b/u, 'place'],
  [/\b(?:tahun|hari|bulan|waktu)\b/u, 'time'],
];

/** The sort of a noun's meaning; null where its paraphrase does not tell. */
export function nounSort({ said }: Meaning): string | null {
  const [head = '', ...rest] = said.id
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => !BEFORE_HEADS.has(word));
  if (head === 'tempat' && HOLDS.test(rest.slice(0, 2).join(' '))) return 'thing';
  if (head === 'benda' && /\b(?:mulut|tubuh|badan|kepala)\b/u.test(rest.join(' '))) return 'body';
  if (head === 'bagian' || head === 'sisi') return PARTS.find(([part]) => part.test(rest.join(' ')))?.[1] ?? null;
  return SORT_OF.get(head) ?? null;
}
/** Of places that one could carry. */
const HOLDS = /^(?:kertas|air|sampah|api|uang|(?:untuk )?(?:menyimpan|menaruh|membawa|memasak|duduk|tidur))/u;
const BEFORE_HEADS: ReadonlySet<string> = new Set(['semua', 'seluruh', 'para', 'sebuah', 'seorang', 'sejumlah']);
