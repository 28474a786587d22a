import type { AffixCard } from './AffixCard';

/** Suffixes that came with loans from Dutch, English, Sanskrit and Arabic. */
export const loanSuffixCards: readonly AffixCard[] = [
  {
    affix: '-isasi',
    written: ['-isasi', '-nisasi'],
    title: { en: '-isation: making it so', id: 'Proses menjadikan' },
    does: [
      {
        what: { en: 'The process of making something so.', id: 'Proses menjadikan sesuatu demikian.' },
        examples: [
          {
            form: 'modernisasi',
            pieces: ['modern', '-isasi'],
            en: 'modernisation',
            sentence: {
              id: 'Modernisasi pelabuhan dimulai tahun depan.',
              en: 'Modernisation of the port begins next year.',
            },
          },
          { form: 'nasionalisasi', pieces: ['nasional', '-isasi'], en: 'nationalisation' },
          { form: 'sterilisasi', pieces: ['steril', '-isasi'], en: 'sterilisation; clearing of an area' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'The verb is made with meN- or with meN-…-kan: _menormalisasi_ or _menormalkan_ ‘normalise’.',
        id: 'Kata kerjanya dibentuk dengan meN- atau meN-…-kan: _menormalisasi_ atau _menormalkan_.',
      },
    ],
  },
  {
    affix: '-isme',
    written: ['-isme'],
    title: { en: '-ism: a belief or way of acting', id: 'Paham atau sikap' },
    does: [
      {
        what: { en: 'A belief, movement or way of acting.', id: 'Paham, gerakan, atau cara bertindak.' },
        examples: [
          {
            form: 'nasionalisme',
            pieces: ['nasional', '-isme'],
            en: 'nationalism',
            sentence: {
              id: 'Upacara itu menumbuhkan nasionalisme siswa.',
              en: 'The ceremony fosters the pupils’ nationalism.',
            },
          },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'The person has -is: _nasionalisme_ – _nasionalis_, _kapitalisme_ – _kapitalis_.',
        id: 'Orangnya memakai -is: _nasionalisme_ – _nasionalis_, _kapitalisme_ – _kapitalis_.',
      },
    ],
  },
  {
    affix: '-is',
    written: ['-is', '-vis'],
    title: { en: '-ist: a person; -ic: a quality', id: 'Orang atau sifat' },
    does: [
      {
        what: { en: 'The person who does or believes it.', id: 'Orang yang melakukan atau menganutnya.' },
        examples: [
          {
            form: 'finalis',
            pieces: ['final', '-is'],
            en: 'finalist',
            sentence: { id: 'Sepuluh finalis tampil di panggung.', en: 'Ten finalists performed on stage.' },
          },
          { form: 'nasionalis', pieces: ['nasional', '-is'], en: 'nationalist' },
          { form: 'kartunis', pieces: ['kartun', '-is'], en: 'cartoonist' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Words in -is can be qualities, too: _ekonomis_ ‘economical’, _praktis_ ‘practical’. In _manis_ ‘sweet’ and _habis_ ‘used up’ it belongs to the root.',
        id: 'Kata berakhiran -is dapat juga berupa sifat: _ekonomis_, _praktis_. Dalam _manis_ dan _habis_, is adalah bagian kata dasar.',
      },
    ],
  },
  {
    affix: '-itas',
    written: ['-itas', '-vitas'],
    title: { en: '-ity: being so', id: 'Sifat atau keadaan' },
    does: [
      {
        what: { en: 'The state of being so.', id: 'Keadaan yang bersifat demikian.' },
        examples: [
          {
            form: 'netralitas',
            pieces: ['netral', '-itas'],
            en: 'neutrality',
            sentence: {
              id: 'Bawaslu mengawasi netralitas pegawai negeri.',
              en: 'The election watchdog monitors the neutrality of civil servants.',
            },
          },
          { form: 'elastisitas', pieces: ['elastis', '-itas'], en: 'elasticity' },
          { form: 'sensitivitas', pieces: ['sensitif', '-itas'], en: 'sensitivity' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'f becomes v: _aktif_ – _aktivitas_, _kreatif_ – _kreativitas_; not “aktifitas”.',
        id: 'f menjadi v: _aktif_ – _aktivitas_, _kreatif_ – _kreativitas_; bukan “aktifitas”.',
      },
    ],
  },
  {
    affix: '-wan',
    written: ['-wan'],
    title: { en: 'A person', id: 'Orang' },
    does: [
      {
        what: {
          en: 'A person who works in the field or has the thing.',
          id: 'Orang yang bergerak di bidang itu atau mempunyai hal itu.',
        },
        examples: [
          {
            form: 'ilmuwan',
            pieces: ['ilmu', '-wan'],
            en: 'scientist',
            sentence: { id: 'Para ilmuwan meneliti gunung api itu.', en: 'Scientists are studying the volcano.' },
          },
          { form: 'wisatawan', pieces: ['wisata', '-wan'], en: 'tourist' },
          { form: 'sejarawan', pieces: ['sejarah', '-wan'], en: 'historian' },
          { form: 'hartawan', pieces: ['harta', '-wan'], en: 'rich person' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Used of women as well. A final h drops: _sejarah_ – _sejarawan_. No -wan in _kawan_ ‘friend’, _lawan_ ‘opponent’, _hewan_ ‘animal’.',
        id: 'Dipakai juga untuk perempuan. Huruf h di akhir hilang: _sejarah_ – _sejarawan_. Tidak ada -wan dalam _kawan_, _lawan_, _hewan_.',
      },
    ],
  },
  {
    affix: '-wati',
    written: ['-wati'],
    title: { en: 'A woman', id: 'Perempuan' },
    does: [
      {
        what: {
          en: 'A woman who works in the field; the female of -wan or -man.',
          id: 'Perempuan yang bergerak di bidang itu; bentuk perempuan dari -wan atau -man.',
        },
        examples: [
          {
            form: 'karyawati',
            pieces: ['karya', '-wati'],
            en: 'female employee',
            sentence: {
              id: 'Seorang karyawati bank menjadi korban penipuan.',
              en: 'A woman who works at a bank became a victim of fraud.',
            },
          },
          { form: 'seniwati', pieces: ['seni', '-wati'], en: 'woman artist' },
          { form: 'wartawati', pieces: ['warta', '-wati'], en: 'woman journalist' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Where sex does not matter the news writes _wartawan_, _seniman_, _karyawan_ for everyone.',
        id: 'Jika jenis kelamin tidak penting, berita memakai _wartawan_, _seniman_, _karyawan_ untuk semua orang.',
      },
    ],
  },
  {
    affix: '-wi',
    written: ['-wi'],
    title: { en: 'Adjective: to do with it', id: 'Kata sifat: berkenaan dengan itu' },
    does: [
      {
        what: { en: 'To do with it, or like it.', id: 'Berkenaan dengan hal itu atau bersifat begitu.' },
        examples: [
          {
            form: 'manusiawi',
            pieces: ['manusia', '-wi'],
            en: 'human; humane',
            sentence: {
              id: 'Pengungsi harus diperlakukan secara manusiawi.',
              en: 'Refugees must be treated humanely.',
            },
          },
          { form: 'duniawi', pieces: ['dunia', '-wi'], en: 'worldly' },
          { form: 'kimiawi', pieces: ['kimia', '-wi'], en: 'chemical' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Not with every noun: learn the words one by one.',
        id: 'Tidak dapat dipakai pada semua kata benda: hafalkan satu per satu.',
      },
    ],
  },
  {
    affix: '-man',
    written: ['-man'],
    title: { en: 'A person', id: 'Orang' },
    does: [
      {
        what: {
          en: 'A person who has it; in very few words.',
          id: 'Orang yang memilikinya; hanya dalam beberapa kata.',
        },
        examples: [
          {
            form: 'seniman',
            pieces: ['seni', '-man'],
            en: 'artist',
            sentence: { id: 'Seniman itu memamerkan 20 lukisan.', en: 'The artist is showing 20 paintings.' },
          },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Nearly always man belongs to the root: _teman_ ‘friend’, _aman_ ‘safe’, _zaman_ ‘age’; _pengalaman_ ‘experience’ is from _alam_.',
        id: 'Hampir selalu man adalah bagian kata dasar: _teman_, _aman_, _zaman_; _pengalaman_ berasal dari _alam_.',
      },
    ],
  },
];
