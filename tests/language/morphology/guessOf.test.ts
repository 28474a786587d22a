import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessOf } from '../../../src/language/morphology/guessOf';

describe('a word that the lexicon does not know', () => {
  test.each([
    ['mengeksekusi', 'eksekusi', ['meN-'], 'a vowel has swallowed nothing'],
    ['mengeksekusinya', 'eksekusi', ['meN-', '-nya'], 'with a clitic'],
    ['didigitalkan', 'digital', ['di-', '-kan'], 'with a suffix'],
    ['meng-upgrade', 'upgrade', ['meN-'], 'foreign, with a hyphen'],
    ['di-posting', 'posting', ['di-'], 'foreign'],
    ['di-follow-up', 'follow-up', ['di-'], 'foreign, with a hyphen of its own'],
    ['di-upload-kan', 'upload', ['di-', '-kan'], 'foreign, with a suffix'],
    ['mukhtarudin', 'mukhtarudin', [], 'a name'],
    ['KPK-lah', 'kpk', ['-lah'], 'a hyphen says that it is a clitic'],
    ['DPR-mu', 'dpr', ['-mu'], 'a hyphen says that it is a clitic'],
    ['ke-PDE-an', 'pde', ['ke-', '-an'], 'an acronym between hyphens'],
    ['ter-cover', 'cover', ['ter-'], 'foreign'],
    ['di-update-nya', 'update', ['di-', '-nya'], 'foreign, with a clitic'],
    ['nge-vlog', 'vlog', ['N-'], 'as people speak'],
    ['Instagram-nya', 'instagram', ['-nya'], 'a clitic with a hyphen'],
    ['diviralin', 'viral', ['di-', '-in'], 'colloquial -in behind di-'],
    ['berlutrin', 'lutrin', ['ber-'], 'but no other'],
    ['diprivatkan', 'privat', ['di-', '-kan'], 'loans begin with two consonants'],
    ['persekuzi', 'persekuzi', [], 'but no word with rs'],
    ['dintegrak', 'dintegrak', [], 'nor with nt'],
    ['terra', 'terra', [], 'too short behind the prefix'],
    ['mentah', 'mentah', [], 'one syllable behind it'],
    ['', '', [], 'nothing'],
  ])('%s: %s %j (%s)', (word, root, affixes) => {
    expect(guessOf(word)).toEqual({ root, affixes });
  });

  test('no string is too strange, and the root is a part of it', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        const { root } = guessOf(word);
        expect(root.length).toBeLessThanOrEqual(word.toLowerCase().length + 1); // a sound may have been swallowed
      }),
    );
  });
});
