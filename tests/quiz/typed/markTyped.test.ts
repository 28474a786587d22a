import { describe, expect, test } from 'vitest';
import { markTyped } from '../../../src/quiz/typed/markTyped';
import { keys, type KeyName } from './keys';

/** The mark in short: `partly: suffix +-i --kan`, with what is too much and what is missing. */
function inShort(name: KeyName, text: string): string {
  const mark = markTyped(keys[name], text);
  if (mark.kind === 'unreadable') return `unreadable: ${mark.code}`;
  const found = mark.kind === 'right' ? (mark.remarks ?? []) : mark.faults;
  const codes = found.map(({ code, extra, missing }) =>
    [code, ...extra.map((affix) => `+${affix}`), ...missing.map((affix) => `!${affix}`)].join(' '),
  );
  return codes.length === 0 ? mark.kind : `${mark.kind}: ${codes.join(', ')}`;
}

const table = (rows: readonly (readonly [KeyName, string, string, string])[]) =>
  test.each(rows)('%s ← %j is %s (%s)', (name, text, expected, _) => {
    expect(inShort(name, text)).toBe(expected);
  });

describe('right, however it is written', () => {
  table([
    ['menekankan', 'menekankan', 'right', 'as it stands'],
    ['menekankan', 'Menekankan', 'right', 'a capital'],
    ['menekankan', 'MENEKANKAN', 'right', 'capitals'],
    ['menekankan', ' menekankan. ', 'right', 'space and a full stop around it'],
    ['menekankan', '“menekankan”', 'right', 'quotation marks'],
    ['menekankan', 'ménekankan', 'right', 'an accent, as dictionaries mark é'],
    ['perlindungan', 'pelindungan', 'right', 'the other accepted form'],
    ['setelah', 'sesudah', 'right', 'a synonym that the key has'],
    ['jumat', "Jum'at", 'right', 'an apostrophe'],
    ['jumat', 'Jum’at', 'right', 'a curly one'],
    ['anakAnak', 'anak anak', 'right', 'without the hyphen'],
    ['anakAnak', 'anak2', 'right', 'in short'],
    ['anakAnak', 'Anak²', 'right', 'in short, raised'],
    ['anakAnak', 'anak - anak', 'right', 'a hyphen with space around it'],
    ['buahBuahan', 'buah2an', 'right', 'in short before a suffix'],
    ['berlariLari', 'berlari2', 'right', 'in short behind a prefix'],
    ['kerjaSama', 'kerja   sama', 'right', 'more space'],
    ['kerjaSama', 'kerja-sama', 'right', 'a hyphen for the space'],
  ]);
});

describe('nothing to be marked', () => {
  table([
    ['menekankan', '', 'unreadable: empty', 'nothing'],
    ['menekankan', '   ', 'unreadable: empty', 'space'],
    ['menekankan', '…?!', 'unreadable: empty', 'marks alone'],
    ['menekankan', "'", 'unreadable: empty', 'an apostrophe'],
  ]);
});

describe('slips: one edit in a word of five letters or more', () => {
  table([
    ['menekankan', 'menekakan', 'right: slip', 'a letter left out'],
    ['menekankan', 'meneknakan', 'right: slip', 'two swapped'],
    ['menekankan', 'menekannkan', 'right: slip', 'one doubled'],
    ['menekankan', 'menekamkan', 'right: slip', 'm lies beside n'],
    ['menekankan', 'mrnekankan', 'right: slip', 'r lies beside e'],
    ['memasukkan', 'memasukkkan', 'right: slip', 'k thrice'],
    ['kementerian', 'kementrian', 'right: slip', 'the e that is not heard'],
    ['provinsi', 'propinsi', 'right: slip', 'p and v in a loan'],
    ['provinsi', 'provinsy', 'partly: spelling', 'y for i is no slip: neither neighbours nor one sound'],
    ['mengirim', 'megnirim', 'right: slip', 'n and g swapped'],
    ['kerjaSama', 'krja sama', 'right: slip', 'one slip in one of two words'],
    ['perlindungan', 'perlindungam', 'right: slip', 'at the end'],
    ['menulis', 'emnulis', 'right: slip', 'the first two swapped'],
    ['menulis', 'henulis', 'partly: spelling', 'another first letter'],
    ['cucu', 'cuvu', 'wrong: other-word', 'four letters: every edit makes another word'],
    ['tidak', 'tidka', 'right: slip', 'five letters'],
    ['menekankan', 'menelamkan', 'partly: spelling', 'two edits'],
    ['perlindungan', 'perlindngn', 'partly: spelling', 'two letters left out of a long word'],
    ['mengirim', 'mngrim', 'wrong: other-word', 'two left out of a short one'],
    ['kalau', 'kala', 'wrong: other-word', 'a letter left out makes a real word'],
    ['setelah', 'setelan', 'wrong: other-word', 'a real word, though n and h are near each other'],
  ]);
});

