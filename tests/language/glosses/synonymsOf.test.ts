import { describe, expect, test } from 'vitest';
import { synonymsOf } from '../../../src/language/glosses/synonymsOf';

const english = (gloss: string) => synonymsOf(gloss).map((synonym) => synonym.english);

describe('the synonyms of a gloss', () => {
  test.each([
    ['write', ['write'], ''],
    ['ask; ask for; request', ['ask', 'ask for', 'request'], ''],
    ['(humbly) beg', ['beg'], 'brackets before'],
    ['watch (a film; a match)', ['watch'], 'a semicolon in brackets parts nothing'],
    ['carry (a child) on the back', ['carry on the back'], 'brackets within'],
    ['boot(s)', ['boot'], 'one of them'],
    ['have a … motive; be moved', ['be moved'], 'a gap'],
    ['(wrist)watch; clock', ['clock'], 'half a word'],
    ['(in jumpa pers)', [], 'nothing but brackets'],
    ['', [], 'nothing'],
  ])('%s: %j %s', (gloss, expected) => {
    expect(english(gloss)).toEqual(expected);
  });

  test('what stood in brackets is kept apart', () => {
    expect(synonymsOf('(core of menangani) handle')[0]?.notes).toEqual(['core of menangani']);
  });
});
