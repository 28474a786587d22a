import { expect, test } from 'vitest';
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