describe('never a slip: what an affix or a clitic tells apart', () => {
  table([
    ['menyewa', 'penyewa', 'partly: affix +peN- !meN-', 'one letter, another prefix'],
    ['belajar', 'pelajar', 'partly: affix +pe- !ber-', 'one letter, a real word'],
    ['memasukkan', 'memasukan', 'partly: suffix +-an !-kan', 'the k of -kan'],
    ['memukul', 'memukuli', 'partly: suffix +-i', 'one letter more'],
    ['bacalah', 'bacakah', 'partly: clitic +-kah !-lah', 'k lies beside l'],
    ['menulis', 'penulis', 'partly: affix +peN- !meN-', 'meN- and peN-'],
    ['bekerja', 'berkerja', 'partly: shape', 'ber- before this root'],
    ['mengirim', 'menirim', 'partly: nasal', 'a nasal of the rules'],
  ]);
});

describe('written as one word or as two', () => {
  table([
    ['kerjaSama', 'kerjasama', 'right: spacing', 'two words as one'],
    ['diMana', 'dimana', 'right: spacing', 'the preposition joined'],
    ['dibuka', 'di buka', 'right: spacing', 'the prefix apart'],
    ['bertanggungJawab', 'bertanggungjawab', 'right: spacing', 'joined where only a prefix stands'],
    ['menekankan', 'menekan kan', 'right: spacing', 'the suffix apart'],
    ['kerjaSama', 'sama kerja', 'wrong: other-word', 'the other way round'],
  ]);
});

describe('old spelling', () => {
  table([
    ['cucu', 'tjutju', 'right: old-spelling', 'tj for c'],
    ['cucu', 'tjoetjoe', 'right: old-spelling', 'oe for u as well'],
    ['memakai', 'memakaj', 'right: slip', 'j for y, but not for i: it lies beside it'],
    ['menjelaskan', 'mendjelaskan', 'right: old-spelling', 'dj for j'],
    ['jumat', 'Djumat', 'right: old-spelling', 'of a name'],
    ['jumat', 'Djoemat', 'right: old-spelling', 'all of it at once'],
  ]);
});

describe('as many write it', () => {
  table([
    ['izin', 'ijin', 'right: variant', 'against the standard'],
    ['izin', 'Ijin.', 'right: variant', 'with a capital and a full stop'],
    ['izin', 'isin', 'wrong: other-word', 'as nobody writes it'],
    ['tidak', 'tdk', 'partly: informal', 'in a chat'],
  ]);
});

describe('another voice', () => {
  table([
    ['menekankan', 'ditekankan', 'partly: voice +di- !meN-', 'passive for active'],
    ['menekankan', 'tekankan', 'partly: voice !meN-', 'the bare stem'],
    ['menekankan', 'kutekankan', 'partly: voice +ku- !meN-', 'with the doer before it'],
    ['dibuka', 'membuka', 'partly: voice +meN- !di-', 'active for passive'],
    ['dibuka', 'terbuka', 'partly: voice +ter- !di-', 'ter- for di-'],
    ['dibuka', 'buka', 'partly: voice !di-', 'the bare stem for the passive'],
    ['dibuka', 'kaubuka', 'partly: voice +kau- !di-', 'kau- for di-'],
    ['kubaca', 'dibaca', 'partly: voice +di- !ku-', 'di- for ku-'],
    ['kubaca', 'membaca', 'partly: voice +meN- !ku-', 'meN- for ku-'],
    ['mempelajari', 'dipelajari', 'partly: voice +di- !meN-', 'around another prefix'],
    ['mempelajari', 'pelajari', 'partly: voice !meN-', 'the stem with its own prefix'],
    ['besar', 'terbesar', 'partly: affix +ter-', 'an adjective has no voice'],
  ]);
});

describe('-kan and -i', () => {
  table([
    ['menekankan', 'menekan', 'partly: suffix !-kan', 'missing'],
    ['menekankan', 'menekani', 'partly: suffix +-i !-kan', 'the other one'],
    ['menyewa', 'menyewakan', 'partly: suffix +-kan', 'too much'],
    ['memasukkan', 'memasuki', 'partly: suffix +-i !-kan', 'a near pair'],
    ['mempelajari', 'mempelajarkan', 'partly: suffix +-kan !-i', '-kan for -i'],
    ['menekankan', 'ditekan', 'partly: voice +di- !meN-, suffix !-kan', 'with another voice, too'],
    ['menekankan', 'tekan', 'partly: voice !meN-, suffix !-kan', 'the root alone'],
    ['dibuka', 'dibukakan', 'partly: suffix +-kan', 'in the passive'],
  ]);
});

