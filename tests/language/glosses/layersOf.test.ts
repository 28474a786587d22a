import { describe, expect, test } from 'vitest';
import { layersOf } from '../../../src/language/glosses/layersOf';
import { lexiconOf } from '../../../src/language/lexicon/Lexicon';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';
import { readingsOf } from '../../../src/language/morphology/readingsOf';

const LINES = `
tulis | vt | write
baca | vt | read
besar | a | big
hasil | n | result
laku | a/v | selling well; do
pimpin | vt | lead
didik | vt | educate
adil | a | fair
tidak | neg | not
merah | a | red
lari | v | run
tolong | vt | help
hari | n | day
modern | a | modern
tunjuk | vt | point at
`;
const lexicon = lexiconOf(parseEntries(LINES, 3).entries);
const layers = (word: string) => {
  const reading = readingsOf(word, lexicon)[0];
  return reading ? layersOf(reading) : undefined;
};

describe('affixes that mean something together, the innermost first', () => {
  test.each<[string, readonly string[] | null, string]>([
    ['tulis', [], 'nothing'],
    ['tulisnya', [], 'a clitic'],
    ['menulis', ['meN-'], ''],
    ['ditulis', ['meN-'], 'all voices'],
    ['kutulis', [], 'the bare stem'],
    ['dituliskan', ['meN-…-kan'], ''],
    ['tuliskan', ['-kan'], 'without a voice'],
    ['kutuliskan', ['meN-…-kan'], 'ku- is a voice'],
    ['tertuliskan', ['meN-…-kan', 'ter-'], '-kan makes the verb that ter- is on'],
    ['memperbesar', ['memper-'], ''],
    ['diperbesar', ['memper-'], ''],
    ['perbesar', ['per-'], 'without a voice'],
    ['memberlakukan', ['ber-', 'meN-…-kan'], ''],
    ['tulisan', ['-an'], ''],
    ['penulisan', ['peN-…-an'], ''],
    ['kebesaran', ['ke-…-an'], ''],
    ['kepemimpinan', ['peN-', 'ke-…-an'], 'of two prefixes ke- has the -an'],
    ['berpendidikan', ['peN-…-an', 'ber-'], 'ber- has not'],
    ['keberhasilan', ['ber-', 'ke-…-an'], ''],
    ['berhasilkan', ['ber-…-kan'], ''],
    ['ketidakadilan', ['ketidak-…-an'], 'two words'],
    ['lari-lari', ['R'], ''],
    ['berlari-lari', ['ber-R'], ''],
    ['berhari-hari', ['ber-R'], ''],
    ['lari-larian', ['R-…-an'], ''],
    ['kemerah-merahan', ['ke-R-…-an'], ''],
    ['sebesar-besarnya', ['se-R-…-nya'], ''],
    ['sebesarnya', ['se-…-nya'], ''],
    ['tolong-menolong', ['meN-', 'R-meN-'], 'each other'],
    ['menolong-nolong', ['meN-', 'R'], 'again and again'],
    ['modernisasi', ['-isasi'], ''],
    ['antarhari', ['antar-'], ''],
    ['telunjuk', null, 'an infix is no rule'],
  ])('%s: %j %s', (word, expected) => {
    expect(layers(word)).toEqual(expected);
  });
});
