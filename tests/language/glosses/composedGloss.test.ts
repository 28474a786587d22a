import { describe, expect, test } from 'vitest';
import { composedGloss } from '../../../src/language/glosses/composedGloss';
import { lexiconOf, type Lexicon } from '../../../src/language/lexicon/Lexicon';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { aLexicon } from './aLexicon';

const composedOf = (word: string, lexicon: Lexicon = aLexicon) => {
  const [reading] = readingsOf(word, lexicon);
  if (!reading) throw new Error(`${word} has no reading`);
  return composedGloss(reading);
};

// “The line” is what the lexicon’s own line says of a word: what is composed has to go with it.
describe('a meaning is composed', () => {
  test.each([
    ['menulis', 'meN-', 'write', 'the stem’s own meaning'],
    ['ditulis', 'meN-', 'write', 'all voices of a verb have one gloss: the pieces show which it is'],
    ['nulis', 'meN-', 'write', 'informal, without me-'],
    ['memeriksa', 'meN-', 'examine', 'of several synonyms the first'],
    ['menyimulasi', 'meN-', 'simulate', 'a noun of action, as the verb that it comes from'],
    ['menelepon', 'meN-', 'phone', 'a noun that is a verb, too: the verb'],
    ['merusak', 'meN-', 'damage | destroy', 'the line says what this very verb means'],
    ['diteliti', 'meN-', 'research | study', 'the same in another voice'],
    ['menguning', 'meN-', 'become yellow', 'on an adjective: become. The line: turn yellow'],
    ['mengeras', 'meN-', 'become hard', 'the same'],
    ['membersihkan', 'meN-…-kan', 'make clean', 'on an adjective: make. The line: clean; clear'],
    ['dibersihkan', 'meN-…-kan', 'make clean', 'the same in another voice'],
    ['bersihkan', '-kan', 'make clean', 'bare, as in a command'],
    ['kubersihkan', 'meN-…-kan', 'make clean', 'with its agent before it'],
    ['menjatuhkan', 'meN-…-kan', 'cause to fall', 'on what happens: cause to. The line: drop; bring down'],
    ['menenggelamkan', 'meN-…-kan', 'cause to sink', 'a verb and what it does. The line: sink; drown'],
    ['mengeluhkan', 'meN-…-kan', 'complain about', 'on complaining: about. The line: complain about'],
    [
      'menuliskan',
      'meN-…-kan',
      'write (for someone)',
      'on what has an object: for someone, or nothing more. The line: write down; write',
    ],
    ['membelikan', 'meN-…-kan', 'buy (for someone)', 'the same. The line: buy (for someone)'],
    ['mencalonkan', 'meN-…-kan', 'make a candidate of', 'on a person. The line: nominate'],
    ['menyimulasikan', 'meN-…-kan', 'simulate', 'on a noun of action'],
    ['ditangani', 'meN-…-i', 'handle | deal with', 'the line of the stem says it'],
    ['bersihin', '-in', 'make clean', 'informal -in'],
    ['bantuin', '-in', 'help', 'informal -in on what has an object: nothing more'],
    [
      'memukuli',
      'meN-…-i',
      'hit (again and again, or on or to someone)',
      'on what has an object. The line: beat (up); hit repeatedly',
    ],
    ['meniduri', 'meN-…-i', 'sleep on, over or to', 'on moving and lying'],
    ['mencemburui', 'meN-…-i', 'be jealous about or towards', 'on a feeling. The line: be jealous of'],
    ['menahkodai', 'meN-…-i', 'act as captain of', 'on a person'],
    ['memagari', 'meN-…-i', 'provide with a fence', 'on what one puts round something. The line: fence; fence off'],
    ['mempercantik', 'memper-', 'make prettier', 'more of it, with an ending: prettier'],
    [
      'memperumit',
      'memper-',
      'make more complex',
      'more of it, with more. The line: complicate; make more complicated',
    ],
    ['diperdalam', 'memper-', 'make deeper', 'in another voice'],
    ['memperbudak', 'memper-', 'make a slave of | treat as a slave', 'on a person. The line: enslave'],
    ['tertulis', 'ter-', 'be written (accidentally, or already)', 'done to it. The line: written; be written'],
    ['tersimulasi', 'ter-', 'be simulated (accidentally, or already)', 'on a noun of action'],
    ['tercuci', 'ter-', 'be washed (accidentally, or already)', 'past participle with -ed'],
    ['tertinggi', 'ter-', 'highest', 'superlative with an ending. The line: highest'],
    ['termahal', 'ter-', 'most expensive', 'superlative with most. The line: most expensive'],
    ['terbaik', 'ter-', 'best', 'irregular superlative. The line: best'],
    ['bermain', 'ber-', 'play', 'on a verb: its meaning. The line: play'],
    ['berkolaborasi', 'ber-', 'collaborate', 'on a noun of action: do it. The line: collaborate'],
    ['berjudi', 'ber-', 'gamble', 'on a noun of what one does. The line: gamble'],
    ['bertopi', 'ber-', 'wear a hat', 'what one wears. The line: wearing a hat'],
    ['berjanggut', 'ber-', 'have a beard', 'what one has. The line: have a beard'],
    ['beropini', 'ber-', 'have an opinion', 'an before a vowel'],
    ['berair', 'ber-', 'have water', 'what has no singular'],
    ['bersedih', 'ber-', 'be sad', 'on an adjective. The line: be sad; grieve'],
    [
      'berlima',
      'ber-',
      'five together | in a group of five',
      'on a small number. The line: the five of (us, them); in a group of five',
    ],
    ['beratus', 'ber-', 'hundreds (of)', 'on a large one. The line: hundreds of'],
    [
      'bermunculan',
      'ber-…-an',
      'appear (of many, or one after another)',
      'ber-…-an on a verb. The line: appear (in large numbers)',
    ],
    ['beratapkan', 'ber-…-kan', 'have … as its roof', 'ber-…-kan. The line: be roofed with'],
    ['penulis', 'peN-', 'person or thing that writes', 'who does it. The line: writer; author'],
    ['pengomentar', 'peN-', 'person or thing that comments', 'on a noun of what one does'],
    ['pensimulasi', 'peN-', 'person or thing that simulates', 'on a noun of action'],
    [
      'pelari',
      'peN-',
      'person or thing that runs | thing that causes to run',
      'on what happens to it, also what makes it happen. The line: runner',
    ],
    [
      'pemalas',
      'peN-',
      'person who is lazy | thing that makes lazy',
      'on an adjective: who is so, or what makes so. The line: lazy person',
    ],
    ['pengering', 'peN-', 'person who is dry | thing that makes dry', 'the same. The line: dryer; drying agent'],
    ['pecatur', 'pe-', 'person who does, plays or works with chess', 'pe- on a noun. The line: chess player'],
    ['penulisan', 'peN-…-an', 'writing (the act or process)', 'the act. The line: writing; spelling'],
    ['penangkapan', 'peN-…-an', 'arresting (the act or process)', 'of several synonyms the first. The line: arrest'],
    [
      'penjatuhan',
      'peN-…-an',
      'falling, or causing to fall (the act or process)',
      'on what happens. The line: imposition; dropping; bringing down',
    ],
    ['pembersihan', 'peN-…-an', 'making clean (the act or process)', 'on an adjective. The line: cleaning; clearance'],
    ['perkunjungan', 'per-…-an', 'visiting | what has to do with visiting', 'per-…-an on a verb'],
    [
      'permuseuman',
      'per-…-an',
      'what has to do with museums',
      'per-…-an on a noun, its plural. The line: museums; museum matters',
    ],
    ['permusikan', 'per-…-an', 'what has to do with music', 'of what has no plural. The line: the music world'],
    [
      'tulisan',
      '-an',
      'what is written | result of writing',
      '-an on a verb with an object. The line: writing; article; text',
    ],
    ['pesanan', '-an', 'what is ordered | result of ordering', 'on the verb in a noun. The line: order'],
    [
      'obrolan',
      '-an',
      'chatting (an act of it, or what comes of it)',
      'on a verb without an object. The line: chat; conversation',
    ],
    ['ratusan', '-an', 'hundreds (of)', 'on a large number. The line: hundreds (of)'],
    ['kejujuran', 'ke-…-an', 'being honest', 'on an adjective. The line: honesty'],
    ['kebagusan', 'ke-…-an', 'being good', 'the same; no line'],
    ['keberantakan', 'ke-…-an', 'being in a mess', 'on a stem that has its own -an'],
    ['kehadiran', 'ke-…-an', 'being present (the fact or act)', 'on a verb. The line: presence; attendance'],
    [
      'kecurian',
      'ke-…-an',
      'have something stolen by mishap | be stolen by mishap',
      'on a verb with an object. The line: be robbed; have (something) stolen',
    ],
    ['kehujanan', 'ke-…-an', 'be caught in or troubled by rain', 'on bad weather. The line: be caught in the rain'],
    [
      'kegubernuran',
      'ke-…-an',
      'being a governor | what has to do with a governor',
      'on a person. The line: governorate; governor’s office',
    ],
    [
      'kewilayahan',
      'ke-…-an',
      'what has to do with a territory',
      'on another noun. The line: territorial; regional affairs',
    ],
    ['kehijauan', 'ke-…-an', 'rather green | being green', 'on a colour. The line: greenish'],
    ['ketidakadilan', 'ketidak-…-an', 'not being fair', 'with tidak within. The line: injustice'],
    ['ketidakhadiran', 'ketidak-…-an', 'not being present', 'with tidak before a verb. The line: absence'],
    ['keberhasilan', 'ke-…-an', 'succeeding (the fact or act)', 'on a derived verb of the lexicon. The line: success'],
    ['kebermaknaan', 'ke-…-an', 'being meaningful', 'on what ber- made of a noun. The line: meaningfulness'],
    ['keempat', 'ke-', 'fourth | all four', 'ordinal, or all of them. The line: fourth; all four'],
    ['kesembilan', 'ke-', 'ninth | all nine', 'an ordinal that is spelled in its own way. The line: ninth; all nine'],
    ['keseratus', 'ke-', 'hundredth', 'of a larger number the ordinal alone'],
    ['ketabrak', 'ke-', 'be collided with (accidentally)', 'informal ke- for ter-'],
    ['sejam', 'se-', 'one hour', 'a measure. The line: an hour'],
    ['sekarung', 'se-', 'one sack', 'a container'],
    ['sekota', 'se-', 'the whole town | of the same town', 'a place. The line: from the same town; the whole town'],
    ['sewarna', 'se-', 'of the same colour | one colour', 'what several share. The line: of the same colour'],
    ['seindah', 'se-', 'as beautiful as', 'as … as. The line: as beautiful as'],
    ['setinggi-tingginya', 'se-R-…-nya', 'as high as possible', 'as … as possible. The line: as high as possible'],
    ['buku-buku', 'R', 'books | various books', 'plural'],
    ['anak-anak', 'R', 'children | various children', 'irregular plural'],
    ['pemain-pemainnya', 'R', 'players | various players', 'of a derived noun, with a clitic'],
    ['kapal-kapal', 'R', 'ships | various ships', 'the first synonym'],
    ['informasi-informasi', 'R', 'various kinds of information', 'of what has no plural'],
    ['mahal-mahal', 'R', 'expensive (of several) | expensively', 'on an adjective'],
    ['pelan-pelan', 'R', 'slow (of several) | slowly', 'on an adjective. The line: slowly'],
    ['duduk-duduk', 'R', 'sit again and again, or idly', 'on a verb. The line: sit around'],
    ['mencari-cari', 'meN- + R', 'look for again and again, or idly', 'on a verb with meN-'],
    ['tembak-menembak', 'meN- + R-meN-', 'shoot each other', 'each other. The line: exchange fire'],
    ['berhari-hari', 'ber-R', 'for days', 'for so long. The line: for days'],
    ['berkarung-karung', 'ber-R', 'many sacks', 'a container'],
    ['beratus-ratus', 'ber-R', 'hundreds and hundreds (of)', 'a large number. The line: hundreds of'],
    ['mobil-mobilan', 'R-…-an', 'toy car | toy cars', 'a toy. The line: toy car'],
    ['kemerah-merahan', 'ke-R-…-an', 'rather reddish', 'rather so. The line: reddish'],
    ['antarkota', 'antar-', 'between towns', 'between. The line: intercity; between cities'],
    ['antikorupsi', 'anti-', 'against corruption', 'against, with no plural. The line: anti-corruption'],
    ['antiimigran', 'anti-', 'against immigrants', 'against, with a plural. The line: anti-immigrant'],
    ['pascapanen', 'pasca-', 'after a harvest', 'after. The line: post-harvest'],
    ['prapemilu', 'pra-', 'before an election', 'before. The line: pre-election'],
    ['nonmedis', 'non-', 'not medical', 'not so. The line: non-medical'],
    ['multipartai', 'multi-', 'with many parties', 'with many. The line: multi-party'],
    ['eksnarapidana', 'eks-', 'former convict', 'who was one'],
    ['supercepat', 'super-', 'extremely fast', 'to a high degree'],
    ['megaproyek', 'mega-', 'very large project', 'very large. The line: megaproject'],
    ['swakelola', 'swa-', 'managing oneself, without help', 'by oneself'],
    ['nirawak', 'nir-', 'without crew', 'without. The line: unmanned'],
    ['modernisasi', '-isasi', 'making modern', '-isasi on an adjective. The line: modernisation'],
    ['kartunis', '-is', 'person who has to do with cartoons', '-is. The line: cartoonist'],
    ['ilmuwan', '-wan', 'person who has to do with a science', '-wan. The line: scientist; scholar'],
    ['seniwati', '-wati', 'woman who has to do with an art', '-wati. The line: (woman) artist'],
    ['duniawi', '-wi', 'having to do with a world', '-wi. The line: worldly; earthly'],
    ['terbangkitkan', 'meN-…-kan + ter-', 'be caused to rise (accidentally, or already)', 'two rules: -kan, then ter-'],
    [
      'terselesaikan',
      'meN-…-kan + ter-',
      'be caused to finish (accidentally, or already)',
      'the same, on finishing. The line: be settled; be finished',
    ],
    ['diperbesar', 'memper-', 'make bigger', 'in another voice; one vowel and one consonant: g doubled'],
    ['dipikir-pikir', 'meN- + R', 'think again and again, or idly', 'a voice, then reduplication'],
    ['bergigi', 'ber-', 'have teeth', 'a part that there are several of. The line: have teeth'],
    [
      'berputar-putar',
      'ber-R',
      'rotate again and again, or idly',
      'ber- with reduplication. The line: go round and round; circle',
    ],
    ['seindah-indahnya', 'se-R-…-nya', 'as beautiful as possible', 'on a word that the lexicon has with se-'],
    ['kehijau-hijauan', 'ke-R-…-an', 'rather green', 'on a word that the lexicon has with ke-…-an'],
    ['aturan-aturan', 'R', 'rules | various rules', 'a noun in -an said twice is its plural'],
    [
      'bermekaran',
      'ber-…-an',
      'bloom (of many, or one after another)',
      'on happening to many. The line: be in bloom; blossom',
    ],
    ['pengetikan', 'peN-…-an', 'typing (the act or process)', 'y is no vowel here. The line: typing'],
    ['penyusunan', 'peN-…-an', 'arranging (the act or process)', 'e goes before -ing'],
    ['pemotongan', 'peN-…-an', 'cutting (the act or process)', 't doubled before -ing. The line: cutting'],
    ['penipuan', 'peN-…-an', 'deceiving (the act or process)', 'the same. The line: fraud'],
    ['terjebak', 'ter-', 'be trapped (accidentally, or already)', 'the same. The line: be trapped'],
    ['terculik', 'ter-', 'be kidnapped (accidentally, or already)', 'p doubled. The line: be kidnapped'],
    ['terbawa', 'ter-', 'be brought (accidentally, or already)', 'irregular participle'],
    ['tersapu', 'ter-', 'be swept (accidentally, or already)', 'a noun and a verb: the verb. The line: be swept away'],
    ['bersepatu', 'ber-', 'wear shoes', 'what is worn in pairs. The line: wear shoes'],
    ['berkacamata', 'ber-', 'wear glasses', 'plural already. The line: wear glasses'],
    ['anti-Amerika', 'anti-', 'against America', 'a name'],
    ['dwibahasa', 'dwi-', 'with two languages', 'with two'],
    ['subsektor', 'sub-', 'sub-sector', 'part of it. The line: subsector'],
    ['netralitas', '-itas', 'being neutral', '-itas. The line: neutrality'],
    ['nasionalisme', '-isme', 'idea or practice of being national', '-isme. The line: nationalism'],
    ['kepahlawanan', 'ke-…-an', 'being a hero | what has to do with a hero', 'on a person. The line: heroism'],
    ['kesetiaan', 'ke-…-an', 'being loyal', 'on an adjective. The line: loyalty; faithfulness'],
    ['pemadatan', 'peN-…-an', 'making dense (the act or process)', 'on an adjective. The line: compaction'],
    ['memadat', 'meN-', 'become dense', 'on an adjective. The line: become dense; become packed'],
    ['terhapus', 'ter-', 'be erased (accidentally, or already)', 'on what has an object. The line: be wiped out'],
    ['pelempar', 'peN-', 'person or thing that throws', 'the same. The line: thrower; pitcher'],
    ['sebenua', 'se-', 'the whole continent | of the same continent', 'a place'],
    ['sekuat', 'se-', 'as strong as', 'the same. The line: as strong as'],
    ['se-Jawa', 'se-', 'all of Java', 'a name'],
  ])('%s, by %s: %s (%s)', (word, rule, glosses) => {
    expect(composedOf(word)).toEqual({ glosses: glosses.split(' | '), rule });
  });
});

