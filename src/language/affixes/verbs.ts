import type { AffixCard } from './AffixCard';

/** Prefixes of verbs, and what they do with a suffix. */
export const verbCards: readonly AffixCard[] = [
  {
    affix: 'meN-',
    written: ['me-', 'mem-', 'men-', 'meny-', 'meng-', 'menge-'],
    title: { en: 'Active verb', id: 'Kata kerja aktif' },
    does: [
      {
        what: {
          en: 'The subject does something, usually to someone or something.',
          id: 'Subjek melakukan sesuatu, biasanya terhadap orang atau benda lain.',
        },
        examples: [
          {
            form: 'memilih',
            pieces: ['meN-', 'pilih'],
            en: 'choose; vote for',
            sentence: { id: 'Warga memilih kepala desa baru.', en: 'The residents are choosing a new village head.' },
          },
          { form: 'menulis', pieces: ['meN-', 'tulis'], en: 'write' },
          { form: 'mengirim', pieces: ['meN-', 'kirim'], en: 'send' },
          { form: 'menyapu', pieces: ['meN-', 'sapu'], en: 'sweep' },
          { form: 'melihat', pieces: ['meN-', 'lihat'], en: 'see' },
          { form: 'mengecat', pieces: ['meN-', 'cat'], en: 'paint' },
        ],
      },
      {
        what: {
          en: 'The subject moves, makes a sound or acts in some way; there is no object.',
          id: 'Subjek bergerak, bersuara, atau berbuat sesuatu tanpa objek.',
        },
        examples: [
          {
            form: 'menari',
            pieces: ['meN-', 'tari'],
            en: 'dance',
            sentence: { id: 'Anak-anak menari di depan para tamu.', en: 'The children danced in front of the guests.' },
          },
          { form: 'menangis', pieces: ['meN-', 'tangis'], en: 'cry' },
          { form: 'melompat', pieces: ['meN-', 'lompat'], en: 'jump' },
        ],
      },
      {
        what: {
          en: 'With a quality: become stronger, better and so on.',
          id: 'Dengan kata sifat: menjadi kuat, menjadi baik, dan sebagainya.',
        },
        examples: [
          {
            form: 'menguat',
            pieces: ['meN-', 'kuat'],
            en: 'grow stronger',
            sentence: { id: 'Rupiah menguat terhadap dolar AS.', en: 'The rupiah strengthened against the US dollar.' },
          },
          { form: 'membaik', pieces: ['meN-', 'baik'], en: 'get better' },
          { form: 'memburuk', pieces: ['meN-', 'buruk'], en: 'get worse' },
        ],
      },
      {
        what: {
          en: 'With a noun: go there, use it, or become like it.',
          id: 'Dengan kata benda: menuju ke situ, memakainya, atau menjadi seperti itu.',
        },
        examples: [
          {
            form: 'mendarat',
            pieces: ['meN-', 'darat'],
            en: 'land (come to land)',
            sentence: { id: 'Pesawat itu mendarat dengan selamat di Bali.', en: 'The plane landed safely in Bali.' },
          },
          { form: 'menepi', pieces: ['meN-', 'tepi'], en: 'move to the side' },
          { form: 'merokok', pieces: ['meN-', 'rokok'], en: 'smoke (cigarettes)' },
          { form: 'menggunung', pieces: ['meN-', 'gunung'], en: 'pile up like a mountain' },
        ],
      },
    ],
    shape: {
      en: 'me- before l, m, n, r, w, y; mem- before b, f, p, v; men- before c, d, j, t, z; meny- before s; meng- before vowels, g, h, k; menge- before a word of one syllable. A first k, p, s or t melts into the prefix: _kirim_ → _mengirim_, _pilih_ → _memilih_, _sapu_ → _menyapu_, _tulis_ → _menulis_. It stays where two consonants begin the word (_memproses_, _mengkritik_) and in a few words such as _mempunyai_.',
      id: 'me- di depan l, m, n, r, w, y; mem- di depan b, f, p, v; men- di depan c, d, j, t, z; meny- di depan s; meng- di depan vokal, g, h, k; menge- di depan kata satu suku kata. Huruf pertama k, p, s, atau t luluh: _kirim_ → _mengirim_, _pilih_ → _memilih_, _sapu_ → _menyapu_, _tulis_ → _menulis_. Huruf itu tetap ada jika kata dimulai dengan dua konsonan (_memproses_, _mengkritik_) dan dalam beberapa kata seperti _mempunyai_.',
    },
    pitfalls: [
      {
        en: 'Looking for the root? After mem-, men-, meny- or meng- and a vowel, a letter may be missing: _menukar_ is from _tukar_, _menyewa_ from _sewa_. But not always: _mengurus_ is from _urus_, not _kurus_. The passive shows the root whole: _ditukar_, _disewa_, _diurus_.',
        id: 'Mencari kata dasar? Setelah mem-, men-, meny-, atau meng- dan sebuah vokal, mungkin ada huruf yang luluh: _menukar_ dari _tukar_, _menyewa_ dari _sewa_. Namun, tidak selalu: _mengurus_ dari _urus_, bukan dari _kurus_. Bentuk pasif menunjukkan kata dasarnya secara utuh: _ditukar_, _disewa_, _diurus_.',
      },
      {
        en: 'meN- often acts on something, ber- mostly does not: _mengajar anak_ ‘teach children’, but _belajar_ ‘study’; _mengubah rencana_ ‘change a plan’, but _rencana berubah_ ‘the plan changes’.',
        id: 'meN- sering memerlukan objek, ber- biasanya tidak: _mengajar anak_, tetapi _belajar_; _mengubah rencana_, tetapi _rencana berubah_.',
      },
      {
        en: 'It drops where the thing acted on comes first and the doer is a pronoun: _buku yang saya baca_ ‘the book that I read’, not “buku yang saya membaca”.',
        id: 'Awalan ini hilang jika yang dikenai tindakan disebut lebih dulu dan pelakunya kata ganti: _buku yang saya baca_, bukan “buku yang saya membaca”.',
      },
      {
        en: 'Not every me- is a prefix: _merah_ ‘red’, _menteri_ ‘minister’, _memang_ ‘indeed’ and _mereka_ ‘they’ are roots.',
        id: 'Tidak semua me- adalah awalan: _merah_, _menteri_, _memang_, dan _mereka_ adalah kata dasar.',
      },
    ],
  },
  {
    affix: 'memper-',
    written: ['memper-', 'mempe-', 'mempel-'],
    title: { en: 'Active verb: make more so', id: 'Kata kerja aktif: membuat lebih' },
    does: [
      {
        what: {
          en: 'With a quality: make something faster, bigger and so on.',
          id: 'Dengan kata sifat: membuat sesuatu lebih cepat, lebih besar, dan sebagainya.',
        },
        examples: [
          {
            form: 'mempercepat',
            pieces: ['meN-', 'per-', 'cepat'],
            en: 'speed up',
            sentence: {
              id: 'Pemerintah mempercepat pembangunan bendungan.',
              en: 'The government is speeding up the building of the dam.',
            },
          },
          { form: 'memperbesar', pieces: ['meN-', 'per-', 'besar'], en: 'make bigger; enlarge' },
          { form: 'memperkuat', pieces: ['meN-', 'per-', 'kuat'], en: 'strengthen' },
          { form: 'memperpanjang', pieces: ['meN-', 'per-', 'panjang'], en: 'lengthen; extend' },
        ],
      },
      {
        what: {
          en: 'With -kan: show, discuss, keep, compete for and the like; many of these you learn as whole words.',
          id: 'Dengan -kan: menunjukkan, membahas, mempertahankan, dan sebagainya; banyak di antaranya perlu dihafal sebagai kata utuh.',
        },
        examples: [
          {
            form: 'memperkenalkan',
            pieces: ['meN-', 'per-', 'kenal', '-kan'],
            en: 'introduce',
            sentence: { id: 'Klub itu memperkenalkan pelatih baru.', en: 'The club introduced its new coach.' },
          },
          { form: 'memperlihatkan', pieces: ['meN-', 'per-', 'lihat', '-kan'], en: 'show' },
          { form: 'memperdebatkan', pieces: ['meN-', 'per-', 'debat', '-kan'], en: 'argue about' },
          { form: 'memperebutkan', pieces: ['meN-', 'per-', 'rebut', '-kan'], en: 'compete for' },
        ],
      },
      {
        what: {
          en: 'With -i: a small group of common verbs.',
          id: 'Dengan -i: sekelompok kecil kata kerja yang sering dipakai.',
        },
        examples: [
          {
            form: 'memperbaiki',
            pieces: ['meN-', 'per-', 'baik', '-i'],
            en: 'repair; improve',
            sentence: {
              id: 'Warga memperbaiki jembatan yang rusak.',
              en: 'Residents are repairing the damaged bridge.',
            },
          },
          { form: 'memperbarui', pieces: ['meN-', 'per-', 'baru', '-i'], en: 'renew; update' },
          { form: 'mempelajari', pieces: ['meN-', 'pel-', 'ajar', '-i'], en: 'study (something)' },
        ],
      },
      {
        what: {
          en: 'With a noun: treat someone as that, use something as that.',
          id: 'Dengan kata benda: memperlakukan seseorang atau sesuatu sebagai itu.',
        },
        examples: [
          {
            form: 'memperalat',
            pieces: ['meN-', 'per-', 'alat'],
            en: 'use as a tool',
            sentence: {
              id: 'Ia dituduh memperalat anak buahnya.',
              en: 'He is accused of using his subordinates as tools.',
            },
          },
          { form: 'memperbudak', pieces: ['meN-', 'per-', 'budak'], en: 'enslave' },
          { form: 'memperistri', pieces: ['meN-', 'per-', 'istri'], en: 'take as one’s wife' },
        ],
      },
    ],
    shape: {
      en: 'The p of per- stays. Before r there is one r only (_memperebutkan_, from _rebut_); before _ajar_ it is mempel- (_mempelajari_).',
      id: 'Huruf p pada per- tidak luluh. Di depan r hanya ditulis satu r (_memperebutkan_, dari _rebut_); di depan _ajar_ menjadi mempel- (_mempelajari_).',
    },
    pitfalls: [
      {
        en: 'A quality with memper- needs no -kan: _memperbesar_, not “memperbesarkan”.',
        id: 'Kata sifat dengan memper- tidak perlu -kan: _memperbesar_, bukan “memperbesarkan”.',
      },
      {
        en: 'memper- means ‘more so’, meN-…-kan just ‘so’: _memperpanjang_ ‘make longer’, but _membersihkan_ ‘make clean’. Sometimes the two part ways: _memperbesar foto_ ‘enlarge a photo’, _membesarkan anak_ ‘bring up a child’.',
        id: 'memper- berarti ‘lebih’, sedangkan meN-…-kan tidak: _memperpanjang_ ‘membuat lebih panjang’, tetapi _membersihkan_ ‘membuat bersih’. Kadang-kadang artinya jauh berbeda: _memperbesar foto_, tetapi _membesarkan anak_.',
      },
      {
        en: 'Where per belongs to the root, its p melts: _memerlukan_ ‘need’ is from _perlu_, _memeriksa_ ‘examine’ from _periksa_. “mempercayai” is a common misspelling of _memercayai_, from _percaya_.',
        id: 'Jika per adalah bagian kata dasar, huruf p luluh: _memerlukan_ dari _perlu_, _memeriksa_ dari _periksa_. “mempercayai” adalah bentuk tidak baku; yang baku _memercayai_, dari _percaya_.',
      },
    ],
  },
  {
    affix: 'di-',
    written: ['di-'],
    title: { en: 'Passive verb', id: 'Kata kerja pasif' },
    does: [
      {
        what: {
          en: 'Something is done to the subject. The doer follows, with or without _oleh_ ‘by’, or is not mentioned.',
          id: 'Subjek dikenai tindakan. Pelaku disebut sesudahnya, dengan atau tanpa _oleh_, atau tidak disebut.',
        },
        examples: [
          {
            form: 'ditangkap',
            pieces: ['di-', 'tangkap'],
            en: 'be arrested; be caught',
            sentence: {
              id: 'Dua tersangka ditangkap polisi di Bekasi.',
              en: 'Two suspects were arrested by police in Bekasi.',
            },
          },
          { form: 'ditulis', pieces: ['di-', 'tulis'], en: 'be written' },
          { form: 'dibaca', pieces: ['di-', 'baca'], en: 'be read' },
          { form: 'dikirim', pieces: ['di-', 'kirim'], en: 'be sent' },
        ],
      },
      {
        what: {
          en: 'Together with -kan or -i: the passive of a meN-…-kan or meN-…-i verb.',
          id: 'Bersama -kan atau -i: bentuk pasif kata kerja meN-…-kan atau meN-…-i.',
        },
        examples: [
          {
            form: 'diumumkan',
            pieces: ['di-', 'umum', '-kan'],
            en: 'be announced',
            sentence: {
              id: 'Hasil seleksi diumumkan hari ini.',
              en: 'The results of the selection are announced today.',
            },
          },
          { form: 'dibatalkan', pieces: ['di-', 'batal', '-kan'], en: 'be cancelled' },
          { form: 'dilindungi', pieces: ['di-', 'lindung', '-i'], en: 'be protected' },
        ],
      },
      {
        what: {
          en: 'In instructions: a polite request that names nobody.',
          id: 'Dalam petunjuk: permintaan sopan tanpa menyebut siapa yang diminta.',
        },
        examples: [
          {
            form: 'diisi',
            pieces: ['di-', 'isi'],
            en: 'be filled in; please fill in',
            sentence: { id: 'Mohon formulir ini diisi dengan lengkap.', en: 'Please fill in this form completely.' },
          },
          { form: 'dicoba', pieces: ['di-', 'coba'], en: 'be tried; please try' },
          { form: 'diminum', pieces: ['di-', 'minum'], en: 'be drunk; please drink' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'The prefix is joined, the preposition _di_ ‘in, at’ stands apart: _dibaca_ ‘be read’, but _di rumah_ ‘at home’. If you can swap it for meN- (_membaca_), write it together.',
        id: 'Awalan di- ditulis serangkai, kata depan _di_ ditulis terpisah: _dibaca_, tetapi _di rumah_. Jika dapat diganti dengan meN- (_membaca_), tulislah serangkai.',
      },
      {
        en: 'With ‘I, we, you’ as the doer careful Indonesian uses no di-: _surat itu sudah saya kirim_ ‘I have sent the letter’, rather than “dikirim oleh saya”.',
        id: 'Jika pelakunya _saya_, _kami_, _kita_, atau _Anda_, bahasa yang baik tidak memakai di-: _surat itu sudah saya kirim_, bukan “dikirim oleh saya”.',
      },
      {
        en: 'It says nothing about time: _ditangkap_ is ‘is, was, has been, will be arrested’. Look for _sudah_, _akan_, _sedang_ or a date.',
        id: 'Awalan ini tidak menunjukkan waktu. Perhatikan kata _sudah_, _akan_, _sedang_, atau tanggalnya.',
      },
      {
        en: 'A tip: nothing melts after di-, so it shows the root: what is _mengirim_ from? _Dikirim_: from _kirim_. But _diri_ ‘self’, _dinding_ ‘wall’ and _dingin_ ‘cold’ have no di-.',
        id: 'Kiat: setelah di- tidak ada huruf yang luluh, jadi kata dasarnya tampak: _mengirim_ dari apa? _Dikirim_: dari _kirim_. Namun, _diri_, _dinding_, dan _dingin_ tidak mengandung di-.',
      },
    ],
  },
  {
    affix: 'diper-',
    written: ['diper-', 'dipe-', 'dipel-'],
    title: { en: 'Passive of memper-', id: 'Bentuk pasif memper-' },
    does: [
      {
        what: {
          en: 'With a quality: be made bigger, faster and so on.',
          id: 'Dengan kata sifat: dibuat lebih besar, lebih cepat, dan sebagainya.',
        },
        examples: [
          {
            form: 'diperpanjang',
            pieces: ['di-', 'per-', 'panjang'],
            en: 'be extended',
            sentence: {
              id: 'Masa penahanan tersangka diperpanjang 40 hari.',
              en: 'The suspect’s detention has been extended by 40 days.',
            },
          },
          { form: 'diperbesar', pieces: ['di-', 'per-', 'besar'], en: 'be enlarged' },
          { form: 'dipercepat', pieces: ['di-', 'per-', 'cepat'], en: 'be speeded up' },
        ],
      },
      {
        what: {
          en: 'With -kan or -i: the passive of memper-…-kan and memper-…-i.',
          id: 'Dengan -kan atau -i: bentuk pasif memper-…-kan dan memper-…-i.',
        },
        examples: [
          {
            form: 'diperkirakan',
            pieces: ['di-', 'per-', 'kira', '-kan'],
            en: 'be estimated',
            sentence: {
              id: 'Kerugian diperkirakan mencapai Rp2 miliar.',
              en: 'The losses are estimated to reach 2 billion rupiah.',
            },
          },
          { form: 'diperbaiki', pieces: ['di-', 'per-', 'baik', '-i'], en: 'be repaired' },
          { form: 'diperlihatkan', pieces: ['di-', 'per-', 'lihat', '-kan'], en: 'be shown' },
        ],
      },
    ],
    shape: {
      en: 'Before r there is one r only (_diperebutkan_, from _rebut_); before _ajar_ it is dipel- (_dipelajari_).',
      id: 'Di depan r hanya ditulis satu r (_diperebutkan_, dari _rebut_); di depan _ajar_ menjadi dipel- (_dipelajari_).',
    },
    pitfalls: [
      {
        en: 'Often per belongs to the root: _dipercaya_ ‘be trusted’ is di- and _percaya_, _diperiksa_ ‘be examined’ di- and _periksa_, _diperlukan_ ‘be needed’ di-, _perlu_ and -kan.',
        id: 'Sering kali per adalah bagian kata dasar: _dipercaya_ dari _percaya_, _diperiksa_ dari _periksa_, _diperlukan_ dari _perlu_.',
      },
      {
        en: 'In the news _diperkirakan_, _diperkuat_ and the like rarely say who does it; the speaker or source often stands elsewhere in the text.',
        id: 'Dalam berita, _diperkirakan_, _diperkuat_, dan sejenisnya jarang menyebut pelaku; pembicara atau sumbernya sering disebut di bagian lain.',
      },
    ],
  },
  {
    affix: 'ter-',
    written: ['ter-', 'te-', 'tel-'],
    title: { en: 'State, accident, or ‘most’', id: 'Keadaan, ketidaksengajaan, atau ‘paling’' },
    does: [
      {
        what: {
          en: 'A state: it has been done, and it does not matter by whom.',
          id: 'Keadaan: sesuatu sudah terjadi, dan pelakunya tidak penting.',
        },
        examples: [
          {
            form: 'terbuka',
            pieces: ['ter-', 'buka'],
            en: 'be open',
            sentence: { id: 'Pameran itu terbuka untuk umum.', en: 'The exhibition is open to the public.' },
          },
          { form: 'terletak', pieces: ['ter-', 'letak'], en: 'be located' },
          { form: 'tertulis', pieces: ['ter-', 'tulis'], en: 'be written; in writing' },
        ],
      },
      {
        what: {
          en: 'It happens by accident, suddenly, or without anyone meaning it.',
          id: 'Terjadi tanpa sengaja, tiba-tiba, atau di luar kehendak.',
        },
        examples: [
          {
            form: 'tertidur',
            pieces: ['ter-', 'tidur'],
            en: 'fall asleep (without meaning to)',
            sentence: { id: 'Sopir bus itu tertidur saat mengemudi.', en: 'The bus driver fell asleep at the wheel.' },
          },
          { form: 'terjatuh', pieces: ['ter-', 'jatuh'], en: 'fall (by accident)' },
          { form: 'terbawa', pieces: ['ter-', 'bawa'], en: 'be carried off; be taken by mistake' },
        ],
      },
      {
        what: {
          en: 'With a quality: most of all.',
          id: 'Dengan kata sifat: paling.',
        },
        examples: [
          {
            form: 'terbesar',
            pieces: ['ter-', 'besar'],
            en: 'biggest',
            sentence: {
              id: 'Surabaya adalah kota terbesar di Jawa Timur.',
              en: 'Surabaya is the biggest city in East Java.',
            },
          },
          { form: 'tertinggi', pieces: ['ter-', 'tinggi'], en: 'highest' },
          { form: 'terbaru', pieces: ['ter-', 'baru'], en: 'newest; latest' },
        ],
      },
      {
        what: {
          en: 'It can be done; after _tidak_ or _tak_, it cannot.',
          id: 'Dapat dilakukan; setelah _tidak_ atau _tak_, tidak dapat dilakukan.',
        },
        examples: [
          {
            form: 'terdengar',
            pieces: ['ter-', 'dengar'],
            en: 'be heard; be audible',
            sentence: {
              id: 'Suara ledakan terdengar hingga sejauh lima kilometer.',
              en: 'The blast could be heard up to five kilometres away.',
            },
          },
          { form: 'terlihat', pieces: ['ter-', 'lihat'], en: 'be seen; be visible' },
          { form: 'terjangkau', pieces: ['ter-', 'jangkau'], en: 'within reach; affordable' },
        ],
      },
    ],
    shape: {
      en: 'Before r there is one r only (_terasa_, from _rasa_). Some words have te- before a first syllable in -er (_tepercaya_, from _percaya_); a few have tel- (_telanjur_ ‘gone too far’).',
      id: 'Di depan r hanya ditulis satu r (_terasa_, dari _rasa_). Beberapa kata memakai te- di depan suku pertama yang berakhir dengan -er (_tepercaya_, dari _percaya_); sedikit yang memakai tel- (_telanjur_).',
    },
    pitfalls: [
      {
        en: 'Which one? With a word for a quality (_besar_, _baik_) it is nearly always ‘most’; with an action (_buka_, _jatuh_) it is a state or an accident.',
        id: 'Yang mana? Dengan kata sifat (_besar_, _baik_) artinya hampir selalu ‘paling’; dengan kata kerja (_buka_, _jatuh_) artinya keadaan atau ketidaksengajaan.',
      },
      {
        en: '_Pintu dibuka_: somebody opens the door. _Pintu terbuka_: the door is open, or opens by itself.',
        id: '_Pintu dibuka_: ada orang yang membukanya. _Pintu terbuka_: pintu itu dalam keadaan terbuka atau terbuka sendiri.',
      },
      {
        en: 'Either ter- or _paling_, not both: _terbesar_ or _paling besar_, not “paling terbesar”.',
        id: 'Pilih ter- atau _paling_, jangan keduanya: _terbesar_ atau _paling besar_, bukan “paling terbesar”.',
      },
      {
        en: 'No prefix at all: _terima_ ‘receive’, _terus_ ‘go on’, _terang_ ‘bright’, _terbang_ ‘fly’. Fixed words: _terlalu_ ‘too’, _terhadap_ ‘towards’, _tersebut_ ‘the said’.',
        id: 'Bukan awalan: _terima_, _terus_, _terang_, _terbang_. Sudah menjadi kata tetap: _terlalu_, _terhadap_, _tersebut_.',
      },
    ],
  },
  {
    affix: 'ber-',
    written: ['ber-', 'be-', 'bel-'],
    title: { en: 'Verb: have, be, do', id: 'Kata kerja: mempunyai, melakukan' },
    does: [
      {
        what: { en: 'With a noun: have it.', id: 'Dengan kata benda: mempunyainya.' },
        examples: [
          {
            form: 'bernama',
            pieces: ['ber-', 'nama'],
            en: 'be called (have the name)',
            sentence: { id: 'Korban bernama Siti, warga Bogor.', en: 'The victim is named Siti, a resident of Bogor.' },
          },
          { form: 'berumur', pieces: ['ber-', 'umur'], en: 'be aged (have an age)' },
          { form: 'berharga', pieces: ['ber-', 'harga'], en: 'valuable (having a price)' },
          { form: 'berwarna', pieces: ['ber-', 'warna'], en: 'be coloured' },
        ],
      },
      {
        what: {
          en: 'The subject does something; there is no object.',
          id: 'Subjek melakukan sesuatu tanpa objek.',
        },
        examples: [
          {
            form: 'bekerja',
            pieces: ['ber-', 'kerja'],
            en: 'work',
            sentence: { id: 'Mereka bekerja di pabrik sepatu.', en: 'They work in a shoe factory.' },
          },
          { form: 'berbicara', pieces: ['ber-', 'bicara'], en: 'speak' },
          { form: 'berenang', pieces: ['ber-', 'renang'], en: 'swim' },
          { form: 'belajar', pieces: ['bel-', 'ajar'], en: 'study; learn' },
        ],
      },
      {
        what: {
          en: 'With a thing: use it, wear it, ride it.',
          id: 'Dengan nama benda: memakai atau menaikinya.',
        },
        examples: [
          {
            form: 'bersepeda',
            pieces: ['ber-', 'sepeda'],
            en: 'cycle',
            sentence: {
              id: 'Gubernur bersepeda ke kantor setiap Jumat.',
              en: 'The governor cycles to the office every Friday.',
            },
          },
          { form: 'berbaju', pieces: ['ber-', 'baju'], en: 'wear (a shirt, clothes)' },
          { form: 'bersepatu', pieces: ['ber-', 'sepatu'], en: 'wear shoes' },
        ],
      },
      {
        what: {
          en: 'Two or more do it with each other; _dengan_ names the other side.',
          id: 'Dua pihak atau lebih saling melakukannya; pihak lain disebut dengan kata _dengan_.',
        },
        examples: [
          {
            form: 'bertemu',
            pieces: ['ber-', 'temu'],
            en: 'meet',
            sentence: {
              id: 'Presiden bertemu dengan perdana menteri Jepang.',
              en: 'The president met the prime minister of Japan.',
            },
          },
          { form: 'berunding', pieces: ['ber-', 'runding'], en: 'negotiate' },
          { form: 'berpisah', pieces: ['ber-', 'pisah'], en: 'part; separate' },
        ],
      },
      {
        what: {
          en: 'With a feeling or quality: be in that state.',
          id: 'Dengan perasaan atau sifat: dalam keadaan itu.',
        },
        examples: [
          {
            form: 'berduka',
            pieces: ['ber-', 'duka'],
            en: 'grieve; be in mourning',
            sentence: { id: 'Keluarga korban masih berduka.', en: 'The victims’ families are still in mourning.' },
          },
          { form: 'bergembira', pieces: ['ber-', 'gembira'], en: 'be merry' },
          { form: 'berbeda', pieces: ['ber-', 'beda'], en: 'be different' },
        ],
      },
      {
        what: {
          en: 'With a number: that many together. With a unit said twice: for days, for years and so on.',
          id: 'Dengan bilangan: sekian orang bersama-sama. Dengan satuan yang diulang: menyatakan banyak atau lama.',
        },
        examples: [
          {
            form: 'berdua',
            pieces: ['ber-', 'dua'],
            en: 'the two together',
            sentence: {
              id: 'Mereka tinggal berdua di rumah kecil.',
              en: 'The two of them live together in a small house.',
            },
          },
          { form: 'bertiga', pieces: ['ber-', 'tiga'], en: 'the three together' },
          { form: 'bertahun-tahun', pieces: ['ber-', 'R', 'tahun'], en: 'for years' },
        ],
      },
    ],
    shape: {
      en: 'be- before r (_berenang_, from _renang_) and before a first syllable in -er (_bekerja_, _beternak_); bel- in _belajar_ only.',
      id: 'be- di depan r (_berenang_, dari _renang_) dan di depan suku pertama yang berakhir dengan -er (_bekerja_, _beternak_); bel- hanya dalam _belajar_.',
    },
    pitfalls: [
      {
        en: 'It hardly ever takes an object (_belajar bahasa_ ‘study a language’ is an exception). ‘Talk about the plan’ is _berbicara tentang rencana_ or _membicarakan rencana_, not “berbicara rencana”.',
        id: 'Kata kerja ber- biasanya tidak berobjek (_belajar bahasa_ adalah pengecualian): _berbicara tentang rencana_ atau _membicarakan rencana_, bukan “berbicara rencana”.',
      },
      {
        en: 'Is the r of the prefix or of the root? _Beruang_ is ‘have money’ (_uang_), ‘have rooms’ (_ruang_), or an animal, the bear. The sentence tells.',
        id: 'Huruf r milik awalan atau kata dasar? _Beruang_ dapat berarti ‘mempunyai uang’, ‘mempunyai ruang’, atau nama hewan. Lihat kalimatnya.',
      },
      {
        en: 'Some verbs need neither ber- nor meN-: _makan_, _minum_, _mandi_, _pergi_, _tidur_. In talk many lose it: _kerja_, _bicara_, _kumpul_.',
        id: 'Beberapa kata kerja tidak memerlukan ber- atau meN-: _makan_, _minum_, _mandi_, _pergi_, _tidur_. Dalam percakapan, ber- sering hilang: _kerja_, _bicara_, _kumpul_.',
      },
      {
        en: 'No ber- in _berita_ ‘news’, _beras_ ‘rice’, _berat_ ‘heavy’, _berani_ ‘brave’, _beri_ ‘give’.',
        id: 'Tidak ada ber- dalam _berita_, _beras_, _berat_, _berani_, _beri_.',
      },
    ],
  },
  {
    affix: 'ber-…-an',
    written: ['ber-…-an', 'be-…-an'],
    title: { en: 'Each other, or many at once', id: 'Saling, atau banyak sekaligus' },
    does: [
      {
        what: {
          en: 'Two sides do it to each other, or stand so to each other.',
          id: 'Dua pihak saling melakukannya atau berhubungan demikian.',
        },
        examples: [
          {
            form: 'bersalaman',
            pieces: ['ber-', 'salam', '-an'],
            en: 'shake hands',
            sentence: {
              id: 'Kedua pemimpin bersalaman di depan wartawan.',
              en: 'The two leaders shook hands in front of reporters.',
            },
          },
          { form: 'berpelukan', pieces: ['ber-', 'peluk', '-an'], en: 'hug each other' },
          { form: 'bermusuhan', pieces: ['ber-', 'musuh', '-an'], en: 'be enemies' },
          { form: 'berdekatan', pieces: ['ber-', 'dekat', '-an'], en: 'be close to each other' },
        ],
      },
      {
        what: {
          en: 'Many do it, here and there or one after another.',
          id: 'Banyak yang melakukannya, di sana-sini atau satu demi satu.',
        },
        examples: [
          {
            form: 'berdatangan',
            pieces: ['ber-', 'datang', '-an'],
            en: 'come from all sides',
            sentence: { id: 'Bantuan berdatangan dari berbagai daerah.', en: 'Aid is coming in from many regions.' },
          },
          { form: 'berjatuhan', pieces: ['ber-', 'jatuh', '-an'], en: 'fall in numbers' },
          { form: 'berguguran', pieces: ['ber-', 'gugur', '-an'], en: 'fall one after another (leaves)' },
        ],
      },
      {
        what: {
          en: 'With the root said twice: each other, again and again.',
          id: 'Dengan kata dasar yang diulang: saling, berkali-kali.',
        },
        examples: [
          {
            form: 'berkejar-kejaran',
            pieces: ['ber-', 'R', 'kejar', '-an'],
            en: 'chase each other',
            sentence: {
              id: 'Anak-anak berkejar-kejaran di lapangan.',
              en: 'Children are chasing each other in the field.',
            },
          },
          { form: 'bersahut-sahutan', pieces: ['ber-', 'R', 'sahut', '-an'], en: 'call back and forth' },
          { form: 'berpeluk-pelukan', pieces: ['ber-', 'R', 'peluk', '-an'], en: 'hug one another' },
        ],
      },
    ],
    shape: {
      en: 'As with ber-: before r there is one r only.',
      id: 'Sama seperti ber-: di depan r hanya ditulis satu r.',
    },
    pitfalls: [
      {
        en: 'Often it is plain ber- before a noun in -an: _berpakaian_ is ber- and _pakaian_ ‘be dressed’, _beraturan_ is ber- and _aturan_ ‘regular’.',
        id: 'Sering kali ini hanya ber- di depan kata benda berakhiran -an: _berpakaian_ dari _pakaian_, _beraturan_ dari _aturan_.',
      },
      {
        en: 'It takes at least two: _mereka berpelukan_, or _ia berpelukan dengan ibunya_. One-sided is _ia memeluk ibunya_ ‘he hugs his mother’.',
        id: 'Perlu dua pihak: _mereka berpelukan_ atau _ia berpelukan dengan ibunya_. Jika hanya satu pihak: _ia memeluk ibunya_.',
      },
      {
        en: 'With a number it is ‘just so many, together’: _berduaan_ ‘just the two of them’.',
        id: 'Dengan bilangan, artinya ‘bersama, tidak lebih dari itu’: _berduaan_ ‘hanya dua orang’.',
      },
    ],
  },
  {
    affix: 'ber-…-kan',
    written: ['ber-…-kan', 'be-…-kan'],
    title: { en: 'Having something as …', id: 'Mempunyai sesuatu sebagai …' },
    does: [
      {
        what: {
          en: 'Have or use something as a weapon, a roof and so on: what it is follows at once.',
          id: 'Mempunyai atau memakai sesuatu sebagai senjata, atap, dan sebagainya: bendanya langsung disebut sesudahnya.',
        },
        examples: [
          {
            form: 'bersenjatakan',
            pieces: ['ber-', 'senjata', '-kan'],
            en: 'be armed with',
            sentence: { id: 'Perampok itu bersenjatakan pisau.', en: 'The robber was armed with a knife.' },
          },
          { form: 'beratapkan', pieces: ['ber-', 'atap', '-kan'], en: 'have as a roof' },
          { form: 'bertuliskan', pieces: ['ber-', 'tulis', '-kan'], en: 'have written on it' },
        ],
      },
      {
        what: { en: 'On the basis of …', id: 'Dengan dasar …' },
        examples: [
          {
            form: 'berdasarkan',
            pieces: ['ber-', 'dasar', '-kan'],
            en: 'based on; according to',
            sentence: {
              id: 'Berdasarkan data BPS, inflasi bulan lalu turun.',
              en: 'According to BPS data, inflation fell last month.',
            },
          },
          { form: 'bermodalkan', pieces: ['ber-', 'modal', '-kan'], en: 'with … as one’s capital; relying on' },
          { form: 'berlandaskan', pieces: ['ber-', 'landas', '-kan'], en: 'be founded on' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'No preposition follows: _berdasarkan data_ or _berdasar pada data_, but not “berdasarkan pada data”.',
        id: 'Tidak diikuti kata depan: _berdasarkan data_ atau _berdasar pada data_, bukan “berdasarkan pada data”.',
      },
      {
        en: 'In _memberlakukan_ ‘put into force’ and _memberhentikan_ ‘dismiss’ the -kan goes with meN-: they are meN-…-kan around _berlaku_ and _berhenti_.',
        id: 'Dalam _memberlakukan_ dan _memberhentikan_, -kan berpasangan dengan meN-: meN-…-kan mengapit _berlaku_ dan _berhenti_.',
      },
    ],
  },
  {
    affix: 'per-',
    written: ['per-', 'pe-', 'pel-'],
    title: { en: 'Make it more so; one part in …', id: 'Jadikan lebih; satu bagian dari …' },
    does: [
      {
        what: {
          en: 'memper- without its mem-: in requests, in headlines, and after _saya_, _kami_, _kita_.',
          id: 'memper- tanpa mem-: dalam perintah, judul berita, dan setelah _saya_, _kami_, _kita_.',
        },
        examples: [
          {
            form: 'perkuat',
            pieces: ['per-', 'kuat'],
            en: 'strengthen',
            sentence: {
              id: 'BI Perkuat Kerja Sama dengan Jepang',
              en: 'Bank Indonesia strengthens cooperation with Japan (headline)',
            },
          },
          { form: 'perbesar', pieces: ['per-', 'besar'], en: 'enlarge' },
          { form: 'perpanjang', pieces: ['per-', 'panjang'], en: 'extend; lengthen' },
        ],
      },
      {
        what: { en: 'The same with -kan or -i.', id: 'Hal yang sama dengan -kan atau -i.' },
        examples: [
          {
            form: 'perbaiki',
            pieces: ['per-', 'baik', '-i'],
            en: 'repair; improve',
            sentence: {
              id: '“Segera perbaiki jalan ini,” kata warga.',
              en: '“Repair this road at once,” a resident said.',
            },
          },
          { form: 'perlihatkan', pieces: ['per-', 'lihat', '-kan'], en: 'show' },
          { form: 'perkenalkan', pieces: ['per-', 'kenal', '-kan'], en: 'introduce; may I introduce' },
        ],
      },
      {
        what: {
          en: 'With a number: the lower part of a fraction.',
          id: 'Dengan bilangan: bagian bawah pecahan.',
        },
        examples: [
          {
            form: 'pertiga',
            pieces: ['per-', 'tiga'],
            en: 'third (dua pertiga: two thirds)',
            sentence: {
              id: 'Dua pertiga warga setuju dengan rencana itu.',
              en: 'Two thirds of the residents agree with the plan.',
            },
          },
          { form: 'perempat', pieces: ['per-', 'empat'], en: 'quarter (tiga perempat: three quarters)' },
          { form: 'perlima', pieces: ['per-', 'lima'], en: 'fifth' },
        ],
      },
    ],
    shape: {
      en: 'Before r there is one r only; before _ajar_ it is pel- (_pelajari_).',
      id: 'Di depan r hanya ditulis satu r; di depan _ajar_ menjadi pel- (_pelajari_).',
    },
    pitfalls: [
      {
        en: 'The word _per_ ‘for each; as of’ stands apart: _Rp10.000 per kilogram_, _per 1 Januari_.',
        id: 'Kata _per_ yang berarti ‘tiap’ atau ‘mulai’ ditulis terpisah: _Rp10.000 per kilogram_, _per 1 Januari_.',
      },
      {
        en: 'With -an it makes nouns and has a card of its own: _pertemuan_ ‘meeting’.',
        id: 'Dengan -an, awalan ini membentuk kata benda dan mempunyai kartu sendiri: _pertemuan_.',
      },
      {
        en: 'Most words that begin with per… have no prefix: _perlu_ ‘need’, _pernah_ ‘ever’, _pergi_ ‘go’, _perang_ ‘war’, _perempuan_ ‘woman’.',
        id: 'Banyak kata yang diawali per… tidak berawalan: _perlu_, _pernah_, _pergi_, _perang_, _perempuan_.',
      },
    ],
  },
];
