import type { AffixCard } from './AffixCard';

/** Short words that lean on the one beside them: pronouns and particles. */
export const cliticCards: readonly AffixCard[] = [
  {
    affix: '-nya',
    written: ['-nya'],
    title: { en: 'His, her, its; the; him, her, it', id: 'Milik, penunjuk, atau orang ketiga' },
    does: [
      {
        what: { en: 'After a noun: his, her, its, their.', id: 'Setelah kata benda: milik dia atau mereka.' },
        examples: [
          {
            form: 'anaknya',
            pieces: ['anak', '-nya'],
            en: 'his/her child',
            sentence: {
              id: 'Korban meninggalkan istri dan dua anaknya.',
              en: 'The victim leaves a wife and his two children.',
            },
          },
          { form: 'rumahnya', pieces: ['rumah', '-nya'], en: 'his/her/their house' },
          { form: 'bukunya', pieces: ['buku', '-nya'], en: 'his/her book' },
        ],
      },
      {
        what: { en: 'After a noun: the one we are talking about.', id: 'Setelah kata benda: yang sedang dibicarakan.' },
        examples: [
          {
            form: 'airnya',
            pieces: ['air', '-nya'],
            en: 'the water',
            sentence: { id: 'Sungai itu kotor dan airnya berbau.', en: 'The river is dirty and the water smells.' },
          },
          { form: 'jalannya', pieces: ['jalan', '-nya'], en: 'the road' },
          { form: 'harganya', pieces: ['harga', '-nya'], en: 'the price' },
        ],
      },
      {
        what: {
          en: 'After a meN- verb: him, her, it, them.',
          id: 'Setelah kata kerja meN-: dia, itu, atau mereka sebagai objek.',
        },
        examples: [
          {
            form: 'menangkapnya',
            pieces: ['meN-', 'tangkap', '-nya'],
            en: 'arrest him/her',
            sentence: { id: 'Polisi menangkapnya di bandara.', en: 'Police arrested him at the airport.' },
          },
          { form: 'membacanya', pieces: ['meN-', 'baca', '-nya'], en: 'read it' },
          { form: 'melihatnya', pieces: ['meN-', 'lihat', '-nya'], en: 'see him/her/it' },
        ],
      },
      {
        what: {
          en: 'After a di- verb: by him, by her, by them.',
          id: 'Setelah kata kerja di-: dia atau mereka sebagai pelaku.',
        },
        examples: [
          {
            form: 'dibelinya',
            pieces: ['di-', 'beli', '-nya'],
            en: 'bought by him/her',
            sentence: {
              id: 'Mobil yang dibelinya ternyata rusak.',
              en: 'The car that he bought turned out to be broken.',
            },
          },
          { form: 'ditulisnya', pieces: ['di-', 'tulis', '-nya'], en: 'written by him/her' },
          { form: 'dibawanya', pieces: ['di-', 'bawa', '-nya'], en: 'carried by him/her' },
        ],
      },
      {
        what: {
          en: 'After a verb or a quality: makes a noun of it, ‘the fact that’, ‘how much’.',
          id: 'Setelah kata kerja atau kata sifat: menjadikannya kata benda.',
        },
        examples: [
          {
            form: 'naiknya',
            pieces: ['naik', '-nya'],
            en: 'the rise (of)',
            sentence: {
              id: 'Naiknya harga beras dikeluhkan warga.',
              en: 'Residents complain about the rise in the price of rice.',
            },
          },
          { form: 'tingginya', pieces: ['tinggi', '-nya'], en: 'the height; how high … is' },
          { form: 'datangnya', pieces: ['datang', '-nya'], en: 'the coming (of)' },
        ],
      },
      {
        what: {
          en: 'In fixed words: comments on the whole sentence.',
          id: 'Dalam kata tetap: keterangan untuk seluruh kalimat.',
        },
        examples: [
          {
            form: 'akhirnya',
            pieces: ['akhir', '-nya'],
            en: 'finally',
            sentence: { id: 'Akhirnya, kedua pihak sepakat berdamai.', en: 'Finally both sides agreed to make peace.' },
          },
          { form: 'biasanya', pieces: ['biasa', '-nya'], en: 'usually' },
          { form: 'rupanya', pieces: ['rupa', '-nya'], en: 'apparently' },
          { form: 'khususnya', pieces: ['khusus', '-nya'], en: 'especially' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'It does not say whether ‘his’, ‘her’, ‘its’, ‘their’ or ‘the’: read back to find whom or what it stands for. In polite talk it may even mean ‘your’: _Namanya siapa?_ ‘What is your name?’',
        id: 'Bentuk ini tidak membedakan orang, jumlah, atau benda yang dimaksud: baca kalimat sebelumnya untuk mengetahui siapa atau apa. Dalam percakapan yang sopan, artinya bahkan dapat ‘Anda’: _Namanya siapa?_',
      },
      {
        en: 'The same word can be adverb or noun: _akhirnya_ ‘finally’ or ‘its end’, _rupanya_ ‘apparently’ or ‘his looks’. At the head of a sentence it is mostly the adverb.',
        id: 'Kata yang sama dapat menjadi keterangan atau kata benda: _akhirnya_, _rupanya_. Pada awal kalimat, biasanya itu keterangan.',
      },
      {
        en: 'Where the owner is named there is no -nya in careful language: _harga beras_, not “harganya beras”.',
        id: 'Jika pemiliknya disebut, -nya tidak diperlukan dalam bahasa baku: _harga beras_, bukan “harganya beras”.',
      },
      {
        en: 'No -nya in _hanya_ ‘only’, _punya_ ‘have’, _tanya_ ‘ask’, _bertanya_ ‘ask’.',
        id: 'Tidak ada -nya dalam _hanya_, _punya_, _tanya_, _bertanya_.',
      },
    ],
  },
  {
    affix: '-ku',
    written: ['-ku'],
    title: { en: 'My; me', id: 'Milikku; aku' },
    does: [
      {
        what: { en: 'After a noun: my.', id: 'Setelah kata benda: milik aku.' },
        examples: [
          {
            form: 'ibuku',
            pieces: ['ibu', '-ku'],
            en: 'my mother',
            sentence: { id: '“Ibuku penjual sayur,” katanya.', en: '“My mother sells vegetables,” he said.' },
          },
          { form: 'rumahku', pieces: ['rumah', '-ku'], en: 'my house' },
          { form: 'bukuku', pieces: ['buku', '-ku'], en: 'my book' },
        ],
      },
      {
        what: { en: 'After a verb or preposition: me.', id: 'Setelah kata kerja atau kata depan: aku.' },
        examples: [
          { form: 'memanggilku', pieces: ['meN-', 'panggil', '-ku'], en: 'call me' },
          { form: 'melihatku', pieces: ['meN-', 'lihat', '-ku'], en: 'see me' },
          { form: 'untukku', pieces: ['untuk', '-ku'], en: 'for me' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'It belongs to _aku_, the familiar ‘I’: in the news you meet it in quotations only. With _saya_ say _rumah saya_.',
        id: 'Bentuk ini berasal dari _aku_ yang akrab; dalam berita hanya muncul dalam kutipan. Dengan _saya_: _rumah saya_.',
      },
      {
        en: 'No -ku in _buku_ ‘book’, _suku_ ‘ethnic group’, _laku_ ‘sell well’, _saku_ ‘pocket’.',
        id: 'Tidak ada -ku dalam _buku_, _suku_, _laku_, _saku_.',
      },
    ],
  },
  {
    affix: '-mu',
    written: ['-mu'],
    title: { en: 'Your; you', id: 'Milikmu; kamu' },
    does: [
      {
        what: { en: 'After a noun: your.', id: 'Setelah kata benda: milik kamu.' },
        examples: [
          {
            form: 'suaramu',
            pieces: ['suara', '-mu'],
            en: 'your voice; your vote',
            sentence: { id: '“Gunakan suaramu pada hari pemilu.”', en: '“Use your vote on election day.”' },
          },
          { form: 'namamu', pieces: ['nama', '-mu'], en: 'your name' },
          { form: 'temanmu', pieces: ['teman', '-mu'], en: 'your friend' },
        ],
      },
      {
        what: { en: 'After a verb or preposition: you.', id: 'Setelah kata kerja atau kata depan: kamu.' },
        examples: [
          { form: 'menunggumu', pieces: ['meN-', 'tunggu', '-mu'], en: 'wait for you' },
          { form: 'untukmu', pieces: ['untuk', '-mu'], en: 'for you' },
          { form: 'padamu', pieces: ['pada', '-mu'], en: 'to you; with you' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'It belongs to _kamu_, for friends and children. To a stranger say _Anda_, _Bapak_ or _Ibu_: _nama Anda_, _nama Bapak_.',
        id: 'Bentuk ini berasal dari _kamu_, untuk teman dan anak-anak. Kepada orang yang belum dikenal: _nama Anda_, _nama Bapak_, _nama Ibu_.',
      },
      {
        en: 'No -mu in _ilmu_ ‘science’, _tamu_ ‘guest’, _bertemu_ ‘meet’.',
        id: 'Tidak ada -mu dalam _ilmu_, _tamu_, _bertemu_.',
      },
    ],
  },
  {
    affix: 'ku-',
    written: ['ku-'],
    title: { en: 'I (as the doer)', id: 'Aku (sebagai pelaku)' },
    does: [
      {
        what: {
          en: 'Before a verb without meN-: done by me. The thing comes first.',
          id: 'Di depan kata kerja tanpa meN-: dilakukan oleh aku. Yang dikenai disebut lebih dulu.',
        },
        examples: [
          {
            form: 'kubaca',
            pieces: ['ku-', 'baca'],
            en: 'I read (it)',
            sentence: { id: 'Surat itu kubaca berkali-kali.', en: 'I read the letter many times.' },
          },
          { form: 'kutulis', pieces: ['ku-', 'tulis'], en: 'I write (it)' },
          { form: 'kuberikan', pieces: ['ku-', 'beri', '-kan'], en: 'I give (it)' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Joined to the verb; the full word stands apart: _kubaca_, _aku baca_. Found in stories, songs and quotations; news writers use _saya_.',
        id: 'Ditulis serangkai, sedangkan kata lengkapnya terpisah: _kubaca_, _aku baca_. Dipakai dalam cerita, lagu, dan kutipan; penulis berita memakai _saya_.',
      },
      {
        en: 'No ku- in _kuat_ ‘strong’, _kurang_ ‘less’, _kunci_ ‘key’, _kuliah_ ‘lecture’.',
        id: 'Tidak ada ku- dalam _kuat_, _kurang_, _kunci_, _kuliah_.',
      },
    ],
  },
  {
    affix: 'kau-',
    written: ['kau-'],
    title: { en: 'You (as the doer)', id: 'Kau (sebagai pelaku)' },
    does: [
      {
        what: {
          en: 'Before a verb without meN-: done by you. The thing comes first.',
          id: 'Di depan kata kerja tanpa meN-: dilakukan oleh engkau. Yang dikenai disebut lebih dulu.',
        },
        examples: [
          {
            form: 'kaulihat',
            pieces: ['kau-', 'lihat'],
            en: 'you see (it)',
            sentence: { id: 'Ceritakan apa yang kaulihat kemarin.', en: 'Tell what you saw yesterday.' },
          },
          { form: 'kautulis', pieces: ['kau-', 'tulis'], en: 'you write (it)' },
          { form: 'kaubawa', pieces: ['kau-', 'bawa'], en: 'you carry (it)' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Joined when it is the doer in front of a bare verb (_kaulihat_), apart when it is the subject: _kau melihat_ ‘you see’, _kau pergi_ ‘you go’.',
        id: 'Ditulis serangkai jika menjadi pelaku di depan kata kerja tanpa meN- (_kaulihat_), terpisah jika menjadi subjek: _kau melihat_, _kau pergi_.',
      },
      { en: 'Familiar or literary; rare in the news.', id: 'Bersifat akrab atau sastrawi; jarang dalam berita.' },
    ],
  },
  {
    affix: '-lah',
    written: ['-lah'],
    title: { en: 'Emphasis; a softer request', id: 'Penegas; pelembut permintaan' },
    does: [
      {
        what: { en: 'After a verb: a request or piece of advice.', id: 'Setelah kata kerja: permintaan atau nasihat.' },
        examples: [
          {
            form: 'gunakanlah',
            pieces: ['guna', '-kan', '-lah'],
            en: 'do use; please use',
            sentence: { id: 'Gunakanlah masker di tempat ramai.', en: 'Please use a mask in crowded places.' },
          },
          { form: 'datanglah', pieces: ['datang', '-lah'], en: 'do come' },
          { form: 'bacalah', pieces: ['baca', '-lah'], en: 'do read' },
        ],
      },
      {
        what: {
          en: 'After any other word: this one and no other.',
          id: 'Setelah kata lain: inilah yang dimaksud, bukan yang lain.',
        },
        examples: [
          {
            form: 'inilah',
            pieces: ['ini', '-lah'],
            en: 'this is (it)',
            sentence: { id: 'Inilah penyebab banjir di Jakarta.', en: 'This is what causes the floods in Jakarta.' },
          },
          { form: 'dialah', pieces: ['dia', '-lah'], en: 'he/she is the one' },
          { form: 'itulah', pieces: ['itu', '-lah'], en: 'that is (it)' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Part of the word in _adalah_ ‘be’, _ialah_ ‘be’, _masalah_ ‘problem’, _jumlah_ ‘total’, _sekolah_ ‘school’.',
        id: 'Merupakan bagian kata dalam _adalah_, _ialah_, _masalah_, _jumlah_, _sekolah_.',
      },
      {
        en: 'A request with -lah sounds softer than the bare verb. _Jangan_ ‘don’t’ takes it, too: _janganlah_.',
        id: 'Permintaan dengan -lah terdengar lebih halus daripada tanpa -lah. _Jangan_ juga dapat memakainya: _janganlah_.',
      },
    ],
  },
  {
    affix: '-kah',
    written: ['-kah'],
    title: { en: 'Question', id: 'Penanda pertanyaan' },
    does: [
      {
        what: { en: 'On the word that is asked about.', id: 'Pada kata yang ditanyakan.' },
        examples: [
          {
            form: 'mungkinkah',
            pieces: ['mungkin', '-kah'],
            en: 'is it possible?',
            sentence: { id: 'Mungkinkah harga beras turun tahun ini?', en: 'Could the price of rice fall this year?' },
          },
          { form: 'siapakah', pieces: ['siapa', '-kah'], en: 'who?' },
          { form: 'apakah', pieces: ['apa', '-kah'], en: '(opens a yes-or-no question); whether' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'It is formal. In talk the voice alone asks: _Sudah makan?_',
        id: 'Partikel ini bersifat resmi. Dalam percakapan, nada saja sudah cukup: _Sudah makan?_',
      },
      {
        en: 'Inside a sentence _apakah_ is ‘whether’: _belum jelas apakah ia datang_ ‘it is not clear whether he is coming’. No -kah in _langkah_ ‘step’, _nikah_ ‘marry’.',
        id: 'Di tengah kalimat, _apakah_ tidak selalu membentuk kalimat tanya: _belum jelas apakah ia datang_. Tidak ada -kah dalam _langkah_, _nikah_.',
      },
    ],
  },
  {
    affix: '-tah',
    written: ['-tah'],
    title: { en: 'Old or literary question', id: 'Penanda pertanyaan lama' },
    does: [
      {
        what: {
          en: 'A question one asks oneself; in old texts and poems.',
          id: 'Pertanyaan kepada diri sendiri; dalam teks lama dan puisi.',
        },
        examples: [{ form: 'apatah', pieces: ['apa', '-tah'], en: 'what (I wonder)?' }],
      },
    ],
    pitfalls: [
      {
        en: 'Do not use it yourself; use -kah. No -tah in _perintah_ ‘order’, _bantah_ ‘deny’, _entah_ ‘who knows’.',
        id: 'Sekarang gunakan -kah. Tidak ada -tah dalam _perintah_, _bantah_, _entah_.',
      },
    ],
  },
  {
    affix: '-pun',
    written: ['-pun', 'pun'],
    title: { en: 'Too; even; -ever', id: 'Juga; bahkan' },
    does: [
      {
        what: {
          en: 'In a fixed set of joining words, written together.',
          id: 'Dalam sejumlah kata hubung tetap, ditulis serangkai.',
        },
        examples: [
          {
            form: 'meskipun',
            pieces: ['meski', '-pun'],
            en: 'although',
            sentence: {
              id: 'Meskipun hujan, pertandingan tetap digelar.',
              en: 'Although it rained, the match went ahead.',
            },
          },
          { form: 'ataupun', pieces: ['atau', '-pun'], en: 'or; or even' },
          { form: 'kalaupun', pieces: ['kalau', '-pun'], en: 'even if' },
        ],
      },
      {
        what: {
          en: 'After any other word, written apart: too, even. Often seen joined, against the rules.',
          id: 'Setelah kata lain, seharusnya ditulis terpisah: juga, bahkan. Sering ditulis serangkai, walaupun tidak baku.',
        },
        examples: [
          { form: 'siapapun', pieces: ['siapa', '-pun'], en: 'anyone at all (properly: siapa pun)' },
          { form: 'apapun', pieces: ['apa', '-pun'], en: 'anything at all (properly: apa pun)' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Joined: _meskipun_, _walaupun_, _ataupun_, _maupun_, _bagaimanapun_ and a few more. Apart: _saya pun_ ‘I too’, _apa pun_ ‘whatever’, _satu pun_ ‘not even one’.',
        id: 'Serangkai: _meskipun_, _walaupun_, _ataupun_, _maupun_, _bagaimanapun_, dan beberapa lagi. Terpisah: _saya pun_, _apa pun_, _satu pun_.',
      },
      {
        en: 'In the news it often just links: _Polisi pun datang_ ‘And so the police came’. No -pun in _ampun_ ‘mercy’, _himpun_ ‘gather’.',
        id: 'Dalam berita, _pun_ sering hanya menyambung cerita: _Polisi pun datang_. Tidak ada -pun dalam _ampun_, _himpun_.',
      },
    ],
  },
];
