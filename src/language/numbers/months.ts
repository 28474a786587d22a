/**
 * Names of months as learners type them, January first: Indonesian, English, and the short forms of both. The short
 * forms of August vary in Indonesian print (Agu, Agt, Ags).
 */
const NAMES: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'pebruari', 'feb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** The number of a month, 1 to 12, from its name in lower case (a full stop after a short form is allowed). */
export function monthNamed(name: string): number | undefined {
  return BY_NAME.get(name.replace(/\.$/, ''));
}
