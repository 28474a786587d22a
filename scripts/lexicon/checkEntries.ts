import type { Entry } from '../../src/language/lexicon/Entry.ts';
import { parseEntries } from '../../src/language/lexicon/parseEntries.ts';
import { bandOfFile } from '../../src/language/lexicon/wordFiles.ts';
import { affixProblems } from './affixProblems.ts';
import { contextProblems } from './contextProblems.ts';
import { detailProblems } from './detailProblems.ts';
import { parseAliases } from './parseAliases.ts';
import { vanishedIds } from './vanishedIds.ts';

export interface WordFile {
  /** Such as `band-3.txt`. */
  readonly name: string;
  readonly text: string;
}

export interface LexiconReport {
  readonly entries: readonly Entry[];
  /** Permanent ids of all senses, such as `bisa#1/1`. */
  readonly ids: readonly string[];
  readonly counts: Record<'roots' | 'derived' | 'variants' | 'senses', number>;
  /** In plain words, each with its place. */
  readonly problems: string[];
}

/**
 * Holds word files against the rules that a single line cannot show.
 *
 * @param known ids that have been published: none may vanish, unless an alias leads from it to one that is there
 * @param aliasText what `words/aliases.txt` says
 * @param detailFiles what is told of senses
 * @param contextText what tells senses apart: `words/contexts.txt`
 */
export function checkEntries(
  files: readonly WordFile[],
  known: readonly string[],
  aliasText = '',
  detailFiles: readonly WordFile[] = [],
  contextText = '',
): LexiconReport {
  const problems: string[] = [];
  const places = new Map<string, string>();
  const entries: Entry[] = [];
  for (const { name, text } of files) {
    const parsed = parseEntries(text, bandOfFile(name));
    for (const { line, message } of parsed.problems) problems.push(`${name}:${line}: ${message}`);
    for (const entry of parsed.entries) {
      const before = places.get(entry.id);
      if (before === undefined) places.set(entry.id, name);
      else problems.push(`${name}: ${entry.id} is in ${before} too`);
      entries.push(entry);
    }
  }
  const ids = entries.flatMap(({ id, senses }) => senses.map(({ number }) => `${id}/${number}`));
  const { aliases, problems: unreadable } = parseAliases(aliasText);
  problems.push(
    ...entries.flatMap((entry) => problemsOf(entry, places).map((message) => `${places.get(entry.id)}: ${message}`)),
    ...unreadable,
    ...vanishedIds(new Set(ids), known, aliases),
    ...detailProblems(detailFiles, new Set(ids)),
    ...contextProblems(contextText, entries),
  );
  const derived = entries.filter(({ derivation }) => derivation).length;
  const variants = entries.filter(({ variant, derivation }) => variant && !derivation).length;
  const counts = { roots: entries.length - derived - variants, derived, variants, senses: ids.length };
  return { entries, ids, counts, problems };
}

const problemsOf = (entry: Entry, places: ReadonlyMap<string, string>) => [
  ...danglingIn(entry, places),
  ...affixProblems(entry.derivation?.affixes ?? []).map((message) => `${entry.id}: ${message}`),
];

/** What an entry names that is not there. */
function danglingIn({ id, headword, derivation, variant }: Entry, places: ReadonlyMap<string, string>): string[] {
  const isThere = (words: string) =>
    places.has(words) || words.split(' ').every((word) => places.has(word) || places.has(`${word}#1`));
  const messages: string[] = [];
  if (derivation && !isThere(derivation.root)) messages.push(`${id} comes from ${derivation.root}, which is not there`);
  if (variant && !isThere(variant.of)) messages.push(`${id} stands for ${variant.of}, which is not there`);
  if (id.endsWith('#2') && !places.has(`${headword}#1`)) messages.push(`${id} is there without ${headword}#1`);
  if (id !== headword && places.has(headword)) messages.push(`${headword} is there with and without #`);
  return messages;
}
