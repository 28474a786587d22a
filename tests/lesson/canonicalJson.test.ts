import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/lesson/canonicalJson';

test.each<[unknown, string, string]>([
  [{ b: 1, a: 2 }, '{"a":2,"b":1}', 'members by name'],
  [{ '10': 1, '9': 2 }, '{"10":1,"9":2}', 'names are texts, not numbers'],
  [{ a: { d: 1, c: [{ f: 1, e: 2 }] } }, '{"a":{"c":[{"e":2,"f":1}],"d":1}}', 'at every level'],
  [[3, 1, 2], '[3,1,2]', 'lists keep their order'],
  [{ '\ufb33': 1, '🙂': 2 }, '{"🙂":2,"\ufb33":1}', 'by UTF-16 unit, not by character'],
  [{ ö: 1, z: 2, Z: 3 }, '{"Z":3,"z":2,"ö":1}', 'in no language’s order'],
  ['“a”\n"\u001f\u2028', '"“a”\\n\\"\\u001f\u2028"', 'texts escape what they must and no more'],
  [[1e21, 1e-7, 0.1, 100, -0], '[1e+21,1e-7,0.1,100,0]', 'numbers as ECMAScript writes them'],
  [[null, true, false], '[null,true,false]', 'constants'],
  [{}, '{}', 'nothing'],
])('%j → %s (%s)', (value, expected) => {
  expect(canonicalJson(value)).toBe(expected);
});

test.each([
  ['undefined', undefined],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a function', () => 0],
  ['half a surrogate pair', '\ud83d'],
  ['half a pair in a name', { '\ud83d': 1 }],
  ['a hole in a list', Array.from({ length: 1 })],
  ['a member without a value', { a: undefined }],
])('%s has no canonical form', (_, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

const json = fc.jsonValue({ stringUnit: 'grapheme' });

test('it says the same as the value', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the order of members makes no difference', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
    }),
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