describe('nothing is said', () => {
  test.each([
    ['bukunya', 'only a clitic: the glosses of buku hold'],
    ['kutulis', 'the bare stem behind its agent: those of tulis hold'],
    ['tulislah', 'the same'],
    ['dilain', 'di- wants an object: misspelt, for di lain'],
    ['disalah', 'the same'],
    ['kutunjukan', 'misspelt, for kutunjukkan'],
    ['disisi', 'a preposition joined to a noun'],
    ['dimana', 'the same, on a place that the rules know'],
    ['kelangit', 'ke as a preposition'],
    ['menundukan', '-an on a derived verb: misspelt, for menundukkan'],
    ['pencurian', '-an of its own: peN- is not around curian'],
    ['berpelukan', 'the same with ber-'],
    ['pukul-pukulan', 'one cannot tell what pukulan comes from'],
    ['pengasuransian', 'insurance is no verb'],
    ['melaut', 'on a place: go there, be like it, or work on it'],
    ['melangit', 'the same'],
    ['bungakan', 'bare, on a noun'],
    ['yuki', 'a name, which looks like a bare verb on yuk'],
    ['mengembang', 'the core of another word only'],
    ['dikembangkan', 'the same'],
    ['suami-istri', 'a pair'],
    ['aku-aku', 'a pronoun twice'],
    ['berhari', 'half of berhari-hari, wrongly cut'],
    ['memulangi', 'going home is no place'],
    ['mengerti', 'a word of the lexicon as it is'],
    ['membukukan', 'to book is not to make a book of'],
    ['terhijau-hijau', 'a superlative is not repeated'],
    ['termacet', 'a participle has no superlative that reads well'],
    ['terlepas', 'a verb without an object'],
    ['pengujung', 'tips do nothing'],
  ])('%s (%s)', (word) => {
    expect(composedOf(word)).toBeNull();
  });
});

