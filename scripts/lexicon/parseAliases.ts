/** A permanent sense id that has been given up, and the id that its readers are led to. */
export interface Alias {
  /** Such as `januari/1`. */
  readonly from: string;
  readonly to: string;
}

const ID = String.raw`[\p{L}'’ -]+(?:#[1-9])?/[1-9]\d?`;
const ALIAS = new RegExp(`^(?<from>${ID}) = (?<to>${ID})$`, 'u');

/**
 * Reads `words/aliases.txt`: one `old id = new id` a line, empty lines, and comments that begin with `# `. Each block of
 * aliases begins with a comment that says why; one without is reported.
 */
export function parseAliases(text: string): { readonly aliases: readonly Alias[]; readonly problems: string[] } {
  const aliases: Alias[] = [];
  const problems: string[] = [];
  let isExplained = false;
  text.split('\n').forEach((line, index) => {
    if (line.startsWith('# ')) isExplained = true;
    else if (line.trim() === '') isExplained = false;
    else {
      const { from, to } = ALIAS.exec(line)?.groups ?? {};
      if (from === undefined || to === undefined) problems.push(`${place(index)}: expected: old id = new id`);
      else if (aliases.some((alias) => alias.from === from)) problems.push(`${place(index)}: ${from} is there twice`);
      else aliases.push({ from, to });
      if (!isExplained) problems.push(`${place(index)}: a comment above it has to say why`);
    }
  });
  return { aliases, problems };
}

const place = (index: number) => `aliases.txt:${index + 1}`;
