import type { AffixCard } from './AffixCard';

/** Reduplication: a word, or part of it, said twice. */
export const reduplicationCards: readonly AffixCard[] = [
  {
    affix: 'R',
    written: ['…-…', '…-…-an', 'Ce-'],
    title: { en: 'Said twice', id: 'Kata ulang' },
    does: [
      {
        what: {
          en: 'With a noun: more than one, often of different kinds.',
          id: 'Dengan kata benda: banyak, sering bermacam-macam.',
        },
        examples: [
          {
            form: 'anak-anak',
            pieces: ['R', 'anak'],
            en: 'children',
            sentence: { id: 'Anak-anak kembali ke sekolah hari ini.', en: 'The children go back to school today.' },
          },
          { form: 'orang-orang', pieces: ['R', 'orang'], en: 'people' },
          { form: 'rumah-rumah', pieces: ['R', 'rumah'], en: 'houses' },
        ],
      },
      {
        what: {
          en: 'With -an: all kinds of; on a large scale; a toy.',
          id: 'Dengan -an: bermacam-macam; dalam skala besar; mainan.',
        },
        examples: [
          {
            form: 'besar-besaran',
            pieces: ['R', 'besar', '-an'],
            en: 'on a large scale',
            sentence: {
              id: 'Pabrik itu melakukan PHK besar-besaran.',
              en: 'The factory laid off workers on a large scale.',
            },
          },
          { form: 'obat-obatan', pieces: ['R', 'obat', '-an'], en: 'medicines' },
          { form: 'mobil-mobilan', pieces: ['R', 'mobil', '-an'], en: 'toy car' },
        ],
      },
      {
        what: {
          en: 'With a verb: again and again, or just for fun.',
          id: 'Dengan kata kerja: berkali-kali, atau dengan santai.',
        },
        examples: [
          {
            form: 'berjalan-jalan',
            pieces: ['ber-', 'R', 'jalan'],
            en: 'go for a stroll',
            sentence: { id: 'Wisatawan berjalan-jalan di kota tua.', en: 'Tourists stroll around the old town.' },
          },
          { form: 'berlari-lari', pieces: ['ber-', 'R', 'lari'], en: 'run about' },
          { form: 'menari-nari', pieces: ['meN-', 'R', 'tari'], en: 'dance about' },
        ],
      },
      {
        what: {
          en: 'The second with meN-: each other.',
          id: 'Bagian kedua dengan meN-: saling.',
        },
        examples: [
          {
            form: 'tolong-menolong',
            pieces: ['meN-', 'R', 'tolong'],
            en: 'help each other',
            sentence: {
              id: 'Warga tolong-menolong setelah gempa.',
              en: 'Residents helped each other after the earthquake.',
            },
          },
          { form: 'surat-menyurat', pieces: ['meN-', 'R', 'surat'], en: 'exchange letters; correspondence' },
          { form: 'kejar-mengejar', pieces: ['meN-', 'R', 'kejar'], en: 'chase each other' },
        ],
      },
      {
        what: {
          en: 'With a quality: in this manner, really so; of many things: each of them so.',
          id: 'Dengan kata sifat: cara, benar-benar begitu; atau sifat banyak benda.',
        },
        examples: [
          {
            form: 'pelan-pelan',
            pieces: ['R', 'pelan'],
            en: 'slowly',
            sentence: {
              id: 'Kendaraan berjalan pelan-pelan karena kabut.',
              en: 'Vehicles moved slowly because of the fog.',
            },
          },
          { form: 'benar-benar', pieces: ['R', 'benar'], en: 'really' },
          { form: 'tinggi-tinggi', pieces: ['R', 'tinggi'], en: '(all of them) tall; high up' },
        ],
      },
      {
        what: {
          en: 'With ber- and a unit: for many of them.',
          id: 'Dengan ber- dan satuan: sebanyak atau selama itu.',
        },
        examples: [
          {
            form: 'berjam-jam',
            pieces: ['ber-', 'R', 'jam'],
            en: 'for hours',
            sentence: {
              id: 'Penumpang menunggu berjam-jam di bandara.',
              en: 'Passengers waited for hours at the airport.',
            },
          },
          { form: 'bertahun-tahun', pieces: ['ber-', 'R', 'tahun'], en: 'for years' },
          { form: 'berkali-kali', pieces: ['ber-', 'R', 'kali'], en: 'many times' },
        ],
      },
      {
        what: {
          en: 'With ke-…-an: a bit like it. With se-…-nya: as … as possible.',
          id: 'Dengan ke-…-an: agak. Dengan se-…-nya: sedapat mungkin.',
        },
        examples: [
          {
            form: 'setinggi-tingginya',
            pieces: ['se-', 'R', 'tinggi', '-nya'],
            en: 'as high as possible; the highest',
            sentence: {
              id: 'Mereka menyampaikan penghargaan setinggi-tingginya kepada relawan.',
              en: 'They expressed the highest appreciation to the volunteers.',
            },
          },
          { form: 'kemerah-merahan', pieces: ['ke-', 'R', 'merah', '-an'], en: 'reddish' },
          { form: 'kekanak-kanakan', pieces: ['ke-', 'R', 'kanak', '-an'], en: 'childish' },
        ],
      },
      {
        what: {
          en: 'The first sound and e only (Ce-): an old way, in a few words.',
          id: 'Hanya bunyi pertama dan e: cara lama, dalam beberapa kata.',
        },
        examples: [
          {
            form: 'pepohonan',
            pieces: ['R', 'pohon', '-an'],
            en: 'trees',
            sentence: {
              id: 'Angin kencang merobohkan pepohonan di pinggir jalan.',
              en: 'Strong winds brought down trees along the road.',
            },
          },
          { form: 'lelaki', pieces: ['R', 'laki'], en: 'man' },
          { form: 'reruntuhan', pieces: ['R', 'runtuh', '-an'], en: 'ruins' },
        ],
      },
      {
        what: {
          en: 'The second with other sounds: this and things like it.',
          id: 'Bagian kedua berubah bunyi: itu dan sejenisnya.',
        },
        examples: [
          {
            form: 'sayur-mayur',
            pieces: ['R', 'sayur'],
            en: 'all kinds of vegetables',
            sentence: { id: 'Harga sayur-mayur naik menjelang Lebaran.', en: 'Vegetable prices rise before Eid.' },
          },
          { form: 'gerak-gerik', pieces: ['R', 'gerak'], en: 'movements; behaviour' },
          { form: 'warna-warni', pieces: ['R', 'warna'], en: 'many-coloured' },
        ],
      },
    ],
    shape: {
      en: 'A hyphen stands between the two. A prefix comes before both (_berlari-lari_), the suffix after both (_obat-obatan_). After meN- the second half keeps the nasal: _menari-nari_, from _tari_.',
      id: 'Di antara kedua bagian ada tanda hubung. Awalan ada di depan (_berlari-lari_), akhiran di belakang (_obat-obatan_). Setelah meN-, bagian kedua tetap memakai bunyi sengau: _menari-nari_, dari _tari_.',
    },
    pitfalls: [
      {
        en: 'A single noun can be plural, too: _banyak orang_ ‘many people’. After a number or _banyak_, _semua_, _para_ do not say it twice: not “banyak orang-orang”.',
        id: 'Kata benda tanpa pengulangan juga dapat jamak: _banyak orang_. Setelah bilangan, _banyak_, _semua_, atau _para_, jangan diulang: bukan “banyak orang-orang”.',
      },
      {
        en: 'Some words are always said twice, or mean something else then: _paru-paru_ ‘lungs’, _undang-undang_ ‘law’, _mata-mata_ ‘spy’ (_mata_ ‘eye’).',
        id: 'Beberapa kata selalu diulang atau berubah arti jika diulang: _paru-paru_, _undang-undang_, _mata-mata_ (bukan banyak _mata_).',
      },
      {
        en: 'In messages people write 2: “anak2” is _anak-anak_. Do not do so in careful writing.',
        id: 'Dalam pesan singkat orang menulis angka 2: “anak2” adalah _anak-anak_. Hindari dalam tulisan resmi.',
      },
    ],
  },
];