describe('other affixes', () => {
  table([
    ['menekankan', 'tekanan', 'partly: affix +-an !meN- !-kan', 'the noun in -an'],
    ['menekankan', 'penekanan', 'partly: affix +peN- +-an !meN- !-kan', 'the noun of the action'],
    ['perlindungan', 'melindungi', 'partly: affix +meN- +-i !per- !-an', 'the verb'],
    ['perlindungan', 'pelindung', 'partly: affix !-an', 'who does it: next to pelindungan'],
    ['perlindungan', 'berlindung', 'partly: affix +ber- !per- !-an', 'ber-'],
    ['perlindungan', 'lindungan', 'partly: affix !per-', 'without the prefix'],
    ['bekerja', 'kerja', 'partly: affix !ber-', 'the root'],
    ['bekerja', 'mengerjakan', 'partly: affix +meN- +-kan !ber-', 'with an object'],
    ['bekerja', 'pekerja', 'partly: affix +pe- !ber-', 'who does it'],
    ['belajar', 'mengajar', 'partly: affix +meN- !ber-', 'what the teacher does'],
    ['kementerian', 'menteri', 'partly: affix !ke- !-an', 'the root'],
    ['bertanggungJawab', 'tanggung jawab', 'partly: affix !ber-', 'of two words'],
    [
      'bertanggungJawab',
      'mempertanggungjawabkan',
      'partly: affix +meN- +per- +-kan !ber-',
      'which make one with a circumfix',
    ],
  ]);
});

describe('how the prefix is written', () => {
  table([
    ['memukul', 'mempukul', 'partly: nasal', 'p melts'],
    ['menulis', 'mentulis', 'partly: nasal', 't melts'],
    ['menyewa', 'mensewa', 'partly: nasal', 's melts'],
    ['mengirim', 'mengkirim', 'partly: nasal', 'k melts'],
    ['menulis', 'mengtulis', 'partly: nasal', 'another nasal, too'],
    ['menulis', 'metulis', 'partly: nasal', 'none at all'],
    ['menulis', 'menyulis', 'partly: nasal', 'melted into another'],
    ['dibuka', 'menbuka', 'partly: voice +meN- !di-, nasal', 'with another voice, too'],
    ['mengecat', 'mencat', 'partly: nasal', 'menge- before one syllable'],
    ['mengecat', 'mengcat', 'partly: nasal', 'meng- before one syllable'],
    ['mempelajari', 'memelajari', 'partly: nasal', 'p stays in a stem with a prefix'],
    ['memukul', 'memmukul', 'right: slip', 'a letter too many that makes no nasal of the rules'],
    ['bekerja', 'belkerja', 'partly: shape', 'bel- is for ajar'],
    ['belajar', 'berajar', 'partly: shape', 'and ajar has bel-'],
  ]);
});

describe('clitics', () => {
  table([
    ['rumahnya', 'rumah', 'partly: clitic !-nya', 'missing'],
    ['rumahnya', 'rumahku', 'partly: clitic +-ku !-nya', 'another'],
    ['rumahnya', 'rumahnyalah', 'partly: clitic +-lah', 'one more'],
    ['menulis', 'menulisnya', 'partly: clitic +-nya', 'too much'],
    ['bacalah', 'baca', 'partly: clitic !-lah', 'a particle missing'],
    ['kubaca', 'baca', 'partly: clitic !ku-', 'the doer missing'],
    ['kubaca', 'kaubaca', 'partly: clitic +kau- !ku-', 'another doer'],
    ['setelah', 'setelahnya', 'partly: clitic +-nya', 'at a word without a root'],
    ['dibuka', 'membukanya', 'partly: voice +meN- !di-, clitic +-nya', 'with another voice'],
    ['anakAnak', 'anak-anaknya', 'partly: clitic +-nya', 'at a doubled word'],
  ]);
});

describe('doubling', () => {
  table([
    ['anakAnak', 'anak', 'partly: doubling', 'missing'],
    ['berlariLari', 'berlari', 'partly: doubling', 'missing behind a prefix'],
    ['buahBuahan', 'buah', 'partly: affix !-an, doubling', 'with its suffix'],
    ['rumahnya', 'rumah-rumahnya', 'partly: doubling', 'too much'],
    ['setelah', 'setelah-setelah', 'partly: doubling', 'at a word without a root'],
    ['anakAnak', 'anak-beranak', 'wrong: other-word', 'another word of the family is no plural'],
  ]);
});

