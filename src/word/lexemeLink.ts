import type { LexemeKey } from '../study/Standing';
import { searchAddress, wordAddress } from './dictionaryAddress';

/** Where the dictionary tells of a lexeme, and what the link to it says. */
export interface LexemeLink {
  readonly address: string;
  readonly label: string;
}

/**
 * By the lexeme's key (see `lexemeKeyOf`): the page of its line; of what only the rules know (`=didik peN- -an`) the page of what it
 * is made of; of what nobody knows (`?kata`) a search.
 */
export function lexemeLink(key: LexemeKey): LexemeLink {
  const rest = key.slice(1);
  if (key.startsWith('?')) return { address: searchAddress(rest), label: rest };
  if (!key.startsWith('=')) return { address: wordAddress(key), label: nameOf(key) };
  const [stem = '', ...affixes] = rest.split(' ');
  return { address: wordAddress(stem.split('+')[0]!), label: [nameOf(stem), ...affixes].join(' ') };
}

/** An id without the number of a homonym. */
const nameOf = (id: string): string => id.replaceAll(/#\d+/g, '').replaceAll('+', '-');
