import {
  REGISTERS,
  RELATIONS,
  VARIANT_KINDS,
  WORD_CLASSES,
  type Derivation,
  type Entry,
  type Phrase,
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
 * @param band frequency band of its words, 1 the commonest, where they name no other
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

const HEADWORD = /^(?<headword>[\p{L}\p{Nd}'’]+(?:(?:[ -]| … )[\p{L}\p{Nd}'’]+)*)(?:#[1-9])?$/u;

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
  const tagged = parseTags(tags);
  if (typeof tagged === 'string') return tagged;
  const { registers, derivation, variant, inflects, opens, expansions } = tagged;
  const senses = parseSenses(glosses, expansions);
  if (typeof senses === 'string') return senses;
  const phrase: Phrase | null = headword.includes(' ') ? { inflects, opens } : null;
  if (!phrase && (inflects || opens)) return '* and + are for several words';
  return {
    id,
    headword,
    classes: classes as WordClass[],
    bound,
    band: tagged.band ?? band,
    senses,
    registers,
    derivation,
    phrase,
    variant,
  };
}

/** @param expansions by number of the sense */
function parseSenses(glosses: string, expansions: ReadonlyMap<number, string>): readonly Sense[] | string {
  const parts = glosses.split(' // ');
  const senses: Sense[] = [];
  for (const part of parts) {
    const numbered = /^([1-9]\d?) (\S.*)$/.exec(part);
    if (!numbered && parts.length > 1) return `sense “${part}” has no number`;
    const number = numbered ? Number(numbered[1]) : 1;
    const { wordClass, register, gloss } = parseGloss(numbered ? (numbered[2] ?? '') : part);
    const sense = { number, gloss, wordClass, register, expansion: expansions.get(number) ?? null };
    if (sense.gloss === '') return 'an empty gloss';
    if (senses.some(({ number }) => number === sense.number)) return `two senses ${sense.number}`;
    senses.push(sense);
  }
  for (const number of expansions.keys())
    if (!senses.some((sense) => sense.number === number)) return `an expansion of sense ${number}, which is not there`;
  return senses;
}

const MARKED = /^(?<marks>@?[a-z]+(?: @[a-z]+)?): (?<gloss>.*)$/;

/** A gloss with what stands before it: `a: strong`, `n @rel: congregation`. Other colons belong to the gloss. */
function parseGloss(written: string): Pick<Sense, 'wordClass' | 'register' | 'gloss'> {
  const { marks = '', gloss = '' } = MARKED.exec(written.trim())?.groups ?? {};
  const names = marks === '' ? [] : marks.split(' ');
  const wordClass = names.find((name) => isOneOf(WORD_CLASSES, name)) ?? null;
  const register = names.map((name) => name.slice(1)).find((name) => isOneOf(REGISTERS, name)) ?? null;
  const known = Number(wordClass !== null) + Number(register !== null);
  if (names.length === 0 || known !== names.length) return { wordClass: null, register: null, gloss: written.trim() };
  return { wordClass, register, gloss: gloss.trim() };
}

interface Tagged extends Pick<Entry, 'registers' | 'derivation' | 'variant'>, Phrase {
  readonly expansions: ReadonlyMap<number, string>;
  /** Where it is not that of the file. */
  readonly band: number | null;
}

/** By the sign that begins it. */
const RELATION_SIGNS = '<=^';

function parseTags(tags: string): Tagged | string {
  const registers: Register[] = [];
  const expansions = new Map<number, string>();
  let derivation: Derivation | null = null;
  let of: string | null = null;
  let kind: VariantKind | null = null;
  let [inflects, opens] = [false, false];
  let band: number | null = null;
  for (const tag of tags.split(/\s+/).filter(Boolean)) {
    const name = tag.slice(1);
    const relation = RELATIONS[RELATION_SIGNS.indexOf(tag.charAt(0))];
    const ofSense = /^(?:(?<number>[1-9])=)?(?<expansion>.+)$/.exec(name)?.groups;
    if (relation) {
      const [root = '', affixes = ''] = name.split(':');
      if (root === '' || affixes === '') return `${tag}: expected ${tag.charAt(0)}root:affix,affix`;
      derivation = { root: root.replaceAll('_', ' '), affixes: affixes.split(','), relation };
    } else if (tag.startsWith(':') && ofSense)
      expansions.set(Number(ofSense['number'] ?? 1), (ofSense['expansion'] ?? '').replaceAll('_', ' '));
    else if (tag === '*') inflects = true;
    else if (tag === '+') opens = true;
    else if (/^b[1-9]$/.test(tag)) band = Number(name);
    else if (tag.startsWith('~') && name !== '') of = name.replaceAll('_', ' ');
    else if (tag.startsWith('@') && isOneOf(VARIANT_KINDS, name) && of !== null) kind = name;
    else if (tag.startsWith('@') && isOneOf(REGISTERS, name)) registers.push(name);
    else return `tag “${tag}”`;
  }
  const variant = of === null ? null : { of, kind: kind ?? 'var' };
  return { registers, derivation, variant, inflects, opens, expansions, band };
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return names.some((one) => one === name);
}
