import type { TFunction } from 'i18next';
import { isDoubled, plainForm } from '../../quiz/typed/plainForm';
import type { TypedFault } from '../../quiz/typed/TypedFault';
import type { TypedKey } from '../../quiz/typed/TypedKey';

/** What is to be said of a typed word: what is the matter with it, and whether it is a word itself. */
export function faultSentences(
  t: TFunction,
  findings: readonly TypedFault[],
  { accepted, gloss }: TypedKey,
): readonly string[] {
  const said = findings.map((fault) => sentenceOf(t, fault));
  const standing = findings.find((fault) => fault.standing.kind !== 'unknown');
  return [...said, ...(standing ? [standingOf(t, standing, standing.right === accepted[0] ? gloss : null)] : [])];
}

/** The same without what would give the right word away. */
export function hintSentences(t: TFunction, findings: readonly TypedFault[]): readonly string[] {
  const standing = findings.find((fault) => fault.standing.kind !== 'unknown');
  return [
    ...findings.map(({ code, chosen }) => hintOf(t, code, chosen)),
    ...(standing ? [standingOf(t, standing, null)] : []),
  ];
}

function hintOf(t: TFunction, code: TypedFault['code'], chosen: string): string {
  switch (code) {
    case 'voice':
    case 'suffix':
    case 'affix':
    case 'clitic':
    case 'doubling':
      return t(`practice.typed.${code}.none`);
    case 'other-word':
      return t('practice.typed.other-word');
    case 'nasal':
    case 'shape':
    case 'informal':
    case 'english':
      return t(`practice.typed.hint.${code}`, { chosen });
    default:
      return t('practice.typed.hint.spelling');
  }
}

function sentenceOf(t: TFunction, fault: TypedFault): string {
  const { code, chosen, right } = fault;
  switch (code) {
    case 'voice':
    case 'suffix':
    case 'affix':
    case 'clitic':
      return t(`practice.typed.${code}.${sides(fault)}`, {
        extra: affixesIn(fault.extra),
        missing: affixesIn(fault.missing),
      });
    case 'doubling':
      return t(`practice.typed.doubling.${isDoubled(plainForm(right)) ? 'missing' : 'extra'}`);
    default:
      return t(`practice.typed.${code}`, { chosen, right });
  }
}

function sides({ extra, missing }: TypedFault): 'both' | 'extra' | 'missing' | 'none' {
  if (extra.length > 0) return missing.length > 0 ? 'both' : 'extra';
  return missing.length > 0 ? 'missing' : 'none';
}

/** `meN-…-kan`, as dictionaries write what stands around a word. */
const affixesIn = (affixes: readonly string[]): string => affixes.join('…');

function standingOf(t: TFunction, { chosen, right, standing }: TypedFault, gloss: string | null): string {
  if (standing.kind !== 'word') return t('practice.typed.noWord', { chosen });
  const values = { chosen, right, meaning: standing.gloss, gloss };
  return t(gloss === null || gloss === standing.gloss ? 'practice.typed.word' : 'practice.typed.wordBeside', values);
}
