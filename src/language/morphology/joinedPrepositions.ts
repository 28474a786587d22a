import { findPart, firstAt, formTableOf, NOWHERE } from '../lexicon/FormTable';
import { partStartsWith, type Letters } from '../lexicon/Letters';

/**
 * Words of place and time before which di and ke are prepositions, and wrongly joined where they are joined: dimana,
 * kedepan. None of them makes a verb with di- or a noun with ke-; keluar, kemari and kesamping- have gone over to words, and
 * lines of the lexicon win.
 */
const PLACES = (
  'antara atas bawah belakang berbagai bidang dalam daerah dekat depan desa dunia hadapan jalan kantor kiri kanan kota luar mana ' +
  'negara negeri pasar pinggir pulau ruang rumah samping sana sebelah sekeliling sekitar sekolah seberang seluruh sini situ ' +
  'tahun tempat tengah tepi udara ujung wilayah permukaan bulan hari'
).split(' ');

const places = formTableOf(PLACES);
const PREPOSITIONS = ['di', 'ke'] as const;

/** The preposition and the word that were joined, or `null`. */
export function joinedPreposition(
  letters: Letters,
  from: number,
  to: number,
): { readonly preposition: 'di' | 'ke'; readonly place: string } | null {
  for (const preposition of PREPOSITIONS) {
    const start = from + preposition.length;
    if (start >= to || !partStartsWith(letters, from, to, preposition)) continue;
    const place = findPart(places, letters, start, to);
    return place === NOWHERE ? null : { preposition, place: PLACES[firstAt(places, place)] ?? '' };
  }
  return null;
}
