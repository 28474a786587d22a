import { expect, test } from 'vitest';
import { statedMeaning } from '../../../src/language/glosses/statedMeaning';
import { lexemeOf } from '../../../src/language/lexicon/Lexeme';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';

test.each<[string, string, readonly string[] | null, string]>([
  ['tangan | n/b v | 1 hand // 2 v: (core of menangani) handle; deal with', 'meN-…-i', ['handle', 'deal with'], ''],
  ['tangan | n/b v | 1 hand // 2 v: (core of menangani) handle; deal with', '-i', ['handle', 'deal with'], 'bare'],
  ['tangan | n/b v | 1 hand // 2 v: (core of menangani) handle; deal with', 'meN-…-kan', null, 'another verb'],
  ['tangan | n/b v | 1 hand // 2 v: (core of menangani) handle; deal with', 'meN-', null, 'another verb'],
  ['bayang | n/v | 1 shadow // 2 v: imagine (membayangkan)', 'meN-…-kan', ['imagine'], 'named behind'],
  ['rusak | a/b vt | 1 damaged // 2 vt: (core of merusak) damage', 'meN-', ['damage'], ''],
  ['kembang | n/b v | 1 flower // 2 v: (core of berkembang) expand', 'meN-…-kan', null, 'named with ber- only'],
  ['tulis | vt | write', 'meN-', null, 'names none'],
  ['guna | n/b v | 1 use // 2 v: (core of menggunakan) use', 'ber-', null, 'no such verb'],
])('%s, by %s: %j %s', (line, layer, expected) => {
  const [entry] = parseEntries(line, 3).entries;
  expect(statedMeaning(lexemeOf(entry!), layer)?.senses[0] ?? null).toEqual(expected);
});
