import type { AffixCard } from './AffixCard';

/** Elements that stand before whole words. Hyphens and joining as the spelling rules (EYD V) have it. */
export const elementCards: readonly AffixCard[] = [
  {
    affix: 'adi-',
    written: ['adi-'],
    title: { en: 'Great, fine', id: 'Unggul, agung' },
    does: [
      {
        what: { en: 'Great or outstanding of its kind.', id: 'Unggul di antara sejenisnya.' },
        examples: [
          { form: 'adikarya', pieces: ['adi-', 'karya'], en: 'masterpiece' },
          { form: 'adidaya', pieces: ['adi-', 'daya'], en: 'superpower' },
          { form: 'adibusana', pieces: ['adi-', 'busana'], en: 'high fashion' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'In _adil_ ‘just’ and _adik_ ‘younger sibling’ there is no adi-.',
        id: 'Tidak ada adi- dalam _adil_ dan _adik_.',
      },
    ],
  },
  {
    affix: 'antar-',
    written: ['antar-'],
    title: { en: 'Between, inter-', id: 'Di antara, sesama' },
    does: [
      {
        what: { en: 'Between things of the same kind.', id: 'Di antara hal-hal yang sejenis.' },
        examples: [
          { form: 'antarnegara', pieces: ['antar-', 'negara'], en: 'between countries' },
          { form: 'antarkota', pieces: ['antar-', 'kota'], en: 'intercity' },
          { form: 'antarpulau', pieces: ['antar-', 'pulau'], en: 'inter-island' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Joined to its word; before a capital with a hyphen. The verb _antar_ ‘take to’ is another word: _mengantar_.',
        id: 'Ditulis serangkai; di depan huruf kapital diberi tanda hubung. Kata kerja _antar_ berbeda: _mengantar_.',
      },
    ],
  },
  {
    affix: 'anti-',
    written: ['anti-'],
    title: { en: 'Against, anti-', id: 'Melawan, menentang' },
    does: [
      {
        what: { en: 'Against it, or proof against it.', id: 'Menentang atau tahan terhadap hal itu.' },
        examples: [
          { form: 'antikorupsi', pieces: ['anti-', 'korupsi'], en: 'anti-corruption' },
          { form: 'antipeluru', pieces: ['anti-', 'peluru'], en: 'bulletproof' },
          { form: 'antipemerintah', pieces: ['anti-', 'peN-', 'perintah'], en: 'anti-government' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Joined to its word, but with a hyphen before a capital: “anti-Barat”.',
        id: 'Ditulis serangkai, tetapi dengan tanda hubung di depan huruf kapital: “anti-Barat”.',
      },
    ],
  },
  {
    affix: 'dwi-',
    written: ['dwi-'],
    title: { en: 'Two, bi-', id: 'Dua' },
    does: [
      {
        what: { en: 'Two, double.', id: 'Dua, ganda.' },
        examples: [
          { form: 'dwibahasa', pieces: ['dwi-', 'bahasa'], en: 'bilingual' },
          { form: 'dwifungsi', pieces: ['dwi-', 'fungsi'], en: 'dual function' },
          { form: 'dwiwarna', pieces: ['dwi-', 'warna'], en: 'two-coloured; the Indonesian flag' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'It does not count things: two houses are _dua rumah_.',
        id: 'Tidak dipakai untuk menghitung: _dua rumah_.',
      },
    ],
  },
  {
    affix: 'eks-',
    written: ['eks-'],
    title: { en: 'Former, ex-', id: 'Bekas, mantan' },
    does: [
      {
        what: { en: 'That he or it used to be.', id: 'Yang dulu begitu.' },
        examples: [
          { form: 'eks-presiden', pieces: ['eks-', 'presiden'], en: 'ex-president' },
          { form: 'eks-menteri', pieces: ['eks-', 'menteri'], en: 'former minister' },
          { form: 'eksnarapidana', pieces: ['eks-', 'narapidana'], en: 'ex-prisoner' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'The rules join it; the news writes it joined, with a hyphen or apart. More polite for people is _mantan_: _mantan presiden_.',
        id: 'Menurut kaidah ditulis serangkai; dalam berita juga ditemukan dengan tanda hubung atau terpisah. Untuk orang, _mantan_ lebih santun: _mantan presiden_.',
      },
    ],
  },
  {
    affix: 'infra-',
    written: ['infra-'],
    title: { en: 'Below, infra-', id: 'Di bawah' },
    does: [
      {
        what: { en: 'Below, or underlying.', id: 'Di bawah atau menjadi dasar.' },
        examples: [
          { form: 'infrastruktur', pieces: ['infra-', 'struktur'], en: 'infrastructure' },
          { form: 'inframerah', pieces: ['infra-', 'merah'], en: 'infrared' },
          { form: 'infrasuara', pieces: ['infra-', 'suara'], en: 'infrasound' },
        ],
      },
    ],
    pitfalls: [
      { en: 'In the news it is nearly always _infrastruktur_.', id: 'Dalam berita hampir selalu _infrastruktur_.' },
    ],
  },
  {
    affix: 'inter-',
    written: ['inter-'],
    title: { en: 'Between, inter-', id: 'Antar' },
    does: [
      {
        what: { en: 'Between, from one to another.', id: 'Dari yang satu ke yang lain.' },
        examples: [
          { form: 'internasional', pieces: ['inter-', 'nasional'], en: 'international' },
          { form: 'interaksi', pieces: ['inter-', 'aksi'], en: 'interaction' },
          { form: 'interkoneksi', pieces: ['inter-', 'koneksi'], en: 'interconnection' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'With loans; before Indonesian words antar- is used: _antarkota_.',
        id: 'Dengan kata serapan; di depan kata Indonesia dipakai antar-: _antarkota_.',
      },
    ],
  },
  {
    affix: 'intra-',
    written: ['intra-'],
    title: { en: 'Within, intra-', id: 'Di dalam' },
    does: [
      {
        what: { en: 'Within one.', id: 'Di dalam satu lingkungan.' },
        examples: [
          { form: 'intrakota', pieces: ['intra-', 'kota'], en: 'within the city' },
          { form: 'intrasekolah', pieces: ['intra-', 'sekolah'], en: 'within the school' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Not inter-: _antarkota_ is from city to city, _intrakota_ inside one.',
        id: 'Bukan antar-: _antarkota_ dari kota ke kota, _intrakota_ di dalam satu kota.',
      },
    ],
  },
  {
    affix: 'kontra-',
    written: ['kontra-'],
    title: { en: 'Against, counter-', id: 'Melawan, berlawanan' },
    does: [
      {
        what: { en: 'Against it, opposite to it.', id: 'Menentang atau berlawanan dengan hal itu.' },
        examples: [
          { form: 'kontraproduktif', pieces: ['kontra-', 'produktif'], en: 'counterproductive' },
          { form: 'kontrarevolusi', pieces: ['kontra-', 'revolusi'], en: 'counter-revolution' },
          { form: 'kontraterorisme', pieces: ['kontra-', 'terorisme'], en: 'counter-terrorism' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'In _kontrak_ ‘contract’ and _kontras_ ‘contrast’ there is no kontra-.',
        id: 'Tidak ada kontra- dalam _kontrak_ dan _kontras_.',
      },
    ],
  },
  {
    affix: 'maha-',
    written: ['maha-'],
    title: { en: 'Great, almighty', id: 'Sangat, besar' },
    does: [
      {
        what: { en: 'Great, greatest.', id: 'Sangat besar atau tinggi.' },
        examples: [
          { form: 'mahakuasa', pieces: ['maha-', 'kuasa'], en: 'almighty' },
          { form: 'maharaja', pieces: ['maha-', 'raja'], en: 'emperor' },
          { form: 'mahaguru', pieces: ['maha-', 'guru'], en: 'great teacher' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Speaking of God it stands apart, with capitals: _Tuhan Yang Maha Esa_ ‘the One God’.',
        id: 'Jika mengacu pada Tuhan, ditulis terpisah dengan huruf kapital: _Tuhan Yang Maha Esa_.',
      },
    ],
  },
  {
    affix: 'makro-',
    written: ['makro-'],
    title: { en: 'Large, macro-', id: 'Besar, luas' },
    does: [
      {
        what: { en: 'Seen as a whole, large.', id: 'Dalam ukuran besar atau secara keseluruhan.' },
        examples: [{ form: 'makroekonomi', pieces: ['makro-', 'ekonomi'], en: 'macroeconomics' }],
      },
    ],
    pitfalls: [{ en: 'The opposite is mikro-.', id: 'Lawannya mikro-.' }],
  },
  {
    affix: 'mega-',
    written: ['mega-'],
    title: { en: 'Huge, mega-', id: 'Sangat besar' },
    does: [
      {
        what: { en: 'Very big; in measures, a million.', id: 'Sangat besar; dalam satuan, sejuta.' },
        examples: [
          { form: 'megaproyek', pieces: ['mega-', 'proyek'], en: 'megaproject' },
          { form: 'megakota', pieces: ['mega-', 'kota'], en: 'megacity' },
          { form: 'megabintang', pieces: ['mega-', 'bintang'], en: 'megastar' },
        ],
      },
    ],
    pitfalls: [
      {
        en: '_Mega_ by itself is an old word for ‘cloud’, and a name.',
        id: '_Mega_ sebagai kata sendiri berarti ‘awan’ dan dapat menjadi nama orang.',
      },
    ],
  },
  {
    affix: 'mikro-',
    written: ['mikro-'],
    title: { en: 'Small, micro-', id: 'Kecil' },
    does: [
      {
        what: { en: 'Very small.', id: 'Sangat kecil.' },
        examples: [
          { form: 'mikroplastik', pieces: ['mikro-', 'plastik'], en: 'microplastics' },
          { form: 'mikroorganisme', pieces: ['mikro-', 'organisme'], en: 'micro-organism' },
          { form: 'mikroekonomi', pieces: ['mikro-', 'ekonomi'], en: 'microeconomics' },
        ],
      },
    ],
    pitfalls: [
      { en: 'By itself, too: _usaha mikro_ ‘micro-businesses’.', id: 'Dapat juga berdiri sendiri: _usaha mikro_.' },
    ],
  },
  {
    affix: 'mini-',
    written: ['mini-'],
    title: { en: 'Small, mini-', id: 'Kecil' },
    does: [
      {
        what: { en: 'Small of its kind.', id: 'Kecil dibandingkan yang sejenis.' },
        examples: [{ form: 'miniseri', pieces: ['mini-', 'seri'], en: 'miniseries' }],
      },
    ],
    pitfalls: [{ en: 'By itself, too: _mobil mini_.', id: 'Dapat juga berdiri sendiri: _mobil mini_.' }],
  },
  {
    affix: 'mono-',
    written: ['mono-'],
    title: { en: 'One, mono-', id: 'Satu' },
    does: [
      {
        what: { en: 'One, single.', id: 'Satu, tunggal.' },
        examples: [{ form: 'monokultur', pieces: ['mono-', 'kultur'], en: 'monoculture' }],
      },
    ],
    pitfalls: [
      {
        en: 'With loans; before Indonesian words eka- or _satu_.',
        id: 'Dengan kata serapan; di depan kata Indonesia dipakai eka- atau _satu_.',
      },
    ],
  },
  {
    affix: 'multi-',
    written: ['multi-'],
    title: { en: 'Many, multi-', id: 'Banyak' },
    does: [
      {
        what: { en: 'Many, of many kinds.', id: 'Banyak atau bermacam-macam.' },
        examples: [
          { form: 'multinasional', pieces: ['multi-', 'nasional'], en: 'multinational' },
          { form: 'multifungsi', pieces: ['multi-', 'fungsi'], en: 'multifunctional' },
          { form: 'multipartai', pieces: ['multi-', 'partai'], en: 'multi-party' },
        ],
      },
    ],
    pitfalls: [{ en: 'Joined to its word: _multiguna_ ‘multipurpose’.', id: 'Ditulis serangkai: _multiguna_.' }],
  },
  {
    affix: 'nara-',
    written: ['nara-'],
    title: { en: 'Person', id: 'Orang' },
    does: [
      {
        what: { en: 'A person; in a few words.', id: 'Orang; dalam beberapa kata.' },
        examples: [
          { form: 'narapidana', pieces: ['nara-', 'pidana'], en: 'prisoner' },
          { form: 'narasumber', pieces: ['nara-', 'sumber'], en: 'source; guest speaker' },
        ],
      },
    ],
    pitfalls: [{ en: 'In _narasi_ ‘narrative’ there is no nara-.', id: 'Tidak ada nara- dalam _narasi_.' }],
  },
  {
    affix: 'neo-',
    written: ['neo-'],
    title: { en: 'New, neo-', id: 'Baru' },
    does: [
      {
        what: { en: 'New in a modern form.', id: 'Baru atau bangkit kembali.' },
        examples: [
          { form: 'neoliberal', pieces: ['neo-', 'liberal'], en: 'neoliberal' },
          { form: 'neokolonialisme', pieces: ['neo-', 'kolonialisme'], en: 'neo-colonialism' },
        ],
      },
    ],
    pitfalls: [{ en: 'Often critical in tone.', id: 'Sering bernada kritis.' }],
  },
  {
    affix: 'nir-',
    written: ['nir-'],
    title: { en: 'Without, -less', id: 'Tanpa' },
    does: [
      {
        what: { en: 'Without it.', id: 'Tanpa hal itu.' },
        examples: [
          { form: 'nirlaba', pieces: ['nir-', 'laba'], en: 'non-profit' },
          { form: 'nirkabel', pieces: ['nir-', 'kabel'], en: 'wireless' },
          { form: 'nirawak', pieces: ['nir-', 'awak'], en: 'unmanned' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Close to non- and tuna-: nir- for things (_nirkabel_), tuna- for people (_tunanetra_).',
        id: 'Dekat dengan non- dan tuna-: nir- untuk hal atau benda (_nirkabel_), tuna- untuk orang (_tunanetra_).',
      },
    ],
  },
  {
    affix: 'non-',
    written: ['non-'],
    title: { en: 'Not, non-', id: 'Bukan, tidak' },
    does: [
      {
        what: { en: 'Not that, not of that kind.', id: 'Bukan hal itu, tidak termasuk jenis itu.' },
        examples: [
          { form: 'nonformal', pieces: ['non-', 'formal'], en: 'non-formal' },
          { form: 'nonaktif', pieces: ['non-', 'aktif'], en: 'inactive; suspended' },
          { form: 'nonmigas', pieces: ['non-', 'migas'], en: 'other than oil and gas' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Joined to its word, but with a hyphen before a capital: _non-Indonesia_.',
        id: 'Ditulis serangkai, tetapi dengan tanda hubung di depan huruf kapital: _non-Indonesia_.',
      },
    ],
  },
  {
    affix: 'pasca-',
    written: ['pasca-'],
    title: { en: 'After, post-', id: 'Setelah' },
    does: [
      {
        what: { en: 'After it.', id: 'Setelah hal itu.' },
        examples: [
          { form: 'pascabencana', pieces: ['pasca-', 'bencana'], en: 'post-disaster' },
          { form: 'pascapemilu', pieces: ['pasca-', 'pemilu'], en: 'post-election' },
          { form: 'pascasarjana', pieces: ['pasca-', 'sarjana'], en: 'postgraduate' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Joined by the rules: _pascagempa_; the news often writes it apart.',
        id: 'Menurut kaidah ditulis serangkai: _pascagempa_; dalam berita sering ditulis terpisah.',
      },
    ],
  },
  {
    affix: 'poli-',
    written: ['poli-'],
    title: { en: 'Many, poly-', id: 'Banyak' },
    does: [
      {
        what: { en: 'Many.', id: 'Banyak.' },
        examples: [
          { form: 'politeknik', pieces: ['poli-', 'teknik'], en: 'polytechnic' },
          { form: 'poliklinik', pieces: ['poli-', 'klinik'], en: 'outpatient clinic' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'In _polisi_ ‘police’ and _politik_ ‘politics’ there is no poli-.',
        id: 'Tidak ada poli- dalam _polisi_ dan _politik_.',
      },
    ],
  },
  {
    affix: 'pra-',
    written: ['pra-'],
    title: { en: 'Before, pre-', id: 'Sebelum' },
    does: [
      {
        what: { en: 'Before it.', id: 'Sebelum hal itu.' },
        examples: [
          { form: 'prasejarah', pieces: ['pra-', 'sejarah'], en: 'prehistory' },
          { form: 'prasekolah', pieces: ['pra-', 'sekolah'], en: 'preschool' },
          { form: 'praperadilan', pieces: ['pra-', 'per-', 'adil', '-an'], en: 'pretrial hearing' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'In _prajurit_ ‘soldier’ and _praktik_ ‘practice’ there is no pra-.',
        id: 'Tidak ada pra- dalam _prajurit_ dan _praktik_.',
      },
    ],
  },
  {
    affix: 'pro-',
    written: ['pro-'],
    title: { en: 'For, pro-', id: 'Mendukung' },
    does: [
      {
        what: { en: 'In favour of it.', id: 'Setuju dengan atau mendukung hal itu.' },
        examples: [
          { form: 'prodemokrasi', pieces: ['pro-', 'demokrasi'], en: 'pro-democracy' },
          { form: 'pro-rakyat', pieces: ['pro-', 'rakyat'], en: 'for the people' },
          { form: 'propemerintah', pieces: ['pro-', 'peN-', 'perintah'], en: 'pro-government' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'In _proses_, _program_ and _produk_ there is no pro-.',
        id: 'Tidak ada pro- dalam _proses_, _program_, dan _produk_.',
      },
    ],
  },
  {
    affix: 'pseudo-',
    written: ['pseudo-'],
    title: { en: 'False, pseudo-', id: 'Semu' },
    does: [
      {
        what: { en: 'It looks so but is not.', id: 'Tampak begitu, tetapi sebenarnya tidak.' },
        examples: [{ form: 'pseudoilmiah', pieces: ['pseudo-', 'ilmiah'], en: 'pseudoscientific' }],
      },
    ],
    pitfalls: [
      {
        en: 'Learned language; plain words are _semu_ ‘seeming’ and _palsu_ ‘false’.',
        id: 'Ragam ilmiah; kata sehari-harinya _semu_ dan _palsu_.',
      },
    ],
  },
  {
    affix: 'purna-',
    written: ['purna-'],
    title: { en: 'After; retired', id: 'Sesudah, selesai' },
    does: [
      {
        what: { en: 'After the end of it: retired from.', id: 'Sesudah selesai, tidak bertugas lagi.' },
        examples: [
          { form: 'purnatugas', pieces: ['purna-', 'tugas'], en: 'retirement; retired' },
          { form: 'purnabakti', pieces: ['purna-', 'bakti'], en: 'end of service' },
        ],
      },
    ],
    pitfalls: [
      {
        en: '_Purnawirawan_ is a retired officer of the armed forces or police.',
        id: '_Purnawirawan_ adalah pensiunan perwira TNI atau Polri.',
      },
    ],
  },
  {
    affix: 'semi-',
    written: ['semi-'],
    title: { en: 'Half, semi-', id: 'Setengah' },
    does: [
      {
        what: { en: 'Half, partly.', id: 'Setengah atau sebagian.' },
        examples: [
          { form: 'semifinal', pieces: ['semi-', 'final'], en: 'semi-final' },
          { form: 'semipermanen', pieces: ['semi-', 'permanen'], en: 'half-permanent (of a house)' },
          { form: 'semiotomatis', pieces: ['semi-', 'otomatis'], en: 'semi-automatic' },
        ],
      },
    ],
    pitfalls: [
      {
        en: '_Semi_ by itself is ‘sprout’: _musim semi_ ‘spring’.',
        id: '_Semi_ sebagai kata sendiri berarti ‘tunas’: _musim semi_.',
      },
    ],
  },
  {
    affix: 'sub-',
    written: ['sub-'],
    title: { en: 'Part of, sub-', id: 'Bagian, bawahan' },
    does: [
      {
        what: { en: 'A part of it, below it.', id: 'Bagian dari hal itu atau di bawahnya.' },
        examples: [
          { form: 'subsektor', pieces: ['sub-', 'sektor'], en: 'subsector' },
          { form: 'subtropis', pieces: ['sub-', 'tropis'], en: 'subtropical' },
          { form: 'subtema', pieces: ['sub-', 'tema'], en: 'sub-theme' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'In _subur_ ‘fertile’, _subuh_ ‘dawn’ and _subsidi_ there is no sub-.',
        id: 'Tidak ada sub- dalam _subur_, _subuh_, dan _subsidi_.',
      },
    ],
  },
  {
    affix: 'super-',
    written: ['super-'],
    title: { en: 'Extremely, super-', id: 'Sangat, luar biasa' },
    does: [
      {
        what: { en: 'More than usual.', id: 'Melebihi yang biasa.' },
        examples: [
          { form: 'superketat', pieces: ['super-', 'ketat'], en: 'extremely tight' },
          { form: 'superkomputer', pieces: ['super-', 'komputer'], en: 'supercomputer' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'By itself it is colloquial: _super enak_ ‘super tasty’.',
        id: 'Sebagai kata sendiri bersifat percakapan: _super enak_.',
      },
    ],
  },
  {
    affix: 'swa-',
    written: ['swa-'],
    title: { en: 'Self, self-', id: 'Sendiri' },
    does: [
      {
        what: { en: 'By oneself.', id: 'Sendiri, oleh diri sendiri.' },
        examples: [
          { form: 'swadaya', pieces: ['swa-', 'daya'], en: 'self-help' },
          { form: 'swafoto', pieces: ['swa-', 'foto'], en: 'selfie' },
          { form: 'swalayan', pieces: ['swa-', 'layan'], en: 'self-service' },
        ],
      },
    ],
    pitfalls: [{ en: '_Swasta_ ‘private’ is a word of its own.', id: '_Swasta_ adalah kata tersendiri.' }],
  },
  {
    affix: 'tele-',
    written: ['tele-'],
    title: { en: 'Far, tele-', id: 'Jauh' },
    does: [
      {
        what: { en: 'At a distance.', id: 'Jarak jauh.' },
        examples: [
          { form: 'telekomunikasi', pieces: ['tele-', 'komunikasi'], en: 'telecommunications' },
          { form: 'telekonferensi', pieces: ['tele-', 'konferensi'], en: 'teleconference' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'In _telepon_ ‘telephone’ and _televisi_ it is part of the loan.',
        id: 'Dalam _telepon_ dan _televisi_, tele menjadi bagian kata serapan.',
      },
    ],
  },
  {
    affix: 'trans-',
    written: ['trans-'],
    title: { en: 'Across, trans-', id: 'Melintasi' },
    does: [
      {
        what: { en: 'Across, through.', id: 'Melintasi atau menembus.' },
        examples: [
          { form: 'transmigrasi', pieces: ['trans-', 'migrasi'], en: 'resettlement on another island' },
          { form: 'transatlantik', pieces: ['trans-', 'atlantik'], en: 'transatlantic' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'In _transaksi_, _transisi_ and _transparan_ it is part of the loan.',
        id: 'Dalam _transaksi_, _transisi_, dan _transparan_, trans menjadi bagian kata serapan.',
      },
    ],
  },
  {
    affix: 'tri-',
    written: ['tri-'],
    title: { en: 'Three, tri-', id: 'Tiga' },
    does: [
      {
        what: { en: 'Three.', id: 'Tiga.' },
        examples: [
          { form: 'tridarma', pieces: ['tri-', 'darma'], en: 'three duties (of universities)' },
          { form: 'trisakti', pieces: ['tri-', 'sakti'], en: 'three powers' },
        ],
      },
    ],
    pitfalls: [{ en: '_Triwulan_ is a quarter of a year: three months.', id: '_Triwulan_ berarti tiga bulan.' }],
  },
  {
    affix: 'tuna-',
    written: ['tuna-'],
    title: { en: 'Lacking, without', id: 'Tidak memiliki' },
    does: [
      {
        what: {
          en: 'Without it; in careful words for people.',
          id: 'Tidak memiliki hal itu; dalam sebutan yang santun untuk orang.',
        },
        examples: [
          { form: 'tunawisma', pieces: ['tuna-', 'wisma'], en: 'homeless' },
          { form: 'tunarungu', pieces: ['tuna-', 'rungu'], en: 'deaf' },
          { form: 'tunakarya', pieces: ['tuna-', 'karya'], en: 'without work' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'For disability the news now also writes _penyandang disabilitas_. _Tuna_ by itself is a fish.',
        id: 'Untuk orang dengan disabilitas, kini dipakai juga _penyandang disabilitas_. _Tuna_ sebagai kata sendiri adalah nama ikan.',
      },
    ],
  },
  {
    affix: 'ultra-',
    written: ['ultra-'],
    title: { en: 'Extremely, ultra-', id: 'Sangat' },
    does: [
      {
        what: { en: 'Beyond the usual.', id: 'Melampaui yang biasa.' },
        examples: [
          { form: 'ultramodern', pieces: ['ultra-', 'modern'], en: 'ultra-modern' },
          { form: 'ultraviolet', pieces: ['ultra-', 'violet'], en: 'ultraviolet' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'In politics it marks extremes: _ultra-kanan_ ‘far right’.',
        id: 'Dalam politik menunjukkan sikap ekstrem: _ultra-kanan_.',
      },
    ],
  },
];
