import {
  REGISTERS,
  VARIANT_KINDS,
  WORD_CLASSES,
  type Derivation,
  type Entry,
  type Register,
  type Sense,
  type VariantKind,
  type WordClass,
} from './Entry.ts';

/** What is wrong with a line of a word file, and where. */
export interface LineProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * Reads a word file (docs/adding-a-word.md): one entry a line, `headword | class | glosses | tags`; empty lines and lines
 * that begin with `# ` are comments. Lines that cannot be read are left out and reported.
 *
 * @param band frequency band of all its words, 1 the commonest
 */
export function parseEntries(
  text: string,
  band: number,
): { readonly entries: readonly Entry[]; readonly problems: readonly LineProblem[] } {
  const entries: Entry[] = [];
  const problems: LineProblem[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('# ')) return;
    const entry = parseLine(line, band);
    if (typeof entry === 'string') problems.push({ line: index + 1, message: entry });
    else entries.push(entry);
  });
  return { entries, problems };
}

const HEADWORD = /^(?<headword>[\p{L}'’]+(?:[ -][\p{L}'’]+)*)(?:#[1-9])?$/u;

/** The entry, or what is wrong with the line. */
function parseLine(line: string, band: number): Entry | string {
  const [id = '', word = '', glosses = '', tags = '', ...more] = line.split(' | ');
  if (glosses === '' || more.length > 0) return 'expected: headword | class | glosses | tags';
  const headword = HEADWORD.exec(id)?.groups?.['headword'];
  if (headword === undefined) return `headword “${id}”: letters, inner hyphens and spaces, and #1 … for homonyms`;
  const bound = word.startsWith('b ');
  const classes = word.split('/').map((name) => name.replace(/^b /, ''));
  const strange = classes.find((name) => !isOneOf(WORD_CLASSES, name));
  if (strange !== undefined) return `word class “${strange}”`;
  const senses = parseSenses(glosses);
  if (typeof senses === 'string') return senses;
  const tagged = parseTags(tags);
  if (typeof tagged === 'string') return tagged;
  return { id, headword, classes: classes as WordClass[], bound, band, senses, ...tagged };
}

function parseSenses(glosses: string): readonly Sense[] | string {
  const parts = glosses.split(' // ');
  const senses: Sense[] = [];
  for (const part of parts) {
    const numbered = /^([1-9]\d?) (\S.*)$/.exec(part);
    if (!numbered && parts.length > 1) return `sense “${part}” has no number`;
    const sense = numbered
      ? { number: Number(numbered[1]), gloss: (numbered[2] ?? '').trim() }
      : { number: 1, gloss: part.trim() };
    if (sense.gloss === '') return 'an empty gloss';
    if (senses.some(({ number }) => number === sense.number)) return `two senses ${sense.number}`;
    senses.push(sense);
  }
  return senses;
}

type Tagged = Pick<Entry, 'registers' | 'derivation' | 'variant'>;

function parseTags(tags: string): Tagged | string {
  const registers: Register[] = [];
  let derivation: Derivation | null = null;
  let of: string | null = null;
  let kind: VariantKind | null = null;
  for (const tag of tags.split(/\s+/).filter(Boolean)) {
    const name = tag.slice(1);
    if (tag.startsWith('<')) {
      const [root = '', affixes = ''] = name.split(':');
      if (root === '' || affixes === '') return `${tag}: expected <root:affix,affix`;
      derivation = { root, affixes: affixes.split(',') };
    } else if (tag.startsWith('~') && name !== '') of = name.replaceAll('_', ' ');
    else if (tag.startsWith('@') && isOneOf(VARIANT_KINDS, name) && of !== null) kind = name;
    else if (tag.startsWith('@') && isOneOf(REGISTERS, name)) registers.push(name);
    else return `tag “${tag}”`;
  }
  return { registers, derivation, variant: of === null ? null : { of, kind: kind ?? 'var' } };
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return names.some((one) => one === name);
}
