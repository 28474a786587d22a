import type { AffixCard } from './AffixCard';

/** -kan and -i: what they add to a verb, mostly behind meN- or di-. */
export const verbSuffixCards: readonly AffixCard[] = [
  {
    affix: '-kan',
    written: ['-kan'],
    title: { en: 'Make it so; do it for; about', id: 'Membuat jadi; untuk; tentang' },
    does: [
      {
        what: {
          en: 'Make someone or something do it or be so.',
          id: 'Membuat seseorang atau sesuatu melakukan hal itu atau bersifat demikian.',
        },
        examples: [
          {
            form: 'menaikkan',
            pieces: ['meN-', 'naik', '-kan'],
            en: 'raise (make go up)',
            sentence: { id: 'Pemerintah menaikkan harga BBM.', en: 'The government is raising the price of fuel.' },
          },
          { form: 'membersihkan', pieces: ['meN-', 'bersih', '-kan'], en: 'clean (make clean)' },
          { form: 'menghentikan', pieces: ['meN-', 'henti', '-kan'], en: 'stop (make stop)' },
          { form: 'memulangkan', pieces: ['meN-', 'pulang', '-kan'], en: 'send home; repatriate' },
        ],
      },
      {
        what: {
          en: 'The object is the thing that is given, said, thrown or moved.',
          id: 'Objeknya adalah benda atau hal yang diberikan, dikatakan, atau dipindahkan.',
        },
        examples: [
          {
            form: 'menawarkan',
            pieces: ['meN-', 'tawar', '-kan'],
            en: 'offer (something)',
            sentence: {
              id: 'Bank itu menawarkan pinjaman berbunga rendah.',
              en: 'The bank offers loans at low interest.',
            },
          },
          { form: 'memberikan', pieces: ['meN-', 'beri', '-kan'], en: 'give (something)' },
          { form: 'menyerahkan', pieces: ['meN-', 'serah', '-kan'], en: 'hand over' },
          { form: 'melemparkan', pieces: ['meN-', 'lempar', '-kan'], en: 'throw (something)' },
        ],
      },
      {
        what: {
          en: 'The object is what one speaks, thinks or feels about: no _tentang_ needed.',
          id: 'Objeknya adalah hal yang dibicarakan, dipikirkan, atau dirasakan, tanpa _tentang_.',
        },
        examples: [
          {
            form: 'membicarakan',
            pieces: ['meN-', 'bicara', '-kan'],
            en: 'talk about',
            sentence: {
              id: 'Kedua menteri membicarakan kerja sama ekonomi.',
              en: 'The two ministers talked about economic cooperation.',
            },
          },
          { form: 'memikirkan', pieces: ['meN-', 'pikir', '-kan'], en: 'think about' },
          { form: 'mengharapkan', pieces: ['meN-', 'harap', '-kan'], en: 'hope for; expect' },
        ],
      },
      {
        what: { en: 'Do it for someone.', id: 'Melakukannya untuk orang lain.' },
        examples: [
          {
            form: 'membelikan',
            pieces: ['meN-', 'beli', '-kan'],
            en: 'buy for (someone)',
            sentence: {
              id: 'Ayah itu membelikan anaknya sepeda baru.',
              en: 'The father bought his child a new bicycle.',
            },
          },
          { form: 'membuatkan', pieces: ['meN-', 'buat', '-kan'], en: 'make for (someone)' },
          { form: 'mencarikan', pieces: ['meN-', 'cari', '-kan'], en: 'find for (someone)' },
        ],
      },
      {
        what: {
          en: 'With a noun: put there, or turn into that.',
          id: 'Dengan kata benda: menempatkan di situ atau menjadikan itu.',
        },
        examples: [
          {
            form: 'merumahkan',
            pieces: ['meN-', 'rumah', '-kan'],
            en: 'send home from work; lay off',
            sentence: { id: 'Pabrik itu merumahkan 500 pekerja.', en: 'The factory laid off 500 workers.' },
          },
          { form: 'memenjarakan', pieces: ['meN-', 'penjara', '-kan'], en: 'put in prison' },
          { form: 'membukukan', pieces: ['meN-', 'buku', '-kan'], en: 'put in the books; record' },
        ],
      },
    ],
    shape: {
      en: 'Nothing drops: a k before it stays, so there are two: _naik_ → _menaikkan_, _letak_ → _meletakkan_.',
      id: 'Tidak ada huruf yang hilang: k di depannya tetap ditulis, jadi ada dua k: _naik_ → _menaikkan_, _letak_ → _meletakkan_.',
    },
    pitfalls: [
      {
        en: '-kan or -i? With verbs of giving, -kan is for the thing and -i for the person: _menawarkan bantuan kepada warga_ ‘offer help to residents’, _menawari warga bantuan_ ‘offer residents help’.',
        id: '-kan atau -i? Untuk kata kerja memberi, -kan untuk bendanya dan -i untuk orangnya: _menawarkan bantuan kepada warga_, tetapi _menawari warga bantuan_.',
      },
      {
        en: 'One k or two? _Masukan_ ‘input’ is a noun with -an; _masukkan_ ‘put in’ is a verb with -kan.',
        id: 'Satu k atau dua? _Masukan_ adalah kata benda dengan -an; _masukkan_ adalah kata kerja dengan -kan.',
      },
      {
        en: 'Sometimes it changes next to nothing: _mengirim surat_ and _mengirimkan surat_ both mean ‘send a letter’.',
        id: 'Kadang-kadang artinya hampir sama: _mengirim surat_ dan _mengirimkan surat_.',
      },
      {
        en: 'No -kan in _makan_ ‘eat’, _ikan_ ‘fish’, _bukan_ ‘not’, _akan_ ‘will’.',
        id: 'Tidak ada -kan dalam _makan_, _ikan_, _bukan_, _akan_.',
      },
    ],
  },
  {
    affix: '-i',
    written: ['-i'],
    title: { en: 'Do it to this place or person', id: 'Melakukannya pada tempat atau orang' },
    does: [
      {
        what: {
          en: 'The object is the place or person where the action goes: no preposition needed.',
          id: 'Objeknya adalah tempat atau orang yang dituju, tanpa kata depan.',
        },
        examples: [
          {
            form: 'menghadiri',
            pieces: ['meN-', 'hadir', '-i'],
            en: 'attend (be present at)',
            sentence: {
              id: 'Presiden menghadiri rapat di Surabaya.',
              en: 'The president attended a meeting in Surabaya.',
            },
          },
          { form: 'mendatangi', pieces: ['meN-', 'datang', '-i'], en: 'come to; go and see' },
          { form: 'menduduki', pieces: ['meN-', 'duduk', '-i'], en: 'sit on; occupy' },
          { form: 'memasuki', pieces: ['meN-', 'masuk', '-i'], en: 'go into; enter' },
        ],
      },
      {
        what: {
          en: 'The object is the person who gets something.',
          id: 'Objeknya adalah orang yang menerima sesuatu.',
        },
        examples: [
          {
            form: 'menawari',
            pieces: ['meN-', 'tawar', '-i'],
            en: 'offer (someone)',
            sentence: { id: 'Perusahaan itu menawari warga pekerjaan.', en: 'The company offered residents jobs.' },
          },
          { form: 'mengirimi', pieces: ['meN-', 'kirim', '-i'], en: 'send (someone) something' },
          { form: 'menyurati', pieces: ['meN-', 'surat', '-i'], en: 'write to (someone)' },
        ],
      },
      {
        what: {
          en: 'With a noun or a quality: give it to the object.',
          id: 'Dengan kata benda atau kata sifat: memberikannya kepada objek.',
        },
        examples: [
          {
            form: 'melukai',
            pieces: ['meN-', 'luka', '-i'],
            en: 'wound (give a wound)',
            sentence: { id: 'Ledakan itu melukai tiga orang.', en: 'The blast wounded three people.' },
          },
          { form: 'memagari', pieces: ['meN-', 'pagar', '-i'], en: 'fence in' },
          { form: 'menerangi', pieces: ['meN-', 'terang', '-i'], en: 'light up' },
        ],
      },
      {
        what: { en: 'The object is what one feels something for.', id: 'Objeknya adalah yang dituju oleh perasaan.' },
        examples: [
          {
            form: 'menghormati',
            pieces: ['meN-', 'hormat', '-i'],
            en: 'respect',
            sentence: {
              id: 'Semua pihak diminta menghormati putusan hakim.',
              en: 'All sides are asked to respect the judge’s ruling.',
            },
          },
          { form: 'mencintai', pieces: ['meN-', 'cinta', '-i'], en: 'love' },
          { form: 'menyukai', pieces: ['meN-', 'suka', '-i'], en: 'like' },
        ],
      },
      {
        what: {
          en: 'With a verb that has an object anyway: again and again, or to many.',
          id: 'Dengan kata kerja yang memang berobjek: berkali-kali atau terhadap banyak.',
        },
        examples: [
          {
            form: 'memukuli',
            pieces: ['meN-', 'pukul', '-i'],
            en: 'hit again and again; beat up',
            sentence: { id: 'Massa memukuli pencuri itu.', en: 'A crowd beat up the thief.' },
          },
          { form: 'menembaki', pieces: ['meN-', 'tembak', '-i'], en: 'keep shooting at' },
          { form: 'menciumi', pieces: ['meN-', 'cium', '-i'], en: 'cover with kisses' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'The same root with -i and -kan: _menaiki tangga_ ‘climb the stairs’, _menaikkan harga_ ‘raise prices’; _memasuki ruangan_ ‘enter a room’, _memasukkan surat_ ‘put a letter in’. With -i the object stays where it is; with -kan it moves or changes.',
        id: 'Kata dasar yang sama dengan -i dan -kan: _menaiki tangga_, _menaikkan harga_; _memasuki ruangan_, _memasukkan surat_. Dengan -i, objek biasanya tetap di tempat; dengan -kan, objek berpindah atau berubah.',
      },
      {
        en: 'Often i belongs to the root: _memberi_ is from _beri_, _mencari_ from _cari_, _membeli_ from _beli_. Such roots take no second i; they use -kan: _memberikan_.',
        id: 'Sering kali i adalah bagian kata dasar: _memberi_ dari _beri_, _mencari_ dari _cari_, _membeli_ dari _beli_. Kata dasar seperti itu tidak mendapat -i lagi, tetapi -kan: _memberikan_.',
      },
      {
        en: 'No preposition after it: _mendatangi kantor polisi_ or _datang ke kantor polisi_, not “mendatangi ke kantor polisi”.',
        id: 'Tidak perlu kata depan sesudahnya: _mendatangi kantor polisi_ atau _datang ke kantor polisi_, bukan “mendatangi ke kantor polisi”.',
      },
    ],
  },
];
