/** A stretch of a word, and whether the other word lacks it. */
export interface LetterRun {
  readonly at: number;
  readonly text: string;
  readonly differs: boolean;
}

/** Two words letter by letter: what is not in the other, by their longest common sequence. The runs joined are the words. */
export function differingLetters(
  chosen: string,
  right: string,
): { readonly chosen: readonly LetterRun[]; readonly right: readonly LetterRun[] } {
  const [one, other] = [[...chosen.toLowerCase()], [...right.toLowerCase()]];
  const lengths = commonLengths(one, other);
  const inOne = new Set<number>();
  const inOther = new Set<number>();
  let [at, place] = [0, 0];
  while (at < one.length && place < other.length) {
    if (one[at] === other[place]) {
      inOne.add(at++);
      inOther.add(place++);
    } else if ((lengths[at + 1]?.[place] ?? 0) >= (lengths[at]?.[place + 1] ?? 0)) at++;
    else place++;
  }
  return { chosen: runsOf([...chosen], inOne), right: runsOf([...right], inOther) };
}

/** How many letters the rests of two words have in common, by where the rests begin. */
function commonLengths(one: readonly string[], other: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: one.length + 1 }, () => Array.from({ length: other.length + 1 }, () => 0));
  for (let at = one.length - 1; at >= 0; at--)
    for (let place = other.length - 1; place >= 0; place--)
      lengths[at]![place] =
        one[at] === other[place]
          ? lengths[at + 1]![place + 1]! + 1
          : Math.max(lengths[at + 1]![place]!, lengths[at]![place + 1]!);
  return lengths;
}

function runsOf(letters: readonly string[], common: ReadonlySet<number>): readonly LetterRun[] {
  const runs: LetterRun[] = [];
  for (const [at, letter] of letters.entries()) {
    const last = runs.at(-1);
    if (last && last.differs === !common.has(at)) runs[runs.length - 1] = { ...last, text: last.text + letter };
    else runs.push({ at, text: letter, differs: !common.has(at) });
  }
  return runs;
}
