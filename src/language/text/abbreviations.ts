/**
 * What a stop after a short form can be, besides its own:
 *
 * - `leads`: never the end of a sentence, since a name, a number or the other party follows (`No. 18`, `Prof. Sri`);
 * - `numbers`: the same before a number; before anything else the word is a word (`hal. 5`, but `banyak hal.`);
 * - `name`: part of a name or a rank, which may be its last part too (`Komjen Pol. Dwiyono`, `PT Telkom Tbk.`): the
 *   sentence ends if a word that usually begins one follows;
 * - `closes`: comes last in what it belongs to (`dll.`): the sentence ends if the next word has a capital.
 */
type ShortForm = 'leads' | 'numbers' | 'name' | 'closes';

/**
 * Words in the spelling that they have in the middle of a sentence, by what follows or precedes. Left out is what is a
 * common word of its own (`an.`, `Laut.`, `sen.`). From knowledge of Indonesian newspapers; copied from no list.
 */
const TABLE: readonly (readonly [kind: ShortForm, forms: string])[] = [
  ['leads', 'Prof Dr dr DR Drs Dra drg drh Ir Hj KH Tn Ny Nn Sdr Sdri Bpk Yth St Mr Mrs Ms Rev Ph Mgr Msgr br Br'], // address, degrees, boru
  ['leads', 'Moh Muh Mohd Moch Much Abd Tb'], // shortened first names
  ['leads', 'Jl JL Jln Gg Ds Dsn Dk Kp Kel Kec Kab Prov'], // of addresses
  ['leads', 'No Nos Nr nr Vol vol hlm Hlm tgl Tgl Telp telp Tlp tlp Rp'], // before numbers
  ['leads', 'vs Vs cf bdk lih ttg terj alm Alm almh Jend'], // the other party; of books, of the dead; a rank
  ['numbers', 'no hal Hal bab Bab ps Ps pasal Pasal ayat ext'],
  ['numbers', 'Jan Feb Mar Apr Jun Jul Agt Agu Sep Sept Okt Nov Des'], // before a year
  ['name', 'Pol Purn Inf Komjen Irjen Brigjen Kombes AKBP AKP Kompol Iptu Ipda Aiptu Aipda Bripka Bripda'], // police
  ['name', 'Letjen Mayjen Letkol Kapt Kol Lettu Letda Serka Sertu Laks Laksda Laksma Marsda Marsma'], // the forces
  ['name', 'PT CV UD PD Fa Tbk Ltd Inc Corp Co Pte Bhd LLC RS Jr'], // firms, hospitals; a son
  ['closes', 'dll dsb dst dkk dlsb tsb cs etc'],
];

/** The short forms that are written with a stop after them. */
export const SHORT_FORMS: ReadonlyMap<string, ShortForm> = new Map(
  TABLE.flatMap(([kind, forms]) => forms.split(' ').map((form) => [form, kind] as const)),
);

/** Nouns that a letter or a Roman number labels: the letter after them is no initial (`vitamin C.`, `kelas X.`). */
export const LABELLED: ReadonlySet<string> = new Set(
  'kelas golongan vitamin grup tipe blok seri rencana kolom poin huruf nilai level hepatitis gedung zona bagian bab'.split(
    ' ',
  ),
);

/**
 * What follows the first stop of an Indonesian degree: `S.Pd`, `M.Si`, `A.Md`, `Ph.D`, `Sp.OG`. Single capitals (`S.H`)
 * need no line. Longer ones first, for the pattern takes the first that fits.
 */
export const DEGREE_TAILS: readonly string[] = (
  'Farm Ikom Stat Phil Hum Kom Kes Kep Ked Keb Hut Psi Sos Ptk Eng Mat Acc OG PD Pd Si Sn Ag Ak An Ap Fil Gz IP Ip Md Mn ' +
  'Pi Pt Sc SI ST SE Th Tr TP Kn Ek Ds Ars Par Bus Tek'
)
  .split(' ')
  .toSorted((a, b) => b.length - a.length);
