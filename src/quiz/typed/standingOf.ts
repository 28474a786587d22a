import { buildsOf, type Build } from './buildsOf';
import { plainForm } from './plainForm';
import type { Standing, TypedCode } from './TypedFault';
import { NEAR_MOST, type TypedKey } from './TypedKey';

/** Where the dictionary's word for a form is not the form itself, or another word is not meant, nothing is said. */
const SAID: ReadonlySet<TypedCode> = new Set(['voice', 'suffix', 'affix', 'nasal', 'shape', 'other-word']);

/**
 * Whether a typed form is a word itself, as far as its key tells: one of `near`, or such a one in another voice or with
 * clitics; none, where affixes make it of the root and the key has all words of the family, or where no rule writes it so.
 *
 * @param typed plain form
 */
export function standingOf(key: TypedKey, typed: string, code: TypedCode): Standing {
  if (!SAID.has(code)) return { kind: 'unknown' };
  const word = key.near.find(({ form }) => plainForm(form) === typed);
  if (word) return { kind: 'word', gloss: word.gloss };
  const [build] = key.root === null ? [] : buildsOf(typed, key.root);
  if (!build || key.root === null) return { kind: 'unknown' };
  // Where the right form is written against the rules, what the rules write may be another word: mengkaji, mengaji.
  if (code === 'nasal' || code === 'shape') return { kind: build.shape === 'standard' ? 'unknown' : 'none' };
  return inFamily(key, key.root, build);
}

function inFamily({ accepted, near }: TypedKey, root: string, build: Build): Standing {
  const lexeme = lexemeOf(build);
  const isOf = (form: string) => buildsOf(plainForm(form), root).some((one) => lexemeOf(one) === lexeme);
  const word = near.find(({ form }) => isOf(form));
  if (word) return { kind: 'word', gloss: word.gloss };
  // A form of the right word itself, such as its passive, is no other word.
  return near.length < NEAR_MOST && !accepted.some(isOf) ? { kind: 'none' } : { kind: 'unknown' };
}

/** What of a build tells words apart: not its voice, nor its clitics (decision 2 in docs/architecture.md). */
function lexemeOf({ prefixes, suffix }: Build): string {
  const [outer, ...inner] = prefixes;
  const isVoice = outer === 'meN-' || outer === 'di-' || outer === 'N-';
  return [...(isVoice ? inner : prefixes), suffix].join();
}
