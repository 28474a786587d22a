import type { AffixCard } from './AffixCard';

/** ke- and se-, which count and compare, and se-…-nya. */
export const quantityCards: readonly AffixCard[] = [
  {
    affix: 'ke-',
    written: ['ke-'],
    title: { en: 'Second, third; both, all three', id: 'Urutan dan kumpulan' },
    does: [
      {
        what: {
          en: 'With a number, after the noun: its place in the order.',
          id: 'Dengan bilangan, setelah kata benda: urutan.',
        },
        examples: [
          {
            form: 'kedua',
            pieces: ['ke-', 'dua'],
            en: 'second',
            sentence: {
              id: 'Gempa kedua terjadi pukul dua pagi.',
              en: 'The second earthquake struck at two in the morning.',
            },
          },
          { form: 'ketiga', pieces: ['ke-', 'tiga'], en: 'third' },
          { form: 'kelima', pieces: ['ke-', 'lima'], en: 'fifth' },
        ],
      },
      {
        what: {
          en: 'With a number, before the noun: both, all three, all four …',
          id: 'Dengan bilangan, sebelum kata benda: semua yang berjumlah itu.',
        },
        examples: [
          {
            form: 'ketiga',
            pieces: ['ke-', 'tiga'],
            en: 'all three; the three',
            sentence: {
              id: 'Ketiga korban dirawat di rumah sakit.',
              en: 'The three victims are being treated in hospital.',
            },
          },
          { form: 'kedua', pieces: ['ke-', 'dua'], en: 'both; the two' },
          { form: 'keempat', pieces: ['ke-', 'empat'], en: 'all four; the four' },
        ],
      },
      {
        what: {
          en: 'Inside a few verbs with -i or -kan, an old ‘to’.',
          id: 'Di dalam beberapa kata kerja dengan -i atau -kan.',
        },
        examples: [
          {
            form: 'mengetahui',
            pieces: ['meN-', 'ke-', 'tahu', '-i'],
            en: 'know; find out',
            sentence: {
              id: 'Polisi sudah mengetahui identitas pelaku.',
              en: 'Police already know who the culprit is.',
            },
          },
          { form: 'mengemukakan', pieces: ['meN-', 'ke-', 'muka', '-kan'], en: 'put forward' },
          { form: 'mengesampingkan', pieces: ['meN-', 'ke-', 'samping', '-kan'], en: 'set aside' },
        ],
      },
      {
        what: {
          en: 'In a few old nouns; no new ones are made.',
          id: 'Dalam beberapa kata benda lama; tidak lagi membentuk kata baru.',
        },
        examples: [
          {
            form: 'ketua',
            pieces: ['ke-', 'tua'],
            en: 'chairperson (from ‘old’)',
            sentence: { id: 'Ketua DPR membuka rapat itu.', en: 'The speaker of parliament opened the meeting.' },
          },
          { form: 'kekasih', pieces: ['ke-', 'kasih'], en: 'sweetheart' },
          { form: 'kehendak', pieces: ['ke-', 'hendak'], en: 'will; wish' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'The place decides: _hari kedua_ ‘the second day’, _kedua hari itu_ ‘both those days’. ‘First’ is usually _pertama_.',
        id: 'Letaknya menentukan: _hari kedua_ adalah urutan, _kedua hari itu_ adalah dua hari semuanya. Urutan pertama biasanya _pertama_.',
      },
      {
        en: 'The preposition _ke_ ‘to’ stands apart: _ke Jakarta_, _ke luar negeri_; but _keluar_ ‘go out’ and _kemari_ ‘here’ are one word.',
        id: 'Kata depan _ke_ ditulis terpisah: _ke Jakarta_, _ke luar negeri_; tetapi _keluar_ dan _kemari_ ditulis serangkai.',
      },
      {
        en: 'With figures it takes a hyphen: _abad ke-21_. With Roman numerals it is left out: _abad XXI_.',
        id: 'Dengan angka biasa, ke- diikuti tanda hubung: _abad ke-21_. Dengan angka Romawi, ke- tidak dipakai: _abad XXI_.',
      },
      {
        en: 'In talk ke- stands for ter- ‘by accident’: _ketabrak_ for _tertabrak_. No ke- in _kepala_ ‘head’, _kecil_ ‘small’, _kereta_ ‘train’.',
        id: 'Dalam percakapan, ke- dipakai untuk ter-: _ketabrak_ untuk _tertabrak_. Tidak ada ke- dalam _kepala_, _kecil_, _kereta_.',
      },
    ],
  },
  {
    affix: 'se-',
    written: ['se-'],
    title: { en: 'One; as … as; the same', id: 'Satu; sama; seluruh' },
    does: [
      {
        what: {
          en: 'One: with units, and with counting words for people, animals and things.',
          id: 'Satu: dengan satuan dan kata penggolong orang, hewan, dan benda.',
        },
        examples: [
          {
            form: 'seorang',
            pieces: ['se-', 'orang'],
            en: 'a (person)',
            sentence: { id: 'Seorang warga terluka akibat ledakan itu.', en: 'A resident was injured by the blast.' },
          },
          { form: 'sebuah', pieces: ['se-', 'buah'], en: 'a (thing)' },
          { form: 'seekor', pieces: ['se-', 'ekor'], en: 'a (animal)' },
          { form: 'sejam', pieces: ['se-', 'jam'], en: 'an hour' },
        ],
      },
      {
        what: {
          en: 'With a quality: as … as; or so much, before a measure.',
          id: 'Dengan kata sifat: kesamaan; di depan bilangan: ukuran.',
        },
        examples: [
          {
            form: 'setinggi',
            pieces: ['se-', 'tinggi'],
            en: 'as high as',
            sentence: {
              id: 'Banjir setinggi dua meter merendam desa itu.',
              en: 'A flood two metres high submerged the village.',
            },
          },
          { form: 'sebesar', pieces: ['se-', 'besar'], en: 'as big as; amounting to' },
          { form: 'secepat', pieces: ['se-', 'cepat'], en: 'as fast as' },
        ],
      },
      {
        what: {
          en: 'With a place or group: the same one, or the whole of it.',
          id: 'Dengan tempat atau kelompok: yang sama, atau seluruhnya.',
        },
        examples: [
          {
            form: 'serumah',
            pieces: ['se-', 'rumah'],
            en: 'in the same house',
            sentence: {
              id: 'Pelaku dan korban tinggal serumah.',
              en: 'The attacker and the victim live in the same house.',
            },
          },
          { form: 'sekelas', pieces: ['se-', 'kelas'], en: 'in the same class; of the class of' },
          { form: 'sedunia', pieces: ['se-', 'dunia'], en: 'of the whole world' },
        ],
      },
      {
        what: { en: 'As soon as, while, as far as.', id: 'Begitu, selagi, atau menurut.' },
        examples: [
          {
            form: 'sepulang',
            pieces: ['se-', 'pulang'],
            en: 'on coming home from',
            sentence: {
              id: 'Sepulang kerja, ia mampir ke pasar.',
              en: 'On his way home from work he stopped at the market.',
            },
          },
          { form: 'setiba', pieces: ['se-', 'tiba'], en: 'on arriving' },
          { form: 'selama', pieces: ['se-', 'lama'], en: 'during; as long as' },
          { form: 'setahu', pieces: ['se-', 'tahu'], en: 'as far as … know(s)' },
        ],
      },
    ],
    pitfalls: [
      {
        en: '_Sebuah_ is for things, _seorang_ for people, _seekor_ for animals: not “sebuah anjing”.',
        id: '_Sebuah_ untuk benda, _seorang_ untuk manusia, _seekor_ untuk hewan: bukan “sebuah anjing”.',
      },
      {
        en: 'Before a sum of money _sebesar_ is just ‘of’: _denda sebesar Rp1 juta_ ‘a fine of one million rupiah’. _Secara_ before an adjective makes ‘-ly’: _secara resmi_ ‘officially’.',
        id: 'Di depan jumlah uang, _sebesar_ hanya menunjukkan jumlah: _denda sebesar Rp1 juta_. _Secara_ di depan kata sifat menunjukkan cara: _secara resmi_.',
      },
      {
        en: 'With -an and a time it is the whole of it: _seharian_ ‘all day’, _semalaman_ ‘all night’. Before a name it takes a hyphen: _se-Indonesia_ ‘all over Indonesia’.',
        id: 'Dengan -an dan satuan waktu, artinya seluruhnya: _seharian_, _semalaman_. Di depan nama, gunakan tanda hubung: _se-Indonesia_.',
      },
      {
        en: 'No se- in _sekolah_ ‘school’, _semua_ ‘all’, _senang_ ‘happy’, _sedang_ ‘in the middle of’, _serta_ ‘and’.',
        id: 'Tidak ada se- dalam _sekolah_, _semua_, _senang_, _sedang_, _serta_.',
      },
    ],
  },
  {
    affix: 'se-…-nya',
    written: ['se-…-nya'],
    title: { en: 'Adverb', id: 'Kata keterangan' },
    does: [
      {
        what: {
          en: 'What the writer thinks of it: really, should, had better.',
          id: 'Sikap penulis: kenyataan, keharusan, saran.',
        },
        examples: [
          {
            form: 'seharusnya',
            pieces: ['se-', 'harus', '-nya'],
            en: 'should (have)',
            sentence: { id: 'Rapat seharusnya dimulai pukul sembilan.', en: 'The meeting should have begun at nine.' },
          },
          { form: 'sebenarnya', pieces: ['se-', 'benar', '-nya'], en: 'actually' },
          { form: 'sebaiknya', pieces: ['se-', 'baik', '-nya'], en: 'had better' },
        ],
      },
      {
        what: {
          en: 'As … as possible, often with the root said twice.',
          id: 'Sedapat mungkin …, sering dengan kata dasar yang diulang.',
        },
        examples: [
          {
            form: 'secepatnya',
            pieces: ['se-', 'cepat', '-nya'],
            en: 'as soon as possible',
            sentence: {
              id: 'Polisi diminta bertindak secepatnya.',
              en: 'Police are asked to act as soon as possible.',
            },
          },
          { form: 'sebanyak-banyaknya', pieces: ['se-', 'R', 'banyak', '-nya'], en: 'as many as possible' },
          { form: 'setinggi-tingginya', pieces: ['se-', 'R', 'tinggi', '-nya'], en: 'as high as possible' },
        ],
      },
      {
        what: { en: 'As soon as one gets there or is done.', id: 'Begitu sampai atau selesai.' },
        examples: [
          {
            form: 'setibanya',
            pieces: ['se-', 'tiba', '-nya'],
            en: 'on arriving',
            sentence: {
              id: 'Setibanya di Jakarta, ia langsung menemui presiden.',
              en: 'On arriving in Jakarta he went straight to see the president.',
            },
          },
          { form: 'sesampainya', pieces: ['se-', 'sampai', '-nya'], en: 'on getting to' },
          { form: 'sekembalinya', pieces: ['se-', 'kembali', '-nya'], en: 'on returning' },
        ],
      },
      {
        what: { en: 'Order, and how completely.', id: 'Urutan, dan seberapa lengkap.' },
        examples: [
          {
            form: 'selanjutnya',
            pieces: ['se-', 'lanjut', '-nya'],
            en: 'next; then',
            sentence: {
              id: 'Selanjutnya, berkas dikirim ke kejaksaan.',
              en: 'Next, the file is sent to the prosecutor’s office.',
            },
          },
          { form: 'sebelumnya', pieces: ['se-', 'belum', '-nya'], en: 'before that; previously' },
          { form: 'sepenuhnya', pieces: ['se-', 'penuh', '-nya'], en: 'fully' },
        ],
      },
    ],
    pitfalls: [
      {
        en: '_Sebaiknya_ is ‘had better’, _sebaik-baiknya_ ‘as well as possible’. But _setidaknya_ and _setidak-tidaknya_ both mean ‘at least’.',
        id: '_Sebaiknya_ adalah saran, _sebaik-baiknya_ berarti ‘sedapat mungkin baik’. Namun, _setidaknya_ dan _setidak-tidaknya_ sama artinya.',
      },
      {
        en: 'Words that begin with se… may just have -nya: _sepatunya_ ‘her shoes’, _sekolahnya_ ‘his school’.',
        id: 'Kata yang diawali se… mungkin hanya mengandung -nya: _sepatunya_, _sekolahnya_.',
      },
      {
        en: '_Seharusnya_ often says that it did not happen: _ia seharusnya datang_ ‘he should have come (but did not)’.',
        id: '_Seharusnya_ sering berarti bahwa hal itu tidak terjadi: _ia seharusnya datang_, tetapi tidak datang.',
      },
    ],
  },
];
