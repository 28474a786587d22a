import { describe, expect, test } from 'vitest';
import { writtenEntries } from '../../../build/lexicon';
import { composedGloss } from '../../../src/language/glosses/composedGloss';
import type { Entry } from '../../../src/language/lexicon/Entry';
import { lexiconOf } from '../../../src/language/lexicon/Lexicon';
import { readingsOf } from '../../../src/language/morphology/readingsOf';

describe('what is composed goes with what the lines of the lexicon say', () => {
  /** Words that mean what their parts say, with a line for all that: they are read as if they had none. */
  const isOfItsParts = ({ derivation, headword }: Entry) =>
    derivation !== null && derivation.relation !== 'own' && !headword.includes(' ');
  const entries = writtenEntries();
  const lines = entries.filter((entry) => isOfItsParts(entry) && entry.variant === null);
  const roots = lexiconOf(entries.filter((entry) => !isOfItsParts(entry)));

  const said = lines.flatMap((entry) => {
    const [reading] = readingsOf(entry.headword, roots);
    const same = reading?.affixes.join(' ') === entry.derivation?.affixes.join(' ');
    return reading && same ? [{ entry, composed: composedGloss(reading) }] : [];
  });

  test('three of four can be composed', () => {
    const composed = said.filter((row) => row.composed !== null);
    expect(composed.length / said.length).toBeGreaterThan(0.7);
  });

  test('two of three have an English word of the line, which words of the same root seldom are by chance', () => {
    const composed = said.flatMap((row) => (row.composed ? [{ entry: row.entry, glosses: row.composed.glosses }] : []));
    const alike = composed.filter(({ entry, glosses }) => shareAWord(glosses, entry));
    expect(alike.length / composed.length).toBeGreaterThan(0.66);
  });
});

/** Words of the rules themselves, and such as stand in any gloss. */
const RULE_WORDS = new Set(
  (
    'a accidentally act again all already an and another as at be by causing cause comes do doing each fact for from has have having ' +
    'idly in is it make makes making mishap of on one or other over person process result same several someone something that the ' +
    'thing to various what which who with'
  ).split(' '),
);
/** English words by their beginnings: `succeed` and `success` are one then. */
const beginnings = (text: string) =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !RULE_WORDS.has(word))
    .map((word) => word.replace(/(?:ations?|ing|ers?|ors?|ed|en|es|s|e|ion|ment|ness|ly|y|ity|al)$/, '').slice(0, 5));

function shareAWord(glosses: readonly string[], { senses }: Entry): boolean {
  const line = new Set(senses.flatMap(({ gloss }) => beginnings(gloss)));
  return glosses.some((gloss) => beginnings(gloss).some((word) => line.has(word)));
}
