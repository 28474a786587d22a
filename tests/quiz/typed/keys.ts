import type { TypedKey } from '../../../src/quiz/typed/TypedKey';

/** A key with these forms, and nothing more than is said. */
const aKey = (accepted: string, more: Partial<TypedKey> = {}): TypedKey => ({
  accepted: accepted.split(', '),
  root: null,
  gloss: null,
  near: [],
  variants: [],
  ...more,
});

/** Words with their meanings: `menekan = to press`. */
const near = (...words: readonly string[]): TypedKey['near'] =>
  words.map((word) => {
    const [form = '', gloss = ''] = word.split(' = ');
    return { form, gloss };
  });

export const keys = {
  menekankan: aKey('menekankan', {
    root: 'tekan',
    gloss: 'to stress; to emphasise',
    near: near('tekan = to press', 'tekanan = pressure', 'penekanan = emphasis', 'menegaskan = to make clear'),
  }),
  menulis: aKey('menulis', {
    root: 'tulis',
    gloss: 'to write',
    near: near('penulis = writer', 'tulisan = writing', 'menuliskan = to write down', 'tertulis = written'),
  }),
  memukul: aKey('memukul', { root: 'pukul', gloss: 'to hit', near: near('pukulan = blow', 'memukuli = to beat up') }),
  menyewa: aKey('menyewa', {
    root: 'sewa',
    gloss: 'to rent',
    near: near('menyewakan = to rent out', 'penyewa = tenant'),
  }),
  mengirim: aKey('mengirim', { root: 'kirim', gloss: 'to send', near: near('pengirim = sender', 'kiriman = parcel') }),
  mengecat: aKey('mengecat', { root: 'cat', gloss: 'to paint' }),
  dibuka: aKey('dibuka', { root: 'buka', gloss: 'to be opened', near: near('terbuka = open', 'pembukaan = opening') }),
  kubaca: aKey('kubaca', { root: 'baca', gloss: 'to read' }),
  bekerja: aKey('bekerja', {
    root: 'kerja',
    gloss: 'to work',
    near: near('kerja = work', 'pekerja = worker', 'mengerjakan = to do'),
  }),
  belajar: aKey('belajar', { root: 'ajar', gloss: 'to study', near: near('pelajar = pupil', 'mengajar = to teach') }),
  mempelajari: aKey('mempelajari', { root: 'ajar', gloss: 'to study', near: near('belajar = to study') }),
  perlindungan: aKey('perlindungan, pelindungan', {
    root: 'lindung',
    gloss: 'protection',
    near: near('melindungi = to protect', 'pelindung = protector', 'berlindung = to take shelter'),
  }),
  memasukkan: aKey('memasukkan', {
    root: 'masuk',
    gloss: 'to put in',
    near: near('masukan = suggestions', 'memasuki = to enter'),
  }),
  anakAnak: aKey('anak-anak', { root: 'anak', gloss: 'children', near: near('anak = child') }),
  buahBuahan: aKey('buah-buahan', { root: 'buah', gloss: 'fruit', near: near('buah = fruit') }),
  berlariLari: aKey('berlari-lari', { root: 'lari', gloss: 'to run about', near: near('berlari = to run') }),
  rumahnya: aKey('rumahnya', { root: 'rumah', gloss: 'house' }),
  bacalah: aKey('bacalah', { root: 'baca', gloss: 'to read' }),
  besar: aKey('besar', { root: 'besar', gloss: 'big', near: near('terbesar = biggest', 'membesar = to grow') }),
  jumat: aKey('Jumat', { gloss: 'Friday' }),
  tidak: aKey('tidak', { gloss: 'not', variants: [{ form: 'tdk', kind: 'informal' }] }),
  izin: aKey('izin', { gloss: 'permission', variants: [{ form: 'ijin', kind: 'misspelt' }] }),
  kalau: aKey('kalau', { gloss: 'if', near: near('kala = time') }),
  setelah: aKey('setelah, sesudah', { gloss: 'after', near: near('setelan = suit') }),
  membuat: aKey('membuat', { root: 'buat', gloss: 'to make' }),
  memberi: aKey('memberi', { root: 'beri', gloss: 'to give' }),
  memakai: aKey('memakai', { root: 'pakai', gloss: 'to use' }),
  berbicara: aKey('berbicara', { root: 'bicara', gloss: 'to speak' }),
  menjelaskan: aKey('menjelaskan', {
    root: 'jelas',
    gloss: 'to explain',
    near: near('jelas = clear', 'penjelasan = explanation'),
  }),
  kerjaSama: aKey('kerja sama', { gloss: 'cooperation' }),
  diMana: aKey('di mana', { gloss: 'where' }),
  kementerian: aKey('kementerian', { root: 'menteri', gloss: 'ministry', near: near('menteri = minister') }),
  provinsi: aKey('provinsi', { gloss: 'province' }),
  cucu: aKey('cucu', { gloss: 'grandchild' }),
  bertanggungJawab: aKey('bertanggung jawab', { root: 'tanggung jawab', gloss: 'to be responsible' }),
} as const satisfies Readonly<Record<string, TypedKey>>;

export type KeyName = keyof typeof keys;
