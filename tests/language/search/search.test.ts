import { describe, expect, test } from 'vitest';
import { search } from '../../../src/language/search/search';
import { indexOf, short, theIndex } from './theIndex';

const LIMIT = 20;
/** What the lexicon that ships has for a query, in short. */
const found = (query: string, limit = LIMIT) => search(theIndex, query, limit).map(short);

describe('what a learner types finds, first of all', () => {
  test.each([
    // Indonesian words
    ['rumah', 'rumah: headword', 'a word'],
    ['  RUMAH ', 'rumah: headword', 'in capitals, with spaces around'],
    ['kpk', 'KPK: headword', 'an abbreviation in small letters'],
    ['jakarta', 'Jakarta: headword', 'a name likewise'],
    ['meja hijau', 'meja hijau: headword', 'a phrase'],
    ['abu abu', 'abu-abu: headword', 'a space for the hyphen'],
    ["jum'at", 'Jumat: headword', 'an apostrophe that is not written any more'],
    ['do’a', 'doa: headword', 'a curly one'],
    ['mérah', 'merah: headword', 'an accent of a textbook'],
    ['tidak hanya tetapi juga', 'tidak hanya … tetapi juga: headword', 'a phrase with a gap'],
    // their beginnings
    ['keputus', 'keputusan: beginning', 'a word that is not finished'],
    ['sekola', 'sekolah: beginning', 'not se- and kola'],
    ['pemerinta', 'pemerintah: beginning', 'likewise'],
    ['kementerian perh', 'Kementerian Perhubungan: beginning', 'a phrase that is not'],
    // variants
    ['resiko', 'risiko: headword~misspelt', 'leads to the standard word'],
    ['propinsi', 'provinsi: headword~misspelt', 'likewise'],
    ['gimana', 'bagaimana: headword~inf', 'informal'],
    ['nggak', 'tidak: headword~inf', 'informal'],
    ['terimakasih', 'terima kasih: headword~misspelt', 'joined'],
    // forms
    ['ditekankan', 'menekankan: form', 'the verb in meN-'],
    ['memakan', 'makan: form', 'meN- on what keeps its m'],
    ['menulis', 'tulis: form', 'a verb without a line of its own'],
    ['dimakan', 'makan: form', 'di-'],
    ['kubaca', 'baca: form', 'ku-'],
    ['bukunya', 'buku: form', 'a clitic'],
    ['bukunyalah', 'buku: form', 'two'],
    ['orang-orang', 'orang: form', 'a plural'],
    ['buku-bukunya', 'buku: form', 'with a clitic'],
    ['orang2', 'orang: form', 'as it is written in messages'],
    ['buku2nya', 'buku: form', 'likewise'],
    ['diperbesar', 'memperbesar: form', 'di- and per-'],
    ['ditandatangani', 'menandatangani: form', 'of two words made one'],
    ['dipunyai', 'mempunyai: form', 'which keeps its p'],
    ['Ditekankan', 'menekankan: form', 'with the capital that telephones give'],
    ['bantuin', 'bantu: form', 'colloquial -in'],
    ['ngasih', 'kasih#2: form', 'colloquial nasal'],
    ['tjinta', 'cinta: form', 'before 1972'],
    ['kawatir', 'khawatir: form', 'kh as it is heard'],
    ['KPK-lah', 'KPK: form', 'an abbreviation with a clitic'],
    ['diambil alih', 'mengambil alih: form', 'a phrase whose verb stands in another form'],
    ['ambil keputusan', 'mengambil keputusan: form', 'as a bare stem'],
    ['mengambil sebuah keputusan', 'mengambil keputusan: form', 'with a word within'],
    ['meja hijaunya', 'meja hijau: form', 'with a clitic behind it'],
    ['tak sengaja', 'tidak sengaja: form', 'tak for tidak'],
    // misspellings
    ['skolah', 'sekolah: misspelling', 'an e that is not heard'],
    ['Indonesai', 'Indonesia: misspelling', 'two letters swapped'],
    ['mejadi', 'menjadi: misspelling', 'a letter left out'],
    ['pemrintahan', 'pemerintahan: misspelling', 'in a long word'],
    ['mempertangungjawabkan', 'mempertanggungjawabkan: misspelling', 'a doubled letter left out'],
    ['univesitsa', 'universitas: misspelling', 'two edits'],
    ['akomodasy', 'akomodasi: misspelling', 'y for i'],
    ['rmah sakit', 'rumah sakit: misspelling', 'in a phrase'],
    // abbreviations by what they stand for
    ['komisi pemberantasan korupsi', 'KPK: expansion', 'all of it'],
    ['Komisi Pemberantasan Kor', 'KPK: expansion', 'its beginning'],
    // English
    ['decisions', 'keputusan: gloss whole', '-s'],
    ['house', 'rumah: gloss whole', 'a word'],
    ['House', 'rumah: gloss whole', 'with a capital'],
    ['to eat', 'makan: gloss whole', 'to is dropped'],
    ['the economy', 'ekonomi: gloss whole', 'an article likewise'],
    ['a bit', 'sedikit: gloss whole', 'an article that the gloss has, too'],
    ['children', 'anak: gloss whole', 'an irregular plural'],
    ['brought', 'bawa: gloss whole', 'an irregular past'],
    ['color', 'warna: gloss whole', 'American spelling'],
    ['human rights', 'HAM: gloss whole', 'two words'],
    ['prime minister', 'perdana menteri: gloss whole', 'likewise'],
    ['water', 'air: gloss whole', 'common'],
    ['train', 'didik: gloss whole', 'English first: hardly terain'],
    ['plan', 'rencana: gloss whole', 'English first: hardly pelan'],
    ['member', 'warga: gloss whole', 'English first, though memberi begins so'],
    ['can', 'bisa#1: gloss whole', 'English first, though cantik begins so'],
  ])('%j: %s (%s)', (query, expected) => {
    expect(found(query)[0]).toBe(expected);
  });
});

