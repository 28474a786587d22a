const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million billion trillion'.split(
    ' ',
  );
const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
  twenty: 'twentieth',
  thirty: 'thirtieth',
};

/** `fourth`; `null` for what is no number. */
export function ordinalOf(number: string): string | null {
  const last = number.replace(/^one /, '');
  return CARDINALS.includes(last) ? (IRREGULAR[last] ?? `${last}th`) : null;
}
