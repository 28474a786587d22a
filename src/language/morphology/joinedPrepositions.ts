/**
 * Words of place and time before which di and ke are prepositions, and wrongly joined where they are joined: dimana,
 * kedepan. None of them makes a verb with di- or a noun with ke-; keluar, kemari and kesamping- have gone over to words, and
 * lines of the lexicon win.
 */
const PLACES = new Set(
  (
    'antara atas bawah belakang dalam daerah dekat depan desa hadapan jalan kantor kiri kanan kota luar mana ' +
    'negara negeri pasar pinggir pulau ruang rumah sana sebelah sekitar sekolah seberang seluruh sini situ ' +
    'tahun tempat tengah tepi udara ujung wilayah permukaan bulan hari'
  ).split(' '),
);

/** The preposition and the word that were joined, or `null`. */
export function joinedPreposition(form: string): { readonly preposition: 'di' | 'ke'; readonly place: string } | null {
  const preposition = form.startsWith('di') ? 'di' : form.startsWith('ke') ? 'ke' : null;
  if (preposition === null) return null;
  const place = form.slice(2);
  return PLACES.has(place) ? { preposition, place } : null;
}