describe('what a learner types finds, among others', () => {
  test.each([
    ['ditekankan', 'tekan: form', 3, 'the root, too'],
    ['penulis', 'tulis: form', 4, 'the root of a derived word'],
    ['ketidakadilan', 'adil: form', 4, 'the second of two roots'],
    ['suami-istri', 'istri: form', 4, 'the second of a pair'],
    ['beruang', 'uang: form', 3, 'the other reading'],
    ['hijau', 'meja hijau: part', 8, 'a word within a phrase'],
    ['asasi manusia', 'hak asasi manusia: part', 5, 'two of them'],
    ['sekretaris daerah', 'sekda: expansion', 5, 'the abbreviation beside the phrase'],
    ['pemberantasan korupsi', 'KPK: expansion', 10, 'some words of what it stands for'],
    ['protected', 'lindung: gloss whole', 3, '-ed'],
    ['protecting', 'melindungi: gloss whole', 4, '-ing'],
    ['parties', 'partai: gloss whole', 6, '-ies'],
    ['planned', 'rencana: gloss whole', 12, 'with a doubled letter'],
    ['writing', 'tulis: gloss whole', 8, 'without its e'],
    ['chairperson', 'ketua: gloss whole', 3, ''],
    ['made', 'buat: gloss whole', 6, 'irregular'],
    ['organize', 'menyelenggarakan: gloss whole', 6, 'American -ize'],
    ['the honourable', 'berhormat: gloss whole', 8, 'an article behind brackets'],
    ['decis', 'keputusan: gloss unfinished', 3, 'English that is not finished'],
    ['prime mini', 'perdana menteri: gloss unfinished', 2, 'nor here'],
    ['air', 'udara: gloss whole', 20, 'Indonesian first, and English is there'],
    ['program', 'acara: gloss whole', 20, 'likewise'],
    ['kusus', 'khusus: misspelling', 3, 'behind ku-sus, which nobody means'],
    ['kendaran', 'kendaraan: misspelling', 2, 'a doubled vowel'],
    ['menu', 'menuju: beginning', 8, 'a word that begins another'],
  ] as [string, string, number, string][])('%j: %s among the first %i (%s)', (query, expected, most) => {
    expect(found(query).slice(0, most)).toContain(expected);
  });
});

