import { describe, expect, test } from 'vitest';
import enFirst from '../src/locales/en.json';
import enRest from '../src/locales/en.rest.json';
import idFirst from '../src/locales/id.json';
import idRest from '../src/locales/id.rest.json';

type Texts = { readonly [key: string]: string | Texts };

/** All texts with their whole keys: `settings.text.theme.dark` → `Dark`. */
function flatten(texts: Texts, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

const english = flatten({ ...enFirst, ...enRest });
const indonesian = flatten({ ...idFirst, ...idRest });

const PLURAL = /_(zero|one|two|few|many|other)$/;
const withoutPlurals = (texts: ReadonlyMap<string, string>) =>
  [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].toSorted();

/** `{{count, number}}` → `count`. */
const variables = (text: string) =>
  [...text.matchAll(/\{\{\s*([^,}]+?)\s*(?:,[^}]*)?\}\}/g)].map(([, name]) => name).toSorted();

const words = (text: string) => text.replaceAll(/\{\{[^}]*\}\}/g, '').match(/\p{L}/gu) ?? [];

/** Texts that are rightly the same in both languages, and why. */
const SAME: Readonly<Record<string, string>> = {
  'settings.app.language.en': 'a language is listed under its own name',
  'settings.app.language.id': 'a language is listed under its own name',
  'settings.text.theme.sepia': 'the colour has one name in both languages',
  'kinds.idiom': 'one word for it in both languages',
  'about.privacy.readingWhere': 'name of a part of the browser',
};

describe('the locale files', () => {
  test('have the same keys, plural endings apart', () => {
    expect(withoutPlurals(indonesian)).toEqual(withoutPlurals(english));
  });

  test.each([
    ['en', english, ['one', 'other']],
    ['id', indonesian, ['other']],
  ])('%s has the plural endings of its language', (_language, texts, endings) => {
    const found = new Map<string, string[]>();
    for (const key of texts.keys()) {
      const ending = PLURAL.exec(key)?.[1];
      const base = key.replace(PLURAL, '');
      if (ending) found.set(base, [...(found.get(base) ?? []), ending].toSorted());
    }
    for (const [base, has] of found) expect(has, base).toEqual(endings);
  });

  test.each([
    ['en', english],
    ['id', indonesian],
  ])('%s has no empty text and none with stray space', (_language, texts) => {
    const bad = [...texts].filter(([, text]) => text.trim() === '' || text !== text.trim()).map(([key]) => key);
    expect(bad).toEqual([]);
  });

  test('ask for the same variables', () => {
    for (const [key, text] of indonesian) {
      const counterpart = english.get(key);
      expect(counterpart, `${key} in en.json`).toBeDefined();
      expect(variables(text), key).toEqual(variables(counterpart ?? ''));
    }
  });

  test('the singular may leave the number out but asks for nothing else', () => {
    for (const [key, text] of english) {
      if (!key.endsWith('_one')) continue;
      const others = variables(english.get(key.replace(/_one$/, '_other')) ?? '');
      expect(others, key).toEqual(expect.arrayContaining(variables(text)));
    }
  });

  test('no text of id.json is English left over', () => {
    const same = [...indonesian].filter(([key, text]) => words(text).length > 0 && english.get(key) === text);
    expect(same.map(([key]) => key).toSorted()).toEqual(Object.keys(SAME).toSorted());
  });
});

describe('the helpers of this test', () => {
  test.each([
    ['{{count, number}} words in {{where}}', ['count', 'where'], 'formats are not part of the name'],
    ['{{ rate }}×', ['rate'], 'space is not part of the name'],
    ['40%', [], 'no variable'],
  ])('%s asks for %j (%s)', (text, expected) => {
    expect(variables(text)).toEqual(expected);
  });
});
