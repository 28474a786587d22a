import type { Lexeme } from '../language/lexicon/Lexeme';
import { areAlike } from '../language/morphology/likeliestFirst';
import { familyLines, verbLine, type Derived, type Lines } from './familyLines';
import type { LexemeKey } from './Standing';
import { makeVerb, withoutVoice } from './voices';

/**
 * The key of a line of the lexicon: the permanent id of the line that a reader learns it by. That is its own, but for another
 * spelling, which leads to the standard; a line marked as a form, which leads to the word that it is a form of (`terbesar` to
 * besar, `ditunjukkan` to menunjukkan); and the active voice of a transitive root, which leads to the root.
 */
export const lineKeyOf = (line: Lexeme, lexicon: Lines): LexemeKey => learntBy(line, lexicon).id as LexemeKey;

function learntBy(line: Lexeme, lexicon: Lines): Lexeme {
  const leads = line.variant ? standardOf(line, lexicon) : baseOf(line, lexicon);
  return leads ? learntBy(leads, lexicon) : line;
}

/** Some lines name only a headword: of homonyms the one of the same class is meant, else the first. */
function standardOf({ variant, classes }: Lexeme, lexicon: Lines): Lexeme | null {
  const of = variant?.of ?? '';
  const named = lexicon.spelled(of.toLowerCase());
  return lexicon.byId(of) ?? named.find((one) => one.classes[0] === classes[0]) ?? named[0] ?? null;
}

/** The line that a derived one is a form of; null if it is a word of its own. */
function baseOf(line: Lexeme, lexicon: Lines): Lexeme | null {
  const { derivation } = line;
  const root = derivation && lexicon.byId(derivation.root);
  if (!root) return null;
  if (derivation.relation !== 'form') return isActiveOf(root, line) ? root : null;
  const { affixes } = derivation;
  if (withoutVoice(affixes).length === 0 && root.classes.includes('vt')) return root;
  const family = familyLines(root.root, lexicon).filter((one) => one.derivation.root === root.id && one !== line);
  return verbOf(family, affixes) ?? largestPartOf(family, affixes) ?? root;
}

/**
 * Whether it is only what a transitive root is in the active voice: mencetak, menilai. Where the dictionary gives another class
 * first, it is a word of its own: menarik, interesting; menjelang, towards; memerintah, govern.
 */
const isActiveOf = (root: Lexeme, { classes, derivation }: Lexeme): boolean =>
  root.classes.includes('vt') && classes[0] === 'vt' && areAlike(derivation?.affixes ?? [], ACTIVE);
const ACTIVE = ['meN-'];

/** The verb that another voice belongs to: memberikan of berikan, menghilang of ngilang, and membebaskan of terbebaskan. */
function verbOf(family: readonly Derived[], affixes: readonly string[]): Derived | null {
  if (affixes[0] === 'meN-') return null; // and no form of itself: mengirimkan is a form of kirim
  const within = affixes[0] === 'ter-' && makeVerb(affixes) ? affixes.slice(1) : affixes;
  const isVerb = withoutVoice(within).length < within.length || makeVerb(within);
  const words = family.filter(({ derivation }) => derivation.relation !== 'form');
  return isVerb ? verbLine(words, withoutVoice(within)) : null;
}

/** The line that has the most of some affixes, but not all: of menghubung-hubungkan it is menghubungkan. */
function largestPartOf(family: readonly Derived[], affixes: readonly string[]): Derived | null {
  const parts = family.filter(
    ({ derivation }) => isPart(derivation.affixes, affixes) && derivation.affixes[0] !== '-nya',
  );
  const [outer] = affixes;
  // Of as many affixes those without reduplication rather, for it is what makes forms; then those with the outer one.
  const sizeOf = ({ derivation: { affixes: own } }: Derived) =>
    own.length - (own.includes('R') ? 0.5 : 0) + (own[0] === outer ? 0.25 : 0);
  return parts.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0] ?? null;
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const left = [...whole];
  for (const affix of part) {
    const place = left.indexOf(affix);
    if (place < 0) return false;
    left.splice(place, 1);
  }
  return left.length > 0;
}
