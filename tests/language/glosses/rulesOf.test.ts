import { describe, expect, test } from 'vitest';
import { filled } from '../../../src/language/glosses/filled';
import { glossRules, rulesOf } from '../../../src/language/glosses/rulesOf';

const SAMPLES: Readonly<Record<string, string>> = {
  v: 'write',
  vt: 'write',
  action: 'write',
  activity: 'write',
  n: 'book',
  cl: 'book',
  name: 'Java',
  a: 'big',
  num: 'seven',
};

describe('the tables', () => {
  test.each(glossRules.map((rule) => [`${rule.affix} on ${rule.on.join(', ')}`, rule] as const))(
    '%s can be filled',
    (_, { on, says }) => {
      for (const wordClass of on)
        for (const text of says) {
          const gloss = filled(text, SAMPLES[wordClass] ?? '');
          if (!text.includes('{suchly}')) expect(gloss).toMatch(/^[^{}]+$/); // big has none
        }
      expect(says.length).toBeGreaterThan(0);
      expect(says.length).toBeLessThan(3);
    },
  );

  test('a row that more is built on stands as it is: no note in brackets but one that can be left out', () => {
    for (const { makes, says } of glossRules) if (makes !== null) expect(says.join()).not.toMatch(/^\(|\) /);
  });

  test('a bare suffix has the rows of its verb, but for those on nouns', () => {
    expect(rulesOf('-kan').length).toBeGreaterThan(2);
    expect(rulesOf('-kan').every(({ on }) => !on.includes('n'))).toBe(true);
  });

  test('no other affix has any', () => {
    expect(rulesOf('x-')).toEqual([]);
  });
});