describe('is not found', () => {
  test.each([
    ['xyzzyq', 'nothing is near'],
    ['', 'nothing was typed'],
    ['   ', 'nor here'],
    ['…!?', 'no letters'],
    ['\u{1F600}', 'nor here'],
    ['qx', 'too short for misspellings'],
    ['rumah besar sekali di sana', 'no phrase, though each word is known'],
  ])('%j: nothing (%s)', (query) => {
    expect(found(query)).toEqual([]);
  });

  test.each([
    ['hijau', /^hijau: part/, 'the word itself is no part'],
    ['rumah', /misspelling/, 'no misspellings where something was found'],
    ['tidka', /^tikar: misspelling/, 'two edits away, in a short word'],
    ['airnya', /^mengair/, 'a noun is no verb'],
    ['news', /^baru: /, 'not the plural of new'],
    ['evening', /^bahkan: /, 'not from even'],
    ['see', /^benih: /, 'not in seed'],
    ['resiko', /^resiko: /, 'a variant is not found as such'],
    ['risk', /^resiko: /, 'nor by its gloss'],
    ['art', /^bagian: gloss (?!unfinished)/, 'part has art in it, but not as a word'],
    ['ijau', /: part/, 'hijau has ijau in it, but not as a word'],
  ] as [string, RegExp, string][])('%j: no %s (%s)', (query, unwanted) => {
    expect(found(query).filter((result) => unwanted.test(result))).toEqual([]);
  });
});

test.each([
  ['air', 'Indonesian', 'an Indonesian word'],
  ['program', 'Indonesian', 'a word of both'],
  ['bukunya', 'Indonesian', 'a form'],
  ['later', 'English', 'an informal spelling of latar, but a frequent word'],
  ['house', 'English', 'no Indonesian at all'],
  ['protest', 'English', 'the beginning of Protestan, but a word'],
  ['prot', 'Indonesian', 'no English word'],
])('%j: all results in %s come before the others (%s)', (query, first) => {
  const languages = search(theIndex, query, LIMIT).map(({ kind }) => (kind.by === 'gloss' ? 'English' : 'Indonesian'));
  expect(languages[0]).toBe(first);
  expect(languages.lastIndexOf(first as 'English')).toBe(languages.filter((language) => language === first).length - 1);
});

describe('what is said of a result', () => {
  const only = (query: string, limit = 1) => search(theIndex, query, limit)[0];

  test('a variant: its kind, and its spelling', () => {
    expect(only('resiko')).toMatchObject({ kind: { by: 'headword', variant: 'misspelt' }, matched: 'resiko' });
  });

  test('a form: its affixes, and how the standard spells it', () => {
    expect(only('ditekankan')).toMatchObject({
      kind: { by: 'form', affixes: ['di-', '-kan'], spelling: null },
      matched: 'ditekankan',
    });
    expect(only('tjinta')).toMatchObject({ kind: { spelling: { kind: 'old', standard: 'cinta' } }, matched: 'cinta' });
  });

  test('a misspelling: how many edits', () => {
    expect(only('mejadi')).toMatchObject({ kind: { by: 'misspelling', edits: 1, variant: null }, matched: 'menjadi' });
    expect(only('univesitsa')).toMatchObject({ kind: { edits: 2 } });
  });

  test('an expansion: as it is written', () => {
    expect(only('komisi pemberantasan korupsi')).toMatchObject({
      kind: { by: 'expansion', sense: 1 },
      matched: 'Komisi Pemberantasan Korupsi',
    });
  });

  test('a gloss: the sense, and the near-synonym with its note', () => {
    const index = indexOf('bisa | aux/n | 1 can; be able to // 2 n: poison; venom (of a snake; of a scorpion)');
    expect(search(index, 'venom', 1)[0]).toMatchObject({
      kind: { by: 'gloss', fit: 'whole', sense: 2 },
      matched: 'venom (of a snake; of a scorpion)',
    });
    expect(search(index, 'snake', 1)[0]).toMatchObject({ kind: { fit: 'note' } });
  });
});

describe('order within a kind', () => {
  const index = indexOf(
    'benda | n | thing | b1',
    'jati | n | house arrest | b1',
    'hal | n | the house (of cards) | b4',
    'wisma | n | guest house | b1',
    'rumah | n | building; house | b2',
    'griya | n | house | b9',
    'pondok | n | cottage (a small house) | b1',
    'tinggal | v | housing | b1',
    'inap | v | houses | b5',
  );

  test('glosses: whole first, also with brackets and articles, and as written; then beginning, within, notes; each by band', () => {
    expect(search(index, 'house', LIMIT).map(short)).toEqual([
      'rumah: gloss whole',
      'hal: gloss whole',
      'griya: gloss whole',
      'tinggal: gloss whole',
      'inap: gloss whole',
      'jati: gloss beginning',
      'wisma: gloss within',
      'pondok: gloss note',
    ]);
  });
});

test('an index is made once for a lexicon', async () => {
  const { searchIndexOf } = await import('../../../src/language/search/searchIndexOf');
  expect(searchIndexOf(theIndex.lexicon)).toBe(theIndex);
});
