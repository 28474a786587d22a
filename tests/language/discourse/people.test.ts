import { describe, expect, test } from 'vitest';
import { theDiscourse } from './theDiscourse';

const peopleIn = (text: string) => theDiscourse(text).people.map(({ name, role }) => [name, role]);

test.each<[text: string, name: string, role: string | null, why: string]>([
  ['Menteri Pertanian Budi Santoso tiba.', 'Budi Santoso', 'Menteri Pertanian', 'an office before'],
  ['Kapolres Bogor, AKBP Budi Santoso, tiba.', 'Budi Santoso', 'Kapolres Bogor', 'a rank between'],
  ['Laksda TNI (Purn) Budi Santoso tiba.', 'Budi Santoso', null, 'nothing but a rank'],
  ['Prof. Dr. Ir. H. Budi Santoso, M.Sc., tiba.', 'Budi Santoso', null, 'nothing but titles'],
  ['Budi Santoso (45), warga Desa Sukamaju, tiba.', 'Budi Santoso', 'warga Desa Sukamaju', 'behind, with an age'],
  ['Dokter spesialis anak Budi Santoso tiba.', 'Budi Santoso', 'Dokter spesialis anak', 'a trade in small letters'],
  ['Direktur Utama Budi Santoso tiba.', 'Budi Santoso', 'Direktur Utama', 'Utama is part of the office here'],
  ['Anggota Komisi V DPR Budi Santoso tiba.', 'Budi Santoso', 'Anggota Komisi V DPR', 'a Roman number is no initial'],
  ['Pelatih Budi W. Santoso tiba.', 'Budi W. Santoso', 'Pelatih', 'an initial in the name'],
])('%s (%s)', (text, name, role) => expect(peopleIn(text)).toEqual([[name, role]]));

test.each([
  ['Bank Indonesia menurunkan suku bunga.', 'a bank'],
  ['Ia lahir di Kabupaten Grobogan, Jawa Tengah.', 'places'],
  ['Laga itu digelar di Stadion Budi Santoso.', 'a stadium'],
  ['Dharma Wanita Persatuan mengadakan lomba.', 'a body'],
  ['Ia mengirim pesan lewat WhatsApp.', 'a service'],
  ['Acara itu digelar Senin dan Selasa pada bulan Maret.', 'days and months'],
])('nobody is named: %s (%s)', (text) => expect(peopleIn(text)).toEqual([]));

test('all names of one person, and where they stand', () => {
  const text = 'Presiden Joko Widodo tiba pagi ini. “Ayo,” kata Jokowi. Widodo, 60 tahun, lalu pergi.';
  const [first, ...others] = theDiscourse(text).people;
  expect(others).toEqual([]);
  expect(first).toMatchObject({ name: 'Joko Widodo', aliases: ['Jokowi', 'Widodo'], role: 'Presiden' });
  expect(first?.spans.map((span) => text.slice(...span))).toEqual(['Joko Widodo', 'Jokowi', 'Widodo']);
});

test('a slip of the writer makes no second person', () =>
  expect(peopleIn('Menurut Ketua RT Rahman, acara itu gratis. Rohman mengatakan warga senang.')).toEqual([
    ['Rahman', 'Ketua RT'],
  ]));

test('two people of one family name stay two', () =>
  expect(peopleIn('Kata Budi Santoso, hujan. Kata Sri Santoso, panas.').map(([name]) => name)).toEqual([
    'Budi Santoso',
    'Sri Santoso',
  ]));

describe('a name is neither cut nor grown', () => {
  test.each<[text: string, name: string, why: string]>([
    ['Adapun Wartono mengusulkan rute lain.', 'Wartono', 'adapun leads to a subject'],
    ['Meskipun Wartono meminta rapat ditunda, acara jalan.', 'Wartono', 'so does meskipun'],
    ['Kepala SDN 3 Wartono,S.Pd membenarkan kabar itu.', 'Wartono', 'a degree without a space'],
    ['Psikolog Wartono Hadi MPsi mengatakan anak perlu tidur.', 'Wartono Hadi', 'a degree without a comma'],
    ['Advokat Wartono Hadi SH MH mengatakan kliennya sakit.', 'Wartono Hadi', 'two of them'],
    ['Dokter Wartono Hadi Sp.A mengatakan anak itu sehat.', 'Wartono Hadi', 'one with a stop'],
    ['“Baik,” kata Ketua RW Wartono SE.', 'Wartono', 'one behind a single name'],
    ['R.A. Wartono mengatakan laba naik.', 'R.A. Wartono', 'initials side by side'],
    ['Direktur PT Sawit Jaya R.M. Wartono mengatakan laba naik.', 'R.M. Wartono', 'initials behind a firm'],
    ['Kepala Adat I Ketut Raka mengatakan upacara ditunda.', 'I Ketut Raka', 'I is no number before a name from Bali'],
    ['Putri Wulandari mengatakan tiketnya habis.', 'Putri Wulandari', 'putri is a name here'],
    ['Tan Mei Ling (46) mengatakan tokonya tutup.', 'Tan Mei Ling', 'so is the name of a month'],
  ])('%s → %s (%s)', (text, name) => expect(peopleIn(text).map(([found]) => found)).toEqual([name]));

  test.each([
    ['Kepala Desa Sumber Rejo hadir.', 'a village'],
    ['Wakil Ketua II dan Ketua Komisi III hadir.', 'numbers'],
    ['Kabid Humas dan Direktur RSUD hadir.', 'offices in short'],
    ['Kementerian Pemberdayaan Perempuan hadir.', 'a ministry'],
    ['Mereka lulus S.H. dan M.H. di Bandung.', 'degrees alone'],
  ])('nobody is named: %s (%s)', (text) => expect(peopleIn(text)).toEqual([]));

  test.each([
    ['Camat Wartono ditemani perangkat desa menerangkan, upacara ditunda.', 'who is with the subject'],
    ['Camat Wartono didampingi Kapolsek AKP Rudi Salim menerangkan, upacara ditunda.', 'the same by name'],
    ['Camat Wartono bersama Kapolsek AKP Rudi Salim menerangkan, upacara ditunda.', 'likewise'],
    ['Camat Wartono mewakili Bupati Rudi Salim menyampaikan, upacara ditunda.', 'for whom the subject speaks'],
    ['Camat Wartono yang mewakili bupati menyampaikan, upacara ditunda.', 'in a relative clause'],
  ])('nobody else is the subject: %s (%s)', (text) =>
    expect(theDiscourse(text).reported.map(({ speaker }) => speaker?.name)).toEqual(['Wartono']),
  );
});
