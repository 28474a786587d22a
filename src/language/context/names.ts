/**
 * Ordinary words that people are often named after. Only these are taken for names by a capital and a capitalised neighbour:
 * titles and institutions are capitalised as well (Menteri Pertanian). From general knowledge; to be extended freely.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'abadi adil agung anggun arif ashar aulia bagus baskara bayu bhakti bintang budi bulan bunga cahaya cahya candra ' +
    'cinta citra damai dewa dewi dian embun fajar gadis gembira gilang guntur harapan hari hidayat ikhlas iman indah ' +
    'intan jati jaya karna kartika kasih kharisma kusuma lestari mawar maya mega melati merdeka mulia mulya murni ' +
    'mutiara nurani permana permata pertiwi purnama puspa putra putri rahmat raja ramadan ratna ratu restu ridha ' +
    'ridho sabar sakti salam sari satria satya sejati setia suci sukur surya syukur taqwa taufik teguh terang tulus ' +
    'utama wahyu wijaya wira yakin'
  ).split(' '),
);

/** What stands before a person's name, and makes a name of any capitalised word after it. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'pak bapak bu ibu mas mbak bang abang kak kakak dik adik om tante tuan nyonya nona haji hajah kiai kyai ustaz ustadz ' +
    'gus habib raden sultan dr drs dra prof ir saudara saudari bung'
  ).split(' '),
);

/** What stands before the name of a place, and makes one of a capitalised word that is a name in the lexicon too. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    'warga bupati gubernur wali walikota polres kapolres polda kapolda polsek kejari kodim pemkot pemkab pemprov rsud pn tol bengawan ' +
    'kota kabupaten kecamatan desa kelurahan provinsi pulau sungai gunung danau teluk jalan kampung bandara di ke dari'
  ).split(' '),
);
