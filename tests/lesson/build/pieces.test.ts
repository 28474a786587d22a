import { expect, test } from 'vitest';
import { parsePieces } from '../../../scripts/lesson/pieces';

test.each([
  ['meN- + [tegas] + -kan', ['prefix meN-', 'root tegas', 'suffix -kan'], 'prefix and suffix'],
  ['[ujar] + =nya', ['root ujar', 'clitic -nya'], 'a clitic is stored with the hyphen of grammars'],
  ['ku= + [baca]', ['clitic ku-', 'root baca'], 'a clitic in front'],
  ['[kerja] + -in-', ['root kerja', 'infix -in-'], 'an infix'],
  ['[orang] + [orang]', ['root orang', 'root orang'], 'a doubled root'],
  ['se- + [banyak] + [banyak] + =nya', ['prefix se-', 'root banyak', 'root banyak', 'clitic -nya'], 'all together'],
  ['[tanggung jawab]', ['root tanggung jawab'], 'a root of two words'],
  ['meN-+[upgrade]', ['prefix meN-', 'root upgrade'], 'spaces are optional'],
])('%s → %j (%s)', (written, expected) => {
  const pieces = parsePieces(written);
  expect(typeof pieces === 'string' ? pieces : pieces.map(({ role, form }) => `${role} ${form}`)).toEqual(expected);
});

test.each([
  ['meN- + tegas + -kan', 'tegas', 'the root without brackets'],
  ['meN- + -kan', 'no [root]', 'no root'],
  ['meN- + + [tegas]', 'neither', 'an empty piece'],
  ['', 'neither', 'nothing'],
  ['[]', 'neither', 'an empty root'],
  ['=', 'neither', 'an empty clitic'],
])('%j is refused, naming %j (%s)', (written, named) => {
  expect(parsePieces(written)).toContain(named);
});
