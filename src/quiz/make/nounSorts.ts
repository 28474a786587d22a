import type { Meaning } from './Meaning';

/**
 * What sort of thing a noun names, as the first words of its Indonesian paraphrase tell (`orang yang …`, `tempat untuk …`). From the
 * wording of the lexicon's paraphrases; to be extended freely.
 */
const HEADS: Readonly<Record<string, string>> = {
  person:
    'orang laki-laki perempuan wanita anak pemain petugas pejabat pemimpin pegawai pembantu saudara anggota ayah ibu suami istri dokter guru wartawan kepala tentara polisi penjaga pembuat manusia ahli teman seseorang',
  group:
    'kelompok sekelompok lembaga organisasi perusahaan pihak masyarakat pasukan tim partai perkumpulan dewan keluarga toko bank sekolah gabungan persatuan badan rombongan',
  place:
    'tempat bangunan tanah daerah ruang ruangan wilayah rumah gedung kota kampung desa lokasi negara negeri lapangan pulau kantor kuburan aliran tepi pusat',
  time: 'waktu saat masa hari jam bulan malam pagi sabtu hari-hari jangka babak',
  money: 'uang harga harta pinjaman biaya pembayaran dana upah modal pajak keuntungan utang',
  thing:
    'alat benda benda-benda barang kertas kain logam pakaian baju wadah mesin senjata perlengkapan perhiasan perabot buku telepon peralatan tali tiang lampu karet',
  vehicle: 'kendaraan mobil kapal sepeda kereta perahu pesawat',
  animal: 'hewan binatang makhluk burung ikan serangga',
  plant: 'tanaman tumbuhan pohon buah bunga sayuran biji',
  matter: 'bahan cairan zat minyak gas',
  nature: 'air udara batu api panas cahaya hujan angin bintang planet',
  food: 'makanan minuman masakan daging kue bumbu nasi beras',
  body: 'tubuh badan rambut lapisan',
  illness: 'penyakit gangguan luka infeksi kuman virus',
  measure: 'ukuran jumlah banyaknya angka tingkat urutan nilai panjang hitungan',
  part: 'bagian sisi',
  direction: 'arah',
  words:
    'kata-kata kata keterangan pernyataan cerita kisah kabar pesan surat tulisan daftar pendapat permintaan berita ucapan laporan perkataan perintah larangan pertanyaan jawaban pengumuman janji nasihat saran catatan dokumen judul naskah bahasa nama persetujuan perjanjian percakapan pembicaraan',
  picture: 'gambar lukisan foto rekaman',
  event:
    'acara pertemuan pertandingan permainan perlombaan lomba kompetisi upacara pertunjukan rapat perayaan rangkaian',
  happening: 'peristiwa kejadian kecelakaan bencana pertempuran pertengkaran getaran serangan perang',
  act: 'kegiatan usaha perbuatan pekerjaan pemeriksaan tindakan proses perbaikan pelaksanaan pemakaian tugas kerja bantuan pemilihan penentuan pemberian pembuatan penjualan pembelian penangkapan pengambilan latihan aksi perlawanan percobaan kejahatan penilaian pengaturan persiapan penguasaan pembagian pengiriman',
  way: 'cara',
  change: 'perubahan kenaikan pengurangan penurunan gerak gerakan pemindahan perjalanan kedatangan tendangan',
  state: 'keadaan situasi sifat perasaan rasa kebiasaan kebaikan kesulitan bahaya kemauan',
  power: 'kemampuan kekuatan tenaga kuasa hak kekuasaan pengaruh',
  rule: 'aturan ketentuan syarat hukuman putusan kewajiban',
  thought: 'rencana rancangan tujuan keinginan pikiran gagasan alasan anggapan keyakinan kepercayaan pengetahuan ilmu',
  result: 'hasil akibat sebab bukti',
  idea: 'hal hubungan masalah pilihan dasar perbedaan kesempatan kemungkinan peluang contoh apa sesuatu bentuk rupa kenyataan',
};
const SORT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(HEADS).flatMap(([sort, heads]) => heads.split(' ').map((head) => [head, sort] as const)),
);

/** What *bagian* and *sisi* may be parts of. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tubuh|badan|kepala|muka|wajah|tangan|kaki|mulut|perut|mata|leher)\b/u, 'body'],
  [/\b(?:tumbuhan|pohon|tanaman|bunga)\b/u, 'plant'],
  [/\b(?:rumah|bangunan|kota|provinsi|kabupaten|desa|jalan|laut)\b/u, 'place'],
  [/\b(?:tahun|hari|bulan|waktu)\b/u, 'time'],
];

/** The sort of a noun's meaning; null where its paraphrase does not tell. */
export function nounSort({ said }: Meaning): string | null {
  if (/^(?:rencana uang|jumlah uang|alat untuk membayar)/u.test(said.id)) return 'money';
  if (/^tempat (?:atau nomor )?dalam (?:urutan|susunan)/u.test(said.id)) return 'measure';
  if (NO_SORT.test(said.id)) return null;
  const [head = '', joint, other = '', ...rest] = said.id
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => !BEFORE_HEADS.has(word));
  const behind = [joint, other, ...rest].join(' ');
  if (head === 'tempat' && HOLDS.test(behind)) return 'thing';
  if (head === 'benda' && /\b(?:mulut|tubuh|badan|kepala)\b/u.test(behind)) return 'body';
  if (head === 'mata') return joint === 'uang' ? 'money' : null;
  const sort = SORT_OF.get(head) ?? null;
  // *orang atau lembaga*: of two sorts.
  if (joint === 'atau' && SORT_OF.get(other) !== sort) return null;
  return sort === 'part' ? (PARTS.find(([part]) => part.test(behind))?.[1] ?? null) : sort;
}
const BEFORE_HEADS: ReadonlySet<string> = new Set([
  'semua',
  'seluruh',
  'para',
  'sebuah',
  'seorang',
  'sejumlah',
  'banyak',
]);

/** Heads that stand for something else; and what nobody wants to meet among the options. */
const NO_SORT =
  /^jalan hidup|^tanah yang basah|^kelompok dengan ciri|^tempat (?:perasaan|datangnya)|^banyaknya|^hal (?:pokok|yang pertama)|\b(?:pelacur\p{Ll}*|seks|kelamin)\b/u;
/** Of places that one could carry. */
const HOLDS = /^(?:kertas|air|sampah|api|uang|(?:untuk )?(?:menyimpan|menaruh|membawa|memasak|menanam|duduk|tidur))/u;

/** Sorts of things that can be seen: a learner may take the one for the other where their words look alike. */
const SEEN: ReadonlySet<string> = new Set([
  'place',
  'thing',
  'vehicle',
  'animal',
  'plant',
  'matter',
  'nature',
  'food',
  'body',
]);
export const areBothSeen = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && SEEN.has(one) && SEEN.has(other);
