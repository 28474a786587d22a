import type { AffixCard } from './AffixCard';

/** What makes nouns: -an, peN- and pe-, and what stands around a root together with -an. */
export const nounCards: readonly AffixCard[] = [
  {
    affix: '-an',
    written: ['-an'],
    title: { en: 'Mostly nouns: what comes of it', id: 'Terutama kata benda: hasilnya' },
    does: [
      {
        what: {
          en: 'What is done, made or said: the result.',
          id: 'Yang dilakukan, dibuat, atau dikatakan: hasilnya.',
        },
        examples: [
          {
            form: 'laporan',
            pieces: ['lapor', '-an'],
            en: 'report',
            sentence: { id: 'Polisi menerima laporan dari warga.', en: 'Police received a report from residents.' },
          },
          { form: 'tulisan', pieces: ['tulis', '-an'], en: 'writing (what is written)' },
          { form: 'makanan', pieces: ['makan', '-an'], en: 'food (what is eaten)' },
          { form: 'pilihan', pieces: ['pilih', '-an'], en: 'choice' },
        ],
      },
      {
        what: { en: 'What it is done with, or where.', id: 'Alat untuk melakukannya, atau tempatnya.' },
        examples: [
          {
            form: 'timbangan',
            pieces: ['timbang', '-an'],
            en: 'scales',
            sentence: {
              id: 'Petugas memeriksa timbangan pedagang di pasar.',
              en: 'Officers checked the traders’ scales at the market.',
            },
          },
          { form: 'ayunan', pieces: ['ayun', '-an'], en: 'swing' },
          { form: 'kurungan', pieces: ['kurung', '-an'], en: 'cage; confinement' },
          { form: 'kuburan', pieces: ['kubur', '-an'], en: 'grave; graveyard' },
        ],
      },
      {
        what: { en: 'With a unit of time: every …', id: 'Dengan satuan waktu: setiap …' },
        examples: [
          {
            form: 'tahunan',
            pieces: ['tahun', '-an'],
            en: 'yearly',
            sentence: { id: 'Rapat tahunan itu digelar di Bandung.', en: 'The annual meeting was held in Bandung.' },
          },
          { form: 'bulanan', pieces: ['bulan', '-an'], en: 'monthly' },
          { form: 'harian', pieces: ['hari', '-an'], en: 'daily; a daily newspaper' },
        ],
      },
      {
        what: {
          en: 'With a number: so many, not counted exactly.',
          id: 'Dengan bilangan: banyak, tanpa hitungan pasti.',
        },
        examples: [
          {
            form: 'ribuan',
            pieces: ['ribu', '-an'],
            en: 'thousands',
            sentence: { id: 'Ribuan buruh turun ke jalan.', en: 'Thousands of workers took to the streets.' },
          },
          { form: 'ratusan', pieces: ['ratus', '-an'], en: 'hundreds' },
          { form: 'puluhan', pieces: ['puluh', '-an'], en: 'dozens (tens)' },
        ],
      },
      {
        what: { en: 'With a quality: something that is so.', id: 'Dengan kata sifat: sesuatu yang bersifat demikian.' },
        examples: [
          {
            form: 'kotoran',
            pieces: ['kotor', '-an'],
            en: 'dirt; droppings',
            sentence: {
              id: 'Warga membersihkan kotoran yang menyumbat selokan.',
              en: 'Residents cleared the dirt that blocked the ditch.',
            },
          },
          { form: 'manisan', pieces: ['manis', '-an'], en: 'candied fruit' },
          { form: 'lapangan', pieces: ['lapang', '-an'], en: 'field; open space' },
        ],
      },
      {
        what: {
          en: 'With certain words no noun: how or when something is done.',
          id: 'Dengan kata tertentu bukan kata benda: bagaimana atau kapan sesuatu dilakukan.',
        },
        examples: [
          {
            form: 'sendirian',
            pieces: ['sendiri', '-an'],
            en: 'alone, by oneself',
            sentence: { id: 'Ia bekerja sendirian sampai malam.', en: 'She worked alone until the evening.' },
          },
          { form: 'belakangan', pieces: ['belakang', '-an'], en: 'later; lately' },
          { form: 'duluan', pieces: ['dulu', '-an'], en: 'first, ahead of the others (informal)' },
        ],
      },
    ],
    shape: {
      en: 'Nothing drops, so two a may meet: _baca_ → _bacaan_.',
      id: 'Tidak ada huruf yang hilang, jadi dua a dapat bertemu: _baca_ → _bacaan_.',
    },
    pitfalls: [
      {
        en: '_Tulisan_ is what has been written, _penulisan_ the work of writing it: -an for the result, peN-…-an for the process.',
        id: '_Tulisan_ adalah hasil menulis, _penulisan_ adalah proses menulis: -an untuk hasil, peN-…-an untuk proses.',
      },
      {
        en: 'k and -an, or -kan? _Masukan_ ‘input’ is _masuk_ and -an; _masukkan_ ‘put in’ is _masuk_ and -kan.',
        id: 'k dan -an, atau -kan? _Masukan_ adalah _masuk_ dan -an; _masukkan_ adalah _masuk_ dan -kan.',
      },
      {
        en: 'With the root said twice it means ‘all kinds of’, ‘on a large scale’ or ‘a toy’: _obat-obatan_ ‘medicines’, _besar-besaran_ ‘large-scale’, _mobil-mobilan_ ‘toy car’.',
        id: 'Dengan kata dasar yang diulang, artinya ‘bermacam-macam’, ‘dalam skala besar’, atau ‘mainan’: _obat-obatan_, _besar-besaran_, _mobil-mobilan_.',
      },
      {
        en: 'In talk it can mean ‘more’: _murahan_ for _lebih murah_. In careful language _murahan_ is ‘cheap and nasty’.',
        id: 'Dalam percakapan, artinya dapat ‘lebih’: _murahan_ untuk _lebih murah_. Dalam bahasa baku, _murahan_ berarti ‘bermutu rendah’.',
      },
      {
        en: 'No -an in _jalan_ ‘road’, _bulan_ ‘month’, _hujan_ ‘rain’, _tangan_ ‘hand’, _teman_ ‘friend’.',
        id: 'Tidak ada -an dalam _jalan_, _bulan_, _hujan_, _tangan_, _teman_.',
      },
    ],
  },
  {
    affix: 'peN-',
    written: ['pe-', 'pem-', 'pen-', 'peny-', 'peng-', 'penge-'],
    title: { en: 'Noun: who or what does it', id: 'Kata benda: pelaku atau alat' },
    does: [
      {
        what: {
          en: 'The person who does what the meN- verb says.',
          id: 'Orang yang melakukan tindakan itu; bandingkan dengan kata kerja meN-.',
        },
        examples: [
          {
            form: 'pemilih',
            pieces: ['peN-', 'pilih'],
            en: 'voter',
            sentence: { id: 'Para pemilih datang sejak pagi.', en: 'Voters have been coming since the morning.' },
          },
          { form: 'penulis', pieces: ['peN-', 'tulis'], en: 'writer' },
          { form: 'pengirim', pieces: ['peN-', 'kirim'], en: 'sender' },
          { form: 'penyanyi', pieces: ['peN-', 'nyanyi'], en: 'singer' },
          { form: 'pengebom', pieces: ['peN-', 'bom'], en: 'bomber' },
        ],
      },
      {
        what: { en: 'The tool or substance that does it.', id: 'Alat atau bahan untuk melakukannya.' },
        examples: [
          {
            form: 'pendingin',
            pieces: ['peN-', 'dingin'],
            en: 'cooler; air conditioner',
            sentence: {
              id: 'Pendingin ruangan di stasiun itu rusak.',
              en: 'The air conditioning at the station is broken.',
            },
          },
          { form: 'penghapus', pieces: ['peN-', 'hapus'], en: 'eraser' },
          { form: 'pembersih', pieces: ['peN-', 'bersih'], en: 'cleaner; cleaning agent' },
        ],
      },
      {
        what: { en: 'What brings something about.', id: 'Hal yang menimbulkan sesuatu.' },
        examples: [
          {
            form: 'penyebab',
            pieces: ['peN-', 'sebab'],
            en: 'cause',
            sentence: {
              id: 'Polisi menyelidiki penyebab kebakaran.',
              en: 'Police are investigating the cause of the fire.',
            },
          },
          { form: 'penghambat', pieces: ['peN-', 'hambat'], en: 'obstacle' },
          { form: 'pendorong', pieces: ['peN-', 'dorong'], en: 'driving force' },
        ],
      },
      {
        what: {
          en: 'With a quality: a person who is always so.',
          id: 'Dengan kata sifat: orang yang bersifat demikian.',
        },
        examples: [
          {
            form: 'pemberani',
            pieces: ['peN-', 'berani'],
            en: 'a brave person',
            sentence: { id: 'Ia dikenal sebagai wartawan pemberani.', en: 'She is known as a brave journalist.' },
          },
          { form: 'pendiam', pieces: ['peN-', 'diam'], en: 'quiet person' },
          { form: 'penakut', pieces: ['peN-', 'takut'], en: 'coward' },
        ],
      },
    ],
    shape: {
      en: 'Like meN-: _mengirim_ – _pengirim_, _memilih_ – _pemilih_, _menulis_ – _penulis_, _menyanyi_ – _penyanyi_, _mengebom_ – _pengebom_.',
      id: 'Seperti meN-: _mengirim_ – _pengirim_, _memilih_ – _pemilih_, _menulis_ – _penulis_, _menyanyi_ – _penyanyi_, _mengebom_ – _pengebom_.',
    },
    pitfalls: [
      {
        en: 'peN- goes with meN-, pe- with ber-: _mengajar_ – _pengajar_ ‘teacher’, but _belajar_ – _pelajar_ ‘pupil’.',
        id: 'peN- berpasangan dengan meN-, pe- dengan ber-: _mengajar_ – _pengajar_, tetapi _belajar_ – _pelajar_.',
      },
      {
        en: 'The root may have lost its first letter: _pemukul_ is from _pukul_, _penari_ from _tari_, _penyiar_ from _siar_.',
        id: 'Huruf pertama kata dasar dapat luluh: _pemukul_ dari _pukul_, _penari_ dari _tari_, _penyiar_ dari _siar_.',
      },
      {
        en: 'No prefix in _penting_ ‘important’, _pendek_ ‘short’, _penuh_ ‘full’, _penjara_ ‘prison’, _pensiun_ ‘retired’.',
        id: 'Tidak ada awalan dalam _penting_, _pendek_, _penuh_, _penjara_, _pensiun_.',
      },
    ],
  },
  {
    affix: 'pe-',
    written: ['pe-', 'pel-'],
    title: { en: 'Noun: the person with this work', id: 'Kata benda: orang dengan kegiatan itu' },
    does: [
      {
        what: {
          en: 'The person who does what the ber- verb says, often for a living.',
          id: 'Orang yang melakukan kegiatan itu, sering sebagai pekerjaan; bandingkan dengan kata kerja ber-.',
        },
        examples: [
          {
            form: 'pedagang',
            pieces: ['pe-', 'dagang'],
            en: 'trader',
            sentence: {
              id: 'Pedagang pasar mengeluhkan harga beras.',
              en: 'Market traders complain about the price of rice.',
            },
          },
          { form: 'petani', pieces: ['pe-', 'tani'], en: 'farmer' },
          { form: 'pekerja', pieces: ['pe-', 'kerja'], en: 'worker' },
          { form: 'pelajar', pieces: ['pel-', 'ajar'], en: 'pupil' },
        ],
      },
      {
        what: { en: 'The person who plays this sport.', id: 'Orang yang melakukan cabang olahraga itu.' },
        examples: [
          {
            form: 'petenis',
            pieces: ['pe-', 'tenis'],
            en: 'tennis player',
            sentence: {
              id: 'Petenis Indonesia itu lolos ke final.',
              en: 'The Indonesian tennis player has reached the final.',
            },
          },
          { form: 'petinju', pieces: ['pe-', 'tinju'], en: 'boxer' },
          { form: 'pecatur', pieces: ['pe-', 'catur'], en: 'chess player' },
        ],
      },
      {
        what: {
          en: 'The person who has this task or part.',
          id: 'Orang yang mempunyai tugas atau peran itu.',
        },
        examples: [
          {
            form: 'petugas',
            pieces: ['pe-', 'tugas'],
            en: 'officer; official on duty',
            sentence: {
              id: 'Petugas mengevakuasi warga dari rumah mereka.',
              en: 'Officers evacuated residents from their homes.',
            },
          },
          { form: 'peserta', pieces: ['pe-', 'serta'], en: 'participant' },
          { form: 'pejabat', pieces: ['pe-', 'jabat'], en: 'official' },
        ],
      },
    ],
    shape: {
      en: 'Nothing melts: _petani_, _pesepeda_. pel- in _pelajar_ only.',
      id: 'Tidak ada huruf yang luluh: _petani_, _pesepeda_. pel- hanya dalam _pelajar_.',
    },
    pitfalls: [
      {
        en: 'One root can have both: _petinju_ is a boxer, _peninju_ anyone who punches; _pesuruh_ is an errand boy, _penyuruh_ the one who sends him.',
        id: 'Satu kata dasar dapat memiliki keduanya: _petinju_ adalah atlet tinju, _peninju_ adalah orang yang meninju; _pesuruh_ adalah orang yang disuruh, _penyuruh_ adalah orang yang menyuruh.',
      },
      {
        en: 'With -an it is a way to write per-…-an: _pegunungan_ ‘mountains’, _pedesaan_ ‘countryside’.',
        id: 'Dengan -an, ini adalah cara lain menulis per-…-an: _pegunungan_, _pedesaan_.',
      },
      {
        en: 'No prefix in _pesan_ ‘message’, _pesawat_ ‘aircraft’, _peta_ ‘map’, _petir_ ‘lightning’.',
        id: 'Tidak ada awalan dalam _pesan_, _pesawat_, _peta_, _petir_.',
      },
    ],
  },
  {
    affix: 'ke-…-an',
    written: ['ke-…-an'],
    title: { en: 'Noun: being so; verb: suffer it', id: 'Kata benda: hal; kata kerja: mengalami' },
    does: [
      {
        what: {
          en: 'With a quality or state: the idea of it, -ness.',
          id: 'Dengan kata sifat: hal atau keadaan yang bersifat demikian.',
        },
        examples: [
          {
            form: 'kesehatan',
            pieces: ['ke-', 'sehat', '-an'],
            en: 'health',
            sentence: {
              id: 'Kesehatan warga menjadi prioritas pemerintah.',
              en: 'The residents’ health is the government’s priority.',
            },
          },
          { form: 'keadilan', pieces: ['ke-', 'adil', '-an'], en: 'justice' },
          { form: 'keamanan', pieces: ['ke-', 'aman', '-an'], en: 'security' },
          { form: 'kebersihan', pieces: ['ke-', 'bersih', '-an'], en: 'cleanliness' },
        ],
      },
      {
        what: { en: 'The place, office or domain of someone.', id: 'Tempat, kantor, atau wilayah seseorang.' },
        examples: [
          {
            form: 'kementerian',
            pieces: ['ke-', 'menteri', '-an'],
            en: 'ministry',
            sentence: { id: 'Kementerian itu membuka lowongan baru.', en: 'The ministry has announced new vacancies.' },
          },
          { form: 'kedutaan', pieces: ['ke-', 'duta', '-an'], en: 'embassy' },
          { form: 'kerajaan', pieces: ['ke-', 'raja', '-an'], en: 'kingdom' },
          { form: 'kelurahan', pieces: ['ke-', 'lurah', '-an'], en: 'urban village; its office' },
        ],
      },
      {
        what: {
          en: 'Verb: something unpleasant happens to the subject.',
          id: 'Kata kerja: subjek mengalami hal yang tidak diinginkan.',
        },
        examples: [
          {
            form: 'kebanjiran',
            pieces: ['ke-', 'banjir', '-an'],
            en: 'be flooded',
            sentence: { id: 'Ratusan rumah kebanjiran semalam.', en: 'Hundreds of houses were flooded last night.' },
          },
          { form: 'kehilangan', pieces: ['ke-', 'hilang', '-an'], en: 'lose; suffer the loss of' },
          { form: 'kehujanan', pieces: ['ke-', 'hujan', '-an'], en: 'be caught in the rain' },
          { form: 'kecurian', pieces: ['ke-', 'curi', '-an'], en: 'have something stolen' },
        ],
      },
      {
        what: { en: 'Can be seen or heard; is found out.', id: 'Dapat dilihat atau didengar; diketahui.' },
        examples: [
          {
            form: 'kelihatan',
            pieces: ['ke-', 'lihat', '-an'],
            en: 'be visible; look',
            sentence: {
              id: 'Puncak gunung itu kelihatan dari kota.',
              en: 'The top of the mountain can be seen from the city.',
            },
          },
          { form: 'kedengaran', pieces: ['ke-', 'dengar', '-an'], en: 'be audible; sound' },
          { form: 'ketahuan', pieces: ['ke-', 'tahu', '-an'], en: 'be found out' },
        ],
      },
      {
        what: {
          en: 'With a quality, mostly in talk: too …',
          id: 'Dengan kata sifat, terutama dalam percakapan: terlalu …',
        },
        examples: [
          {
            form: 'kemahalan',
            pieces: ['ke-', 'mahal', '-an'],
            en: 'too expensive',
            sentence: {
              id: '“Tiketnya kemahalan,” kata seorang penonton.',
              en: '“The tickets are too expensive,” one spectator said.',
            },
          },
          { form: 'kebesaran', pieces: ['ke-', 'besar', '-an'], en: 'too big' },
          { form: 'kepanjangan', pieces: ['ke-', 'panjang', '-an'], en: 'too long' },
        ],
      },
      {
        what: {
          en: 'With the root said twice: a bit like it.',
          id: 'Dengan kata dasar yang diulang: agak atau seperti itu.',
        },
        examples: [
          {
            form: 'kemerah-merahan',
            pieces: ['ke-', 'R', 'merah', '-an'],
            en: 'reddish',
            sentence: { id: 'Langit tampak kemerah-merahan.', en: 'The sky looks reddish.' },
          },
          { form: 'kekanak-kanakan', pieces: ['ke-', 'R', 'kanak', '-an'], en: 'childish' },
          { form: 'kebarat-baratan', pieces: ['ke-', 'R', 'barat', '-an'], en: 'westernised' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'One form, two meanings: _kebesaran_ is ‘greatness’ or ‘too big’, _kepanjangan_ ‘full form’ or ‘too long’, _kehilangan_ ‘loss’ or ‘lose’. Look at its place in the sentence: noun or verb?',
        id: 'Satu bentuk, dua arti: _kebesaran_ dapat berarti ‘keagungan’ atau ‘terlalu besar’, _kepanjangan_ dapat berarti ‘bentuk lengkap’ atau ‘terlalu panjang’. Perhatikan letaknya dalam kalimat.',
      },
      {
        en: '_Kebersihan_ is being clean, _pembersihan_ is making clean: ke-…-an for the state, peN-…-an for the action.',
        id: '_Kebersihan_ adalah keadaan bersih, _pembersihan_ adalah tindakan membersihkan: ke-…-an untuk keadaan, peN-…-an untuk tindakan.',
      },
      {
        en: 'It can stand around more than a root: _ketidakadilan_ ‘injustice’ (_tidak adil_), _keberhasilan_ ‘success’ (_berhasil_), _kepemimpinan_ ‘leadership’ (_pemimpin_).',
        id: 'Imbuhan ini juga dapat mengapit lebih dari kata dasar: _ketidakadilan_ (_tidak adil_), _keberhasilan_ (_berhasil_), _kepemimpinan_ (_pemimpin_).',
      },
    ],
  },
  {
    affix: 'peN-…-an',
    written: ['pe-…-an', 'pem-…-an', 'pen-…-an', 'peny-…-an', 'peng-…-an', 'penge-…-an'],
    title: { en: 'Noun: doing it', id: 'Kata benda: proses melakukan' },
    does: [
      {
        what: { en: 'The act or process of the meN- verb.', id: 'Proses atau tindakan dari kata kerja meN-.' },
        examples: [
          {
            form: 'pembangunan',
            pieces: ['peN-', 'bangun', '-an'],
            en: 'building; development',
            sentence: {
              id: 'Pembangunan jembatan dimulai tahun ini.',
              en: 'The building of the bridge begins this year.',
            },
          },
          { form: 'pengiriman', pieces: ['peN-', 'kirim', '-an'], en: 'sending; delivery' },
          { form: 'penyelesaian', pieces: ['peN-', 'selesai', '-an'], en: 'completion; settlement' },
          { form: 'pemilihan', pieces: ['peN-', 'pilih', '-an'], en: 'election; selection' },
          { form: 'pengeboman', pieces: ['peN-', 'bom', '-an'], en: 'bombing' },
        ],
      },
      {
        what: { en: 'What comes of it.', id: 'Hasil dari tindakan itu.' },
        examples: [
          {
            form: 'pengumuman',
            pieces: ['peN-', 'umum', '-an'],
            en: 'announcement',
            sentence: {
              id: 'Pengumuman itu dimuat di situs resmi.',
              en: 'The announcement was published on the official website.',
            },
          },
          { form: 'penjelasan', pieces: ['peN-', 'jelas', '-an'], en: 'explanation' },
          { form: 'penghasilan', pieces: ['peN-', 'hasil', '-an'], en: 'income' },
        ],
      },
      {
        what: { en: 'The place where it is done.', id: 'Tempat melakukannya.' },
        examples: [
          {
            form: 'pengadilan',
            pieces: ['peN-', 'adil', '-an'],
            en: 'court (of law)',
            sentence: { id: 'Sidang digelar di pengadilan negeri.', en: 'The hearing was held at the district court.' },
          },
          { form: 'penginapan', pieces: ['peN-', 'inap', '-an'], en: 'place to stay; guesthouse' },
          { form: 'penampungan', pieces: ['peN-', 'tampung', '-an'], en: 'shelter; reception centre' },
        ],
      },
    ],
    shape: {
      en: 'Like meN-: _mengirim_ – _pengiriman_, _memilih_ – _pemilihan_, _menyelesaikan_ – _penyelesaian_. -kan and -i drop.',
      id: 'Seperti meN-: _mengirim_ – _pengiriman_, _memilih_ – _pemilihan_, _menyelesaikan_ – _penyelesaian_. -kan dan -i hilang.',
    },
    pitfalls: [
      {
        en: 'Process or result? _Penulisan_ is the work of writing, _tulisan_ what is written; _pengiriman_ sending, _kiriman_ what is sent.',
        id: 'Proses atau hasil? _Penulisan_ adalah proses menulis, _tulisan_ adalah hasilnya; _pengiriman_ adalah proses mengirim, _kiriman_ adalah barangnya.',
      },
      {
        en: 'peN-…-an goes with meN-, per-…-an with ber-: _pembuatan_ ‘making’ (_membuat_), but _perbuatan_ ‘deed’ (_berbuat_).',
        id: 'peN-…-an berpasangan dengan meN-, per-…-an dengan ber-: _pembuatan_ (_membuat_), tetapi _perbuatan_ (_berbuat_).',
      },
      {
        en: 'Sometimes it is peN- inside and -an outside: _pemerintahan_ ‘(system of) government’ is built on _pemerintah_ ‘the government’.',
        id: 'Kadang-kadang -an ditambahkan pada kata yang sudah berawalan peN-: _pemerintahan_ dibentuk dari _pemerintah_.',
      },
    ],
  },
  {
    affix: 'per-…-an',
    written: ['per-…-an', 'pe-…-an', 'pel-…-an'],
    title: { en: 'Noun: matter, deed or area', id: 'Kata benda: hal, perbuatan, atau kawasan' },
    does: [
      {
        what: {
          en: 'What the ber- verb is about: the event or matter.',
          id: 'Hal atau peristiwa dari kata kerja ber-.',
        },
        examples: [
          {
            form: 'pertemuan',
            pieces: ['per-', 'temu', '-an'],
            en: 'meeting',
            sentence: { id: 'Pertemuan itu berlangsung tertutup.', en: 'The meeting took place behind closed doors.' },
          },
          { form: 'perbedaan', pieces: ['per-', 'beda', '-an'], en: 'difference' },
          { form: 'pekerjaan', pieces: ['per-', 'kerja', '-an'], en: 'work; job' },
          { form: 'pelajaran', pieces: ['pel-', 'ajar', '-an'], en: 'lesson' },
        ],
      },
      {
        what: { en: 'The act or result of a memper- verb.', id: 'Tindakan atau hasil dari kata kerja memper-.' },
        examples: [
          {
            form: 'perbaikan',
            pieces: ['per-', 'baik', '-an'],
            en: 'repair; improvement',
            sentence: { id: 'Perbaikan jalan memakan waktu dua bulan.', en: 'The road repairs take two months.' },
          },
          { form: 'perluasan', pieces: ['per-', 'luas', '-an'], en: 'expansion' },
          { form: 'perpanjangan', pieces: ['per-', 'panjang', '-an'], en: 'extension' },
        ],
      },
      {
        what: {
          en: 'With a noun: an area of it, or everything to do with it.',
          id: 'Dengan kata benda: kawasannya atau segala hal tentangnya.',
        },
        examples: [
          {
            form: 'perumahan',
            pieces: ['per-', 'rumah', '-an'],
            en: 'housing; housing estate',
            sentence: { id: 'Kebakaran terjadi di kawasan perumahan.', en: 'The fire broke out in a housing estate.' },
          },
          { form: 'pegunungan', pieces: ['pe-', 'gunung', '-an'], en: 'mountains; highlands' },
          { form: 'perkebunan', pieces: ['per-', 'kebun', '-an'], en: 'plantation' },
          { form: 'perikanan', pieces: ['per-', 'ikan', '-an'], en: 'fisheries' },
        ],
      },
    ],
    shape: {
      en: 'One r only before r (_perumahan_, from _rumah_); pe- before a first syllable in -er (_pekerjaan_) and in some words for areas (_pegunungan_, _pedesaan_); pel- in _pelajaran_.',
      id: 'Hanya satu r di depan r (_perumahan_, dari _rumah_); pe- di depan suku pertama yang berakhir dengan -er (_pekerjaan_) dan dalam beberapa nama kawasan (_pegunungan_, _pedesaan_); pel- dalam _pelajaran_.',
    },
    pitfalls: [
      {
        en: '_Perbuatan_ is a deed (_berbuat_), _pembuatan_ the making of something (_membuat_); _peradilan_ is the justice system, _pengadilan_ a court.',
        id: '_Perbuatan_ berasal dari _berbuat_, _pembuatan_ dari _membuat_; _peradilan_ adalah urusan keadilan, _pengadilan_ adalah lembaga atau gedungnya.',
      },
      {
        en: 'Before r it looks like peN-…-an: _perumahan_ is per- (housing), but _perumusan_ ‘formulation’ is peN-, from _merumuskan_.',
        id: 'Di depan r, bentuknya mirip peN-…-an: _perumahan_ mengandung per-, tetapi _perumusan_ mengandung peN-, dari _merumuskan_.',
      },
      {
        en: 'Around _ajar_ there are three: _pelajaran_ ‘lesson’, _pengajaran_ ‘teaching’, _pembelajaran_ ‘the process of learning’.',
        id: 'Dari _ajar_ ada tiga: _pelajaran_ (bahan yang dipelajari), _pengajaran_ (kegiatan mengajar), _pembelajaran_ (proses belajar).',
      },
    ],
  },
];