const lexiconWith = (...lines: readonly string[]) => lexiconOf(parseEntries(lines.join('\n'), 3).entries);

describe('rules go from the inside out', () => {
  test.each([
    ['keberhasilan', 'hasil | n | result', 'ber- + ke-…-an', 'having a result (the fact or act)'],
    ['keberagaman', 'ragam | n | kind; variety', 'ber- + ke-…-an', 'having a kind (the fact or act)'],
    ['memberlakukan', 'berlaku | v | be valid', 'meN-…-kan', 'cause to be valid'],
    ['terpagari', 'pagar | n | fence', 'meN-…-i + ter-', 'be provided with a fence (accidentally, or already)'],
    ['membagi-bagikan', 'bagi | vt | divide; share', 'meN-…-kan + R', 'divide again and again, or idly'],
  ])('%s on “%s”, by %s: %s', (word, line, rule, gloss) => {
    expect(composedOf(word, lexiconWith(line))).toEqual({ glosses: [gloss], rule });
  });

  test.each([
    ['berkejujuran', 'jujur | a | honest', 'one does not have “being honest”'],
    ['keterlambatan', 'lambat | a | slow', 'no being slowest'],
    ['dipampang', 'pampang | v | be displayed', 'di- would make a passive of a passive'],
  ])('%s on “%s” is not composed (%s)', (word, line) => {
    expect(composedOf(word, lexiconWith(line))).toBeNull();
  });
});

describe('-nya as a nominaliser', () => {
  test.each([
    ['naiknya', 'naik | v | go up; rise', '-nya', 'going up (the fact or act)'],
    ['tingginya', 'tinggi | a | high; tall', '-nya', 'being high'],
    ['ditulisnya', 'tulis | vt | write', 'meN- + -nya', 'writing (the fact or act)'],
  ])('%s', (word, line, rule, gloss) => {
    const reading = readingsOf(word, lexiconWith(line))[0]!;
    expect(composedGloss(reading, 'nominaliser')).toEqual({ glosses: [gloss], rule });
  });

  test('with anything else it does, a clitic changes nothing', () => {
    const reading = readingsOf('ditulisnya', aLexicon)[0]!;
    expect(composedGloss(reading, 'agent')).toEqual(composedGloss(reading));
  });
});