describe('informal for formal', () => {
  table([
    ['tidak', 'nggak', 'partly: informal', 'another word'],
    ['tidak', 'gak', 'partly: informal', 'shorter'],
    ['membuat', 'bikin', 'partly: informal', 'another root'],
    ['membuat', 'dibikin', 'partly: voice +di-, informal', 'in the passive'],
    ['memberi', 'ngasih', 'partly: informal', 'another root with N-'],
    ['memakai', 'pake', 'partly: informal', '-e for -ai'],
    ['memakai', 'make', 'partly: informal', 'with N-, too'],
    ['berbicara', 'ngomong', 'partly: informal', 'another root for ber-'],
    ['menulis', 'nulis', 'partly: informal', 'N- for meN-'],
    ['mengirim', 'ngirim', 'partly: informal', 'N- for meN-, k melts'],
    ['menjelaskan', 'jelasin', 'partly: informal', '-in for -kan'],
    ['menjelaskan', 'ngejelasin', 'partly: informal', 'nge- as well'],
    ['memakai', 'makein', 'partly: informal', '-e- for -ai- before -in'],
    ['kalau', 'kalo', 'partly: informal', '-o for -au'],
    ['dibuka', 'kebuka', 'partly: voice +ter- !di-, informal', 'ke- is ter- in speech'],
    ['membuat', 'membuang', 'wrong: other-word', 'no informal word'],
    ['berbicara', 'bilang', 'partly: informal', 'the word for saying'],
    ['menulis', 'mulis', 'wrong: other-word', 'no spoken nasal of t'],
  ]);
});

describe('English', () => {
  table([
    ['menekankan', 'stress', 'partly: english', 'the meaning'],
    ['menekankan', 'to emphasise', 'partly: english', 'the second one, with to'],
    ['menekankan', 'emphasising', 'partly: english', 'another form'],
    ['menekankan', 'stressed', 'partly: english', 'the past'],
    ['dibuka', 'opened', 'partly: english', 'without be'],
    ['anakAnak', 'the children', 'partly: english', 'with an article'],
    ['menekankan', 'press', 'wrong: other-word', 'the English of another word'],
    ['setelah', 'before', 'wrong: other-word', 'another meaning'],
  ]);
});

describe('another word', () => {
  table([
    ['menekankan', 'menegaskan', 'wrong: other-word', 'a near pair'],
    ['menekankan', 'melihat', 'wrong: other-word', 'another root'],
    ['menulis', 'menu', 'wrong: other-word', 'a part of it'],
    ['memberi', 'memiliki', 'wrong: other-word', 'the same affixes'],
    ['tidak', 'bukan', 'wrong: other-word', 'the other negation'],
    ['perlindungan', '42', 'wrong: other-word', 'a number'],
    ['perlindungan', 'perlindungan pekerja', 'wrong: other-word', 'more than the gap holds'],
    ['menekankan', 'x'.repeat(5000), 'wrong: other-word', 'far too long'],
  ]);
});

describe('whether the wrong form is a word itself', () => {
  test.each<[KeyName, string, object, string]>([
    ['menekankan', 'tekanan', { kind: 'word', gloss: 'pressure' }, 'one of the near ones'],
    ['menekankan', 'menekan', { kind: 'word', gloss: 'to press' }, 'the verb that tekan is, in its voice'],
    ['menekankan', 'ditekan', { kind: 'word', gloss: 'to press' }, 'and in the other'],
    ['menekankan', 'menegaskan', { kind: 'word', gloss: 'to make clear' }, 'of another root'],
    ['menekankan', 'menekani', { kind: 'none' }, 'the dictionary has no such verb'],
    ['menekankan', 'mentekankan', { kind: 'none' }, 'no rule writes it so'],
    ['menekankan', 'tekankan', { kind: 'unknown' }, 'a form of the right word: nothing to say'],
    ['menekankan', 'melihat', { kind: 'unknown' }, 'a word that the key knows nothing of'],
    ['setelah', 'setelan', { kind: 'word', gloss: 'suit' }, 'at a word without a root'],
    ['tidak', 'nggak', { kind: 'unknown' }, 'informal words are not asked'],
  ])('%s ← %s: %j (%s)', (name, text, standing, _) => {
    const mark = markTyped(keys[name], text);
    expect('faults' in mark && mark.faults[0]?.standing).toEqual(standing);
  });

  test('a key that may not hold the whole family says nothing of what it has not', () => {
    const full = {
      ...keys.menekankan,
      near: Array.from({ length: 12 }, (_, at) => ({ form: `kata${'abcdefghijkl'[at]}`, gloss: 'word' })),
    };
    const mark = markTyped(full, 'menekani');
    expect('faults' in mark && mark.faults[0]?.standing).toEqual({ kind: 'unknown' });
  });
});

test('a fault names what was typed, without space around it, and the form that it was held against', () => {
  expect(markTyped(keys.perlindungan, '  Pelindung ')).toMatchObject({
    faults: [{ chosen: 'Pelindung', right: 'pelindungan' }],
  });
});
