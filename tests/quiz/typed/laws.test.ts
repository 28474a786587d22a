import fc from 'fast-check';
import '../../support/laws';
import { describe, expect, test } from 'vitest';
import { safeParse } from 'valibot';
import { typedKeyOf } from '../../../src/quiz/make/typedKeyOf';
import { markTyped } from '../../../src/quiz/typed/markTyped';
import { checkTypedKey, typedKey, type TypedKey } from '../../../src/quiz/typed/TypedKey';
import { theLexicon } from '../../support/theLexicon';
import { keys } from './keys';

const written = Object.values(keys) as readonly TypedKey[];
/** Of words of the dictionary, taken from all over it. */
const made = theLexicon
  .all()
  .filter(({ headword, variant }, at) => at % 97 === 0 && variant === null && !headword.includes('…'))
  .flatMap(({ headword }) => typedKeyOf(headword, theLexicon) ?? []);
const aKey = fc.constantFrom(...written, ...made);
/** What learners type, and what nobody does: forms of the key bent a little, and any string. */
const anAnswer = (key: TypedKey) =>
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...key.accepted, ...key.near.map(({ form }) => form)),
    fc
      .tuple(fc.constantFrom(...key.accepted), fc.nat(12), fc.stringMatching(/^[a-z2 -]{0,3}$/))
      .map(([form, at, more]) => form.slice(0, at) + more + form.slice(at + 1)),
  );
const aKeyAndAnswer = aKey.chain((key) => fc.tuple(fc.constant(key), anAnswer(key)));

const again = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

test('there are keys from the dictionary', () => expect(made.length).toBeGreaterThan(200));

describe('laws', () => {
  test('every accepted form is right, in any case and with any marks around it, and nothing is said of it', () => {
    for (const key of [...written, ...made])
      for (const form of key.accepted) {
        expect(markTyped(key, form), form).toEqual({ kind: 'right' });
        expect(markTyped(key, ` “${form.toUpperCase()}”. `), form).toEqual({ kind: 'right' });
      }
  });

  test('no near word is right', () => {
    for (const key of [...written, ...made])
      for (const { form } of key.near)
        expect(markTyped(key, form).kind, `${form} for ${key.accepted[0]}`).not.toBe('right');
  });

  test('marking never throws, and a mark is for good: the same after key and answer were written and read, and after other marks', () => {
    fc.assert(
      fc.property(aKeyAndAnswer, aKeyAndAnswer, ([key, text], [other, otherText]) => {
        const mark = markTyped(key, text);
        markTyped(other, otherText);
        expect(markTyped(again(key), again(text))).toEqual(mark);
        expect(again(mark)).toEqual(mark);
      }),
    );
  });

  test('a fault or a remark names an accepted form, and what was typed', () => {
    fc.assert(
      fc.property(aKeyAndAnswer, ([key, text]) => {
        const mark = markTyped(key, text);
        const found = mark.kind === 'right' ? (mark.remarks ?? []) : mark.kind === 'unreadable' ? [] : mark.faults;
        for (const { chosen, right } of found) {
          expect(key.accepted).toContain(right);
          expect(chosen).toBe(text.trim());
        }
        if (mark.kind === 'partly' || mark.kind === 'wrong') expect(found.length).toBeGreaterThan(0);
      }),
    );
  });

  test('what the dictionary makes parses', () => {
    for (const key of made) expect(problemsOf(key), key.accepted[0]).toEqual([]);
  });
});

/** What parsing finds wrong with a key, its shape or the rest. */
function problemsOf(value: unknown): readonly string[] {
  const shaped = safeParse(typedKey, value);
  if (!shaped.success) return shaped.issues.map(({ message }) => message);
  const problems: string[] = [];
  checkTypedKey(shaped.output, 'key', (at, code) => problems.push(`${at}: ${code}`));
  return problems;
}

describe('a key is refused', () => {
  const good: TypedKey = keys.menekankan;
  test.each<[string, Partial<TypedKey>, readonly string[]]>([
    ['as it is', {}, []],
    [
      'a form that is right and near',
      { near: [{ form: 'Menekankan', gloss: 'x' }] },
      ['key.near.0.form: near-accepted'],
    ],
    [
      'the same but for a hyphen',
      { accepted: ['anak-anak'], near: [{ form: 'anak anak', gloss: 'x' }] },
      ['key.near.0.form: near-accepted'],
    ],
    ['two right forms that are one', { accepted: ['Jumat', "Jum'at"] }, ['key.accepted.1: repeated']],
    [
      'two near ones that are one',
      { near: [...good.near.slice(0, 1), { form: 'Tekan', gloss: 'x' }] },
      ['key.near.1.form: repeated'],
    ],
    ['a form without a letter', { accepted: ['–'] }, ['key.accepted.0: empty']],
    [
      'a variant that is right',
      { variants: [{ form: 'Menekankan', kind: 'misspelt' }] },
      ['key.variants.0.form: variant-accepted'],
    ],
    [
      'a variant that is near',
      { variants: [{ form: 'tekanan', kind: 'informal' }] },
      ['key.variants.0.form: variant-accepted'],
    ],
    ['a root without a letter', { root: '-' }, ['key.root: empty']],
  ])('%s', (_, changes, problems) => {
    expect(problemsOf({ ...good, ...changes })).toEqual(problems);
  });

  test.each<[string, object]>([
    ['no form at all', { accepted: [] }],
    ['a form that is no text', { accepted: [7] }],
    ['a form beyond all measure', { accepted: ['x'.repeat(101)] }],
    ['more near words than twelve', { near: Array.from({ length: 13 }, (_, at) => ({ form: `k${at}`, gloss: 'x' })) }],
    ['a near word without a meaning', { near: [{ form: 'tekan', gloss: ' ' }] }],
    ['an empty gloss', { gloss: '' }],
    ['a variant of no kind', { variants: [{ form: 'nekenin', kind: 'old' }] }],
    ['something more', { extra: true }],
  ])('for its shape: %s', (_, changes) => {
    expect(safeParse(typedKey, { ...good, ...changes }).success).toBe(false);
  });
});
