const rows: readonly (readonly [lexeme: string, near: string])[] = [
  ['bisa#2', 'ular kobra racun penawar kalajengking menyemburkan semburan antibisa gigitan sengatan laba-laba'],
  ['tahu#2', 'tempe kedelai goreng pabrik isi bacem sayur sumedang potong perajin pengrajin oncom'],
  ['apel#1', 'buah kebun pohon jus panen memanen petani kupas mengupas sekilo sebutir jeruk anggur pir malang cuka'],
  ['apel#2', 'pagi siaga gabungan pasukan prajurit upacara lapangan personel polres kesiapan'],
  ['hak#2', 'sepatu sandal'],
  ['seri#2', 'imbang skor ditahan'],
  ['kali#2', 'pinggir tepi bantaran air banjir meluap sungai sampah jembatan ciliwung menyeberangi'],
  ['halaman#2', 'rumah kantor sekolah masjid istana parkir bermain menyapu kampung kantornya gedung rumahnya'],
  ['halaman#1', 'buku koran majalah situs web surat tebal nomor facebook'],
  ['teras#2', 'pejabat kader tokoh politisi'],
  ['tanggal#2', 'gigi kancing baju'],
  ['tandas#2', 'air uang habis isi makanan'],
  ['pak#2', 'rokok tembakau'],
  ['rapat#2', 'pintu tutup tertutup ditutup menutup pagar kepadatan terkunci berbaris'],
  ['genting#2', 'atap rumah tanah'],
  ['selang#2', 'air gas oksigen karet tabung menyiram'],
  ['jarak#2', 'minyak pohon biji tanaman'],
  ['tambang#2', 'tarik tali ikatan mengikat'],
  ['kopi#2', 'dokumen lembar surat fotokopi'],
  ['efek#2', 'bursa pasar emiten saham manajer perdagangan'],
  ['cek#2', 'bank mencairkan giro kosong'],
  ['kok#2', 'bulu tangkis raket bulutangkis'],
  ['kala#2', 'jengking sengat'],
  ['paus#2', 'ikan laut terdampar hiu'],
  ['guling#2', 'bantal kasur'],
  ['balon#2', 'bupati gubernur kada walikota pilkada wakil'],
  ['koma#2', 'pasien sakit kritis siuman'],
  ['dam#2', 'catur bermain papan'],
  ['paku#2', 'tumbuhan suplir'],
  ['bandar#2', 'judi narkoba sabu kartel'],
  ['semi#2', 'musim'],
  ['masa#2', 'sih ah'],
  ['per#2', 'mobil motor baja pegas'],
  ['tawar#2', 'air ikan'],
  ['salam#2', 'daun'],
  ['lap#2', 'balapan putaran'],
  ['rukun#2', 'islam iman haji'],
  ['iris#2', 'mata pupil'],
  ['lahir#2', 'batin'],
  ['roman#2', 'muka wajah'],
  ['langgar#2', 'mengaji salat shalat'],
  // the rarer root in a form with affixes
  ['uang', 'orang keluarga kaum kalangan pengusaha golongan'],
  ['beruang', 'seekor ekor kutub madu hutan kandang boneka satwa hewan sirkus anak cokelat'],
  ['palu', 'paku tukang besi bengkel'],
  ['arang', 'kayu hangus terbakar dibakar gosong'],
  ['kukur', 'kelapa'],
  ['revolusi', 'bumi matahari planet orbit'],
  ['evolusi', 'spesies makhluk hewan manusia bahasa'],
  ['ranting', 'pohon dahan batang'],
];

/**
 * Words that speak for a lexeme (its id in the lexicon, or the root of a form with affixes) where they stand near it. By
 * hand, from general knowledge of the words: a row is about a lexeme, not about a sentence.
 */
export const COLLOCATES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows.map(([lexeme, near]) => [lexeme, new Set(near.split(' '))]),
);

/** The place of each lexeme's row. */
export const COLLOCATE_ROW: ReadonlyMap<string, number> = new Map(rows.map(([lexeme], place) => [lexeme, place]));
